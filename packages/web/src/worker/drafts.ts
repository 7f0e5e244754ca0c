import type { CheckedDraft } from '@aiqyn/core'
import { createChecker } from 'aiqyn'
import type { DraftOrder } from './draft-view.ts'

interface Desk {
  readonly format: DraftOrder['format']
  readonly language: DraftOrder['interface']
  readonly check: (text: string) => CheckedDraft
  readonly last: CheckedDraft | undefined
}

/** What was made of each draft last; a worker that starts anew makes it again. */
const desks = new Map<DraftOrder['slot'], Desk>()

/** Check a draft; of the same draft as before only what has changed is worked out again. */
export function checkedDraft({
  slot,
  text,
  format,
  interface: language,
}: DraftOrder): CheckedDraft {
  const kept = desks.get(slot)
  const isSame = kept?.format === format && kept.language === language
  // What is found is told in the language of the editor, whatever that of the draft.
  const desk = isSame
    ? kept
    : { format, language, check: createChecker({ format, messageLanguage: language }) }
  if ('last' in desk && desk.last?.act.source === text) return desk.last
  const last = desk.check(text)
  desks.set(slot, { ...desk, last })
  return last
}
