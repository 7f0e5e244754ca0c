import type { Finding } from '@aiqyn/core'
import { type ChangeDesc, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view'

/** One place of a finding in the text. */
export interface Mark {
  /** Of the finding; all of its places share it. */
  readonly id: string
  readonly from: number
  readonly to: number
  readonly severity: Finding['severity']
  /** What to write there instead, if anything is proposed. */
  readonly replacement: string | undefined
}

const setMarks = StateEffect.define<ReadonlyArray<Mark>>()
const chooseMark = StateEffect.define<string | undefined>()

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) next = decorate(effect.value)
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

const chosenField = StateField.define<string | undefined>({
  create: () => undefined,
  update: (chosen, { effects }) => {
    let next = chosen
    for (const effect of effects) if (effect.is(chooseMark)) next = effect.value
    return next
  },
})

/** The chosen finding stands out at all of its places. */
const chosenMarks = EditorView.decorations.compute([marksField, chosenField], (state) => {
  const chosen = state.field(chosenField)
  if (chosen === undefined) return Decoration.none
  const places = marksIn(state.field(marksField), 0, state.doc.length)
    .filter(({ id }) => id === chosen)
    .map(({ from, to }) => Decoration.mark({ class: 'wb-chosen' }).range(from, to))
  return Decoration.set(places, true)
})

const severities: ReadonlyArray<Mark['severity']> = ['error', 'warning', 'info']

class SeverityMarker extends GutterMarker {
  readonly #severity: Mark['severity']

  constructor(severity: Mark['severity']) {
    super()
    this.#severity = severity
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = `wb-sign wb-sign-${this.#severity}`
    return sign
  }
}

const markers = new Map(severities.map((one) => [one, new SeverityMarker(one)]))

/** Underlines findings, marks their lines in the gutter, and keeps them in their places while the text changes. */
export function findingMarks(): Extension {
  return [
    marksField,
    chosenField,
    chosenMarks,
    gutter({
      class: 'wb-gutter',
      initialSpacer: () => new SeverityMarker('info'),
      lineMarker: (view, { from, to }) => {
        const found = marksIn(view.state.field(marksField), from, to)
        const gravest = severities.find((one) => found.some(({ severity }) => severity === one))
        return (gravest && markers.get(gravest)) ?? null
      },
      lineMarkerChange: ({ startState, state }) =>
        startState.field(marksField) !== state.field(marksField),
    }),
  ]
}

/** Show the findings of a check; those of before go. @param since What was written since that text. */
export function showMarks(view: EditorView, marks: ReadonlyArray<Mark>, since: ChangeDesc): void {
  const { length } = view.state.doc
  const moved = marks.flatMap((mark) => {
    const from = since.mapPos(mark.from, 1)
    const to = since.mapPos(mark.to, -1)
    return from < to && to <= length ? [{ ...mark, from, to }] : []
  })
  view.dispatch({ effects: setMarks.of(moved) })
}

/** Let a finding stand out. */
export function chooseFinding(view: EditorView, id: string | undefined): void {
  view.dispatch({ effects: chooseMark.of(id) })
}

/** The places of a finding as they are now, its own first. */
export function placesOfFinding(view: EditorView, id: string): Array<Mark> {
  return allMarks(view).filter((mark) => mark.id === id)
}

/** All marks as they are now, in source order. */
export function allMarks(view: EditorView): Array<Mark> {
  return marksIn(view.state.field(marksField), 0, view.state.doc.length)
}

/** The mark at a place; of several the shortest, which is what one sees. */
export function markAt(view: EditorView, at: number): Mark | undefined {
  const found = marksIn(view.state.field(marksField), at, at)
  return found.sort((a, b) => a.to - a.from - (b.to - b.from))[0]
}

function decorate(marks: ReadonlyArray<Mark>): DecorationSet {
  return Decoration.set(
    marks.map((mark) =>
      Decoration.mark({ class: `wb-mark wb-mark-${mark.severity}`, mark }).range(
        mark.from,
        mark.to,
      ),
    ),
    true,
  )
}

function marksIn(marks: DecorationSet, start: number, end: number): Array<Mark> {
  const found: Array<Mark> = []
  marks.between(start, end, (from, to, { spec }) => {
    // Of our own making: what `decorate` put there.
    const mark: Mark = spec.mark
    found.push({ ...mark, from, to })
  })
  // Marks that overlap lie in layers, which are walked through one after the other.
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}
