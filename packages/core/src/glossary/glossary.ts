import { findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Glossary, Term } from '../records/records.ts'
import { countUses } from './count-uses.ts'
import { findTerms } from './find-terms.ts'

/** Make the glossary of a parsed act: terms, names, how often they are used, and what is wrong with them. */
export function makeGlossary(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Glossary {
  const terms = findTerms(act, passages, language)
  countUses(terms, passages, language)
  return { terms, findings: findingsOf(act, terms, language) }
}

function findingsOf(act: Act, terms: ReadonlyArray<Term>, { messages }: Language): Array<Finding> {
  const say = findingMaker(indexPositions(act.source))
  const findings: Array<Finding> = []
  const seen = new Set<string>()
  // A term that the act calls by its short name is used by that name.
  const named = new Set(
    terms.flatMap(({ kind, definition, uses }) =>
      kind === 'alias' && definition && uses > 0 ? [definition] : [],
    ),
  )
  for (const { term, kind, uses, scope, evidence } of terms) {
    const [place] = evidence
    if (!place || kind === 'explained') continue
    const key = `${scope}\n${kind}\n${term.toLowerCase()}`
    if (seen.has(key)) {
      findings.push({
        ...say(
          'defined-twice',
          'warning',
          messages.findings.definedTwice(term),
          place.start,
          place.end,
        ),
        eId: place.eId,
      })
    } else if (uses === 0 && !named.has(term)) {
      findings.push({
        ...say('unused-term', 'info', messages.findings.unusedTerm(term), place.start, place.end),
        eId: place.eId,
      })
    }
    seen.add(key)
  }
  return findings
}
