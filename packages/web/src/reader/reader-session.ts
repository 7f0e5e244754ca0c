import type { Messages } from '@aiqyn/core'
import { interfaceLanguage } from '../i18n/interface-language.ts'
import { loadMessages } from '../messages/load-messages.ts'
import { forgetDraft, keepDraft } from '../storage/draft.ts'
import { createStore, type Store } from '../store/store.ts'
import type { DocumentView } from '../worker/document-view.ts'
import { createEngine, type Engine, JobFailed } from '../worker/engine.ts'
import type { Reading, SummaryOrder } from '../worker/jobs/summarize-document.ts'
import type { FailureReason, SourceFile, Stage } from '../worker/protocol.ts'

/** How a document is to be summarized. */
export type ReadingOptions = Omit<SummaryOrder['options'], 'answerLanguage'>

/** What the reader's page shows. */
export interface ReaderState {
  readonly source: SourceFile | undefined
  readonly view: DocumentView | undefined
  readonly reading: Reading | undefined
  readonly messages: Messages | undefined
  readonly options: ReadingOptions
  /** What is being done; `undefined` when nothing is. */
  readonly stage: Stage | undefined
  /** Why the last thing was not done; `src` is a link that cannot be followed. */
  readonly failure: FailureReason | 'src' | undefined
}

/** The document that is read, and what can be done with it. Its text is there before what is said of it. */
export interface ReaderSession {
  readonly state: Store<ReaderState>
  readonly open: (source: SourceFile) => Promise<void>
  /** Open what a link leads to. */
  readonly follow: (fetchSource: () => Promise<SourceFile>) => Promise<void>
  readonly change: (options: Partial<ReadingOptions>) => Promise<void>
  readonly write: (format: 'html' | 'markdown' | 'json' | 'akn' | 'ssml') => Promise<string>
  readonly fail: (failure: ReaderState['failure']) => void
  readonly cancel: () => void
  readonly close: () => void
  /** Before a document is chosen: the program is on its way while the person still looks for the file. */
  readonly warm: () => void
}

const nothingOpen: ReaderState = {
  source: undefined,
  view: undefined,
  reading: undefined,
  messages: undefined,
  options: { length: 'standard', level: 'plain' },
  stage: undefined,
  failure: undefined,
}

/** Make a session. @param engine Runs the jobs; another one for tests. */
export function createReaderSession(engine: Engine = createEngine()): ReaderSession {
  const state = createStore<ReaderState>(nothingOpen)
  let control: AbortController | undefined
  const update = (part: Partial<ReaderState>): void => state.set({ ...state.get(), ...part })

  /** One thing at a time: what is asked later replaces what was asked before. */
  async function work(job: (signal: AbortSignal) => Promise<Partial<ReaderState>>): Promise<void> {
    control?.abort()
    const own = new AbortController()
    control = own
    update({ failure: undefined })
    try {
      const result = await job(own.signal)
      if (own.signal.aborted) return
      update({ ...result, stage: undefined })
      await sortByParty(own.signal)
    } catch (error) {
      if (own.signal.aborted) return
      const failure = error instanceof JobFailed ? error.reason : 'loading'
      update({ failure, stage: undefined })
    }
  }

  async function read(source: SourceFile, signal: AbortSignal): Promise<Partial<ReaderState>> {
    const onProgress = (stage: Stage): void => update({ stage })
    const language = interfaceLanguage.get()
    const options = { ...state.get().options, answerLanguage: language }
    const { view } = state.get()
    const [messages, opened] = await Promise.all([
      loadMessages(language),
      view?.key === source.key ? view : engine.run('openDocument', source, { signal, onProgress }),
    ])
    // The text can be read while its summary is made. What was said of another document is gone with it.
    if (view?.key !== source.key && !signal.aborted)
      update({ source, view: opened, messages, reading: undefined })
    const order = { source, options }
    const reading = await engine.run('prepareReading', order, { signal, onProgress })
    return { source, view: opened, reading, messages }
  }

  /** What takes longer than what is read first; nobody is kept waiting for it. */
  async function sortByParty(signal: AbortSignal): Promise<void> {
    const { source, reading, options } = state.get()
    if (!source || !reading) return
    const answerLanguage = interfaceLanguage.get()
    const order = { source, options: { ...options, answerLanguage } }
    const { parties, terms } = await engine.run('prepareParties', order, { signal })
    if (signal.aborted) return
    update({ reading: { ...reading, parties, terms: new Map([...terms, ...reading.terms]) } })
  }

  const again = (): Promise<void> => {
    const { source } = state.get()
    if (!source) return Promise.resolve()
    // Said at once: what still shows is not yet what was asked for.
    update({ stage: 'thinking' })
    return work((signal) => read(source, signal))
  }
  interfaceLanguage.subscribe(() => void again())

  async function open(source: SourceFile): Promise<void> {
    update({ stage: 'loading' })
    await work(async (signal) => {
      const result = await read(source, signal)
      // Nobody waits for it: a browser may take its time, or never answer.
      void keepDraft('reader', source)
      return result
    })
  }

  return {
    state,
    open,
    follow: async (fetchSource) => {
      update({ stage: 'loading', failure: undefined })
      try {
        await open(await fetchSource())
      } catch {
        update({ failure: 'src', stage: undefined })
      }
    },
    change: (options) => {
      update({ options: { ...state.get().options, ...options } })
      return again()
    },
    write: async (format) => {
      const { source, options } = state.get()
      if (!source) throw new TypeError('Cannot write a document before one is open')
      const answerLanguage = interfaceLanguage.get()
      return engine.run('renderRecord', { source, options: { ...options, answerLanguage }, format })
    },
    fail: (failure) => update({ failure, stage: undefined }),
    cancel: () => {
      control?.abort()
      if (state.get().reading) update({ stage: undefined })
      else state.set({ ...nothingOpen, options: state.get().options })
    },
    close: () => {
      control?.abort()
      void forgetDraft('reader')
      state.set(nothingOpen)
    },
    warm: () => engine.warm(),
  }
}
