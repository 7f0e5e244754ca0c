import type { Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Citer } from './cite.ts'
import type { Item, List, Phrase } from './page.ts'

/** Findings as a list: how grave, what, what to write instead, where. @param source Language they are written in. */
export function findingsBlock(
  findings: ReadonlyArray<Finding>,
  { messages: { labels } }: Language,
  citer: Citer,
  source: string,
): List {
  const items = findings.map((finding): Item => {
    const { severity, message, eId, line, column, paragraph, page, replacements = [] } = finding
    const counted = paragraph === undefined ? labels.line : labels.paragraph
    const place = [
      `${counted}\u00a0${line}:${column}`,
      ...(page === undefined ? [] : [`${labels.page}\u00a0${page}`]),
    ].join(', ')
    return {
      tone: severity,
      label: labels.severity[severity],
      phrase: { text: message, language: source },
      remarks: replacements.map(
        ({ value, why }): Phrase => ({
          text: `${labels.instead}: ${value}${why ? ` – ${why}` : ''}`,
        }),
      ),
      citations: [
        { label: eId === undefined ? place : `${citer.label(eId)}, ${place}`, eId: eId ?? '' },
      ],
    }
  })
  return { type: 'list', items }
}
