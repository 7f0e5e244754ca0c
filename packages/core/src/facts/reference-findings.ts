import type { FindingMaker } from '../act/finding-maker.ts'
import type { Act, Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { FoundAmendments } from './amendment-operations.ts'
import type { Passage } from './passages.ts'
import { type FoundReference, readReferences } from './references.ts'

/** What an act changes in others only casts doubt on citations: it is found where there is one to doubt. */
const unread: FoundAmendments = {
  amends: 'none',
  amendments: [],
  passages: [],
  targets: [],
  unresolvedAmendments: [],
}

/** Citations of units that the act does not have, or no longer has; only those about which there is no doubt. */
export function findBrokenReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const { findings: texts } = language.messages
  if (!readReferences(act, passages, language, unread).some(certainOf)) return []
  return readReferences(act, passages, language).flatMap((found) => {
    const { reference } = found
    const certain = certainOf(found)
    if (!certain) return []
    const { eId, start, end, quote } = reference.evidence
    const cited = quote.replace(/\s+/g, ' ')
    const message = certain.isRemoved
      ? texts.removedReference(cited)
      : texts.brokenReference(cited, certain.nearest)
    return [{ ...say('broken-reference', 'error', message, start, end), eId }]
  })
}

function certainOf({ broken }: FoundReference): FoundReference['broken'][number] | undefined {
  return broken.find(({ isCertain }) => isCertain)
}
