import type { Anchor } from '../worker/draft-view.ts'
import type { DraftEditor } from './editor/draft-editor.ts'

/** Show the first place of a finding. */
export function goToFinding(editor: DraftEditor, id: string): void {
  const [place] = editor.places(id)
  if (!place) return
  editor.choose(id)
  editor.jump(place.from, place.from)
}

/** Show a stretch of the text as it was checked. */
export function goToStretch(editor: DraftEditor, start: number, end: number): void {
  editor.jump(editor.now(start), editor.now(end))
}

/**
 * Show a unit, or the innermost one around it that has a place of its own.
 *
 * @param anchors Units of the text as it was checked.
 */
export function goToUnit(editor: DraftEditor, anchors: ReadonlyArray<Anchor>, eId: string): void {
  const anchor =
    anchors.find((one) => one.eId === eId) ??
    anchors.findLast((one) => eId.startsWith(`${one.eId}__`))
  if (anchor) editor.jump(editor.now(anchor.start))
}
