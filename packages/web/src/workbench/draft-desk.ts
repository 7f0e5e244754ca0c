import type { Format } from '@aiqyn/core'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { createStore, type Store } from '../store/store.ts'
import type { DraftCheck, DraftOrder, DraftSlot } from '../worker/draft-view.ts'
import type { Engine } from '../worker/engine.ts'
import { JobFailed } from '../worker/engine.ts'
import type { DraftMeasures } from '../worker/jobs/measure-draft.ts'
import type { RuleText } from '../worker/rule-texts.ts'
import type { DraftEditor } from './editor/draft-editor.ts'
import { forgetWork, type KeptDraft, keepWork, keepWorkAtOnce } from './kept-work.ts'
import { marksOf, type ShownFinding, showFindings } from './shown-finding.ts'

/** A draft to open. */
export interface OpenedDraft {
  readonly name: string
  readonly format: Format | 'auto'
  readonly opened: string
  /** As it is now, where that is not as it was opened. */
  readonly text?: string | undefined
}

/** What is known of the draft on a desk. */
export interface DeskState {
  readonly draft: OpenedDraft | undefined
  readonly check: DraftCheck | undefined
  readonly findings: ReadonlyArray<ShownFinding>
  readonly ignored: ReadonlyArray<ShownFinding>
  /** What the rules say, by identifier. */
  readonly rules: Readonly<Record<string, RuleText>>
  readonly measures: DraftMeasures | undefined
  readonly isChecking: boolean
  readonly isChanged: boolean
  readonly isKept: boolean
  readonly failure: JobFailed['reason'] | undefined
}

const empty: DeskState = {
  draft: undefined,
  check: undefined,
  findings: [],
  ignored: [],
  rules: {},
  measures: undefined,
  isChecking: false,
  isChanged: false,
  isKept: true,
  failure: undefined,
}

/** Pause in typing after which a draft is kept, and after which it is measured. */
const keepAfter = 400
const measureAfter = 700

/** Where one draft is worked on: checks it as it is written, and keeps it. */
export interface DraftDesk {
  readonly slot: DraftSlot
  readonly state: Store<DeskState>
  readonly open: (draft: OpenedDraft) => void
  /** The editor shows the draft from now on. */
  readonly attach: (editor: DraftEditor) => void
  /** The text in the editor has changed. */
  readonly edited: () => void
  /** The interface speaks another language: what is said in it is made again. */
  readonly recheck: () => void
  readonly text: () => string
  readonly order: () => DraftOrder
  /** Keep what is not kept yet, while the page is being left. */
  readonly keepNow: () => void
  readonly forget: () => Promise<void>
  readonly close: () => void
}

/**
 * Make a desk.
 *
 * @param checking Runs checks, and nothing that could keep one waiting.
 * @param reading Runs what may take longer.
 */
export function createDraftDesk(slot: DraftSlot, checking: Engine, reading: Engine): DraftDesk {
  const state = createStore<DeskState>(empty)
  const update = (part: Partial<DeskState>): void => state.set({ ...state.get(), ...part })
  let editor: DraftEditor | undefined
  let isWanted = false
  let isRunning = false
  let measureTimer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined
  let isUnkept = false
  /** Languages of the draft and of the interface that the rules are told in. */
  let described = ''

  const text = (): string => editor?.text() ?? state.get().draft?.opened ?? ''
  const order = (content: string = text()): DraftOrder => ({
    slot,
    text: content,
    format: state.get().draft?.format ?? 'auto',
    interface: interfaceLanguage.get(),
  })

  /** One check at a time, and one more when the text has changed meanwhile. */
  async function check(): Promise<void> {
    isWanted = true
    if (isRunning) return
    isRunning = true
    while (isWanted && editor && state.get().draft) {
      isWanted = false
      const content = editor.snapshot()
      try {
        const result = await checking.run('checkDraft', order(content))
        if (editor && state.get().draft) take(result, content)
      } catch (error) {
        fail(error)
      }
    }
    isRunning = false
    measureTimer = restart(measureTimer, measureAfter, () => void measure())
  }

  function take(result: DraftCheck, content: string): void {
    const findings = showFindings(result.findings, content)
    editor?.show(findings.flatMap(marksOf))
    update({
      check: result,
      findings,
      ignored: showFindings(result.ignored, content),
      isChecking: isWanted,
      isChanged: content !== state.get().draft?.opened,
      failure: undefined,
    })
    void describe(result.language)
  }

  async function describe(draft: string): Promise<void> {
    const reader = interfaceLanguage.get()
    const languages = `${draft} ${reader}`
    if (languages === described) return
    described = languages
    try {
      const rules = await reading.run('describeRules', { draft, reader })
      if (languages === described) update({ rules })
    } catch (error) {
      described = ''
      fail(error)
    }
  }

  async function measure(): Promise<void> {
    if (slot !== 'main' || !state.get().draft) return
    try {
      const measures = await reading.run('measureDraft', order())
      if (state.get().draft) update({ measures })
    } catch (error) {
      fail(error)
    }
  }

  function fail(error: unknown): void {
    const failure = error instanceof JobFailed ? error.reason : 'internal'
    update({ failure, isChecking: false })
  }

  function kept(): KeptDraft | undefined {
    const { draft } = state.get()
    if (!draft) return undefined
    return {
      name: draft.name,
      format: draft.format,
      opened: draft.opened,
      text: text(),
      at: Date.now(),
    }
  }

  async function keep(): Promise<void> {
    const draft = kept()
    if (!draft) return
    isUnkept = false
    const isKept = await keepWork(slot, draft)
    if (isKept !== state.get().isKept) update({ isKept })
  }

  function changed(): void {
    isUnkept = true
    keepTimer = restart(keepTimer, keepAfter, () => void keep())
    void check()
  }

  return {
    slot,
    state,
    text,
    order: () => order(),
    open: (draft) => {
      const opened = withPlainLines(draft.opened)
      const current = withPlainLines(draft.text ?? draft.opened)
      described = ''
      state.set({ ...empty, draft: { ...draft, opened, text: current }, isChecking: true })
      if (editor) {
        editor.open(current)
        changed()
      }
    },
    attach: (made) => {
      editor = made
      const { draft } = state.get()
      if (!draft) return
      editor.open(draft.text ?? draft.opened)
      changed()
    },
    edited: () => {
      if (!state.get().isChecking) update({ isChecking: true })
      changed()
    },
    recheck: () => {
      if (state.get().draft) void check()
    },
    keepNow: () => {
      const draft = isUnkept ? kept() : undefined
      if (draft) keepWorkAtOnce(slot, draft)
    },
    forget: async () => {
      clearTimeout(keepTimer)
      clearTimeout(measureTimer)
      isUnkept = false
      described = ''
      editor = undefined
      state.set(empty)
      await forgetWork(slot)
    },
    close: () => {
      clearTimeout(keepTimer)
      clearTimeout(measureTimer)
      editor = undefined
    },
  }
}

function restart(
  timer: ReturnType<typeof setTimeout> | undefined,
  after: number,
  run: () => void,
): ReturnType<typeof setTimeout> {
  clearTimeout(timer)
  return setTimeout(run, after)
}

/** The editor ends every line with a line feed, and shows no byte order mark. */
function withPlainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}
