import {
  defaultKeymap,
  history,
  historyKeymap,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import {
  type ChangeDesc,
  ChangeSet,
  type ChangeSpec,
  Compartment,
  EditorState,
  type Extension,
} from '@codemirror/state'
import { drawSelection, dropCursor, EditorView, keymap, lineNumbers } from '@codemirror/view'
import type { InterfaceLanguage } from '../../i18n/interface-language.ts'
import { editorTheme } from './editor-theme.ts'
import {
  allMarks,
  chooseFinding,
  findingMarks,
  type Mark,
  markAt,
  placesOfFinding,
  showMarks,
} from './finding-marks.ts'
import { markdownLook } from './markdown-look.ts'
import { searchPhrases } from './search-phrases.ts'

/** What an editor tells its page. */
export interface EditorEvents {
  readonly onEdit: () => void
  /** A finding was reached in the text. */
  readonly onChoose: (id: string) => void
  /** The person wants what is said of it. */
  readonly onOpen: (id: string) => void
  readonly onScroll: () => void
}

/** How an editor is named and read aloud. */
export interface EditorSpeech {
  readonly label: string
  readonly keys: string
  /** Of the interface. */
  readonly language: InterfaceLanguage
  /** BCP 47 tag of the draft. */
  readonly draftLanguage: string
}

/** A text that is being written, and what is marked in it. */
export interface DraftEditor {
  readonly view: EditorView
  readonly text: () => string
  /** The text for a check; what is written from now on is known when its result comes. */
  readonly snapshot: () => string
  /** Show the findings of the last snapshot. */
  readonly show: (marks: ReadonlyArray<Mark>) => void
  /** A place of the last snapshot as it is now. */
  readonly now: (offset: number) => number
  /** Put in another text as what was opened: nothing before it can be undone. */
  readonly open: (text: string) => void
  /** Replace stretches, as one step that can be undone. */
  readonly change: (changes: ChangeSpec) => void
  readonly places: (id: string) => Array<Mark>
  readonly choose: (id: string | undefined) => void
  /** Show a place, and put the cursor there. */
  readonly jump: (from: number, to?: number, focus?: boolean) => void
  readonly speak: (speech: EditorSpeech) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  readonly close: () => void
}

/**
 * Make an editor.
 *
 * @param parent Element that it fills.
 * @param root Shadow tree that it stands in: its styles go there.
 */
export function createDraftEditor(
  parent: HTMLElement,
  root: ShadowRoot | Document,
  events: EditorEvents,
): DraftEditor {
  const speech = new Compartment()
  let since: ChangeDesc = ChangeSet.empty(0)
  const extensions: Extension = [
    history(),
    lineNumbers(),
    findingMarks(),
    markdownLook(),
    drawSelection(),
    dropCursor(),
    EditorView.lineWrapping,
    highlightSelectionMatches(),
    search({ top: true }),
    keymap.of([
      { key: 'F8', run: (view) => reach(view, 1), preventDefault: true },
      { key: 'Shift-F8', run: (view) => reach(view, -1), preventDefault: true },
      { key: 'Mod-.', run: openCard, preventDefault: true },
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    editorTheme,
    speech.of([]),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return
      since = since.composeDesc(update.changes)
      events.onEdit()
    }),
    EditorView.domEventHandlers({
      click: (_, view) => {
        const mark = markAt(view, view.state.selection.main.head)
        if (mark) choose(view, mark.id)
        return false
      },
    }),
  ]
  const view = new EditorView({ state: EditorState.create({ extensions }), parent, root })
  view.scrollDOM.addEventListener('scroll', events.onScroll, { passive: true })

  function choose(target: EditorView, id: string): void {
    chooseFinding(target, id)
    events.onChoose(id)
  }

  /** Go to the next finding, or the one before; round the end. */
  function reach(target: EditorView, direction: 1 | -1): boolean {
    const marks = allMarks(target)
    const { from } = target.state.selection.main
    const next =
      direction > 0
        ? (marks.find((mark) => mark.from > from) ?? marks[0])
        : (marks.findLast((mark) => mark.from < from) ?? marks[marks.length - 1])
    if (!next) return false
    jump(next.from)
    choose(target, next.id)
    return true
  }

  function openCard(target: EditorView): boolean {
    const mark = markAt(target, target.state.selection.main.head)
    if (!mark) return false
    choose(target, mark.id)
    events.onOpen(mark.id)
    return true
  }

  function jump(from: number, to: number = from, focus = true): void {
    const { length } = view.state.doc
    const start = Math.min(from, length)
    view.dispatch({
      selection: { anchor: start, head: Math.min(to, length) },
      effects: EditorView.scrollIntoView(start, { y: 'center' }),
    })
    if (focus) view.focus()
  }

  const text = (): string => view.state.sliceDoc()

  return {
    view,
    text,
    snapshot: () => {
      since = ChangeSet.empty(view.state.doc.length)
      return text()
    },
    show: (marks) => showMarks(view, marks, since),
    now: (offset) => since.mapPos(Math.min(offset, since.length), 1),
    open: (content) => {
      view.setState(EditorState.create({ doc: content, extensions: [extensions] }))
      since = ChangeSet.empty(view.state.doc.length)
    },
    change: (changes) =>
      view.dispatch({ changes, annotations: isolateHistory.of('full'), userEvent: 'input.mend' }),
    places: (id) => placesOfFinding(view, id),
    choose: (id) => chooseFinding(view, id),
    jump,
    speak: ({ label, keys, language, draftLanguage }) =>
      view.dispatch({
        effects: speech.reconfigure([
          EditorState.phrases.of(searchPhrases[language]),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-description': keys,
            lang: draftLanguage,
            // It is in the order of tabs as it is; this says so to programs too.
            tabindex: '0',
            spellcheck: 'true',
            autocapitalize: 'sentences',
          }),
        ]),
      }),
    undo: () => {
      undo(view)
    },
    redo: () => {
      redo(view)
    },
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    close: () => view.destroy(),
  }
}
