import type { FindingMaker } from '../act/finding-maker.ts'
import { endOf, startOf } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import type { Language } from '../language/language.ts'

/** A note in front of the first unit which says that the act is repealed: its reader must know first of all. */
export function repealFindings(
  act: Act,
  { frame, messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const notes = act.children.flatMap((section) =>
    section.type === 'preface' || section.type === 'preamble'
      ? section.children.filter((child) => child.type === 'note')
      : [],
  )
  const note = notes.find((candidate) => frame.repealedNote.test(textOf(candidate)))
  if (!note) return []
  const message = messages.findings.repealedNote()
  return [say('act-repealed', 'warning', message, startOf(note), endOf(note))]
}
