import type { FindingMaker } from '../act/finding-maker.ts'
import type { Act, Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Passage } from './passages.ts'
import { readReferences } from './references.ts'

/** Citations of units that the act does not have, or no longer has; only those about which there is no doubt. */
export function findBrokenReferences(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const { findings: texts } = language.messages
  return readReferences(act, passages, language).flatMap(({ reference, broken }) => {
    const certain = broken.find(({ isCertain }) => isCertain)
    if (!certain) return []
    const { eId, start, end, quote } = reference.evidence
    const cited = quote.replace(/\s+/g, ' ')
    const message = certain.isRemoved
      ? texts.removedReference(cited)
      : texts.brokenReference(cited, certain.nearest)
    return [{ ...say('broken-reference', 'error', message, start, end), eId }]
  })
}
