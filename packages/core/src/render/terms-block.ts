import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import type { Citer } from './cite.ts'
import type { Definitions, Phrase } from './page.ts'

/** Terms with their whole definitions. @param source Language of the act. @param showUses Say how often a term occurs. */
export function termsBlock(
  terms: ReadonlyArray<Term>,
  { messages: { labels } }: Language,
  citer: Citer,
  source: string,
  showUses: boolean,
  used: ReadonlySet<Term> = new Set(),
): Definitions {
  return {
    type: 'definitions',
    entries: terms.map((entry, index) => {
      const { term, kind, definition, longName, explanation, explanationSource, evidence, uses } =
        entry
      const details: Array<Phrase> = []
      if (definition !== undefined && kind !== 'defined')
        details.push({ text: `${labels.shortFor}:` })
      if (definition !== undefined) details.push({ text: longName ?? definition, language: source })
      if (explanation !== undefined)
        details.push({ text: explanation, language: source }, { text: `(${labels.explained})` })
      if (explanationSource !== undefined)
        details.push({ text: `[${explanationSource}]`, language: source })
      if (showUses) details.push({ text: `(${labels.uses}: ${uses})` })
      return {
        id: `term-${index + 1}`,
        term: { text: term, language: source },
        details,
        ...(used.has(entry) ? { usedAt: `use-term-${index + 1}` } : {}),
        citations: citer.citations(evidence, source),
      }
    }),
  }
}
