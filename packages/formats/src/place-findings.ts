import type { Check, Finding } from 'aiqyn'
import type { ActWithPlaces } from './act-of.ts'
import { placeAt } from './place-at.ts'
import type { Place } from './reading.ts'

/**
 * Tell where in the document the findings of a check stand, and not where in our text of it.
 *
 * In a DOCX file `line` is the number of the paragraph from the first of the body, those in tables and empty ones
 * included; `column` is the character in that paragraph, with the number that Word shows before it. In a PDF `line` is
 * that of the text as it was laid out, and `page` tells the page. Files of text are left as they are.
 *
 * @param document As `readDocument` or `actOf` gave it, the act of the check.
 * @example
 * const document = await readDocument(bytes)
 * const { findings } = placeFindings(check(document.act), document)
 */
export function placeFindings(
  record: Check,
  { places, placedBy }: Pick<ActWithPlaces, 'places' | 'placedBy'>,
): Check {
  if (placedBy === 'lines') return record
  const starts = paragraphStarts(places)
  const place = <F extends Finding>(finding: F): F => {
    const found = placeAt(places, finding.start) ?? places[0]
    if (!found) return finding
    const { paragraph, page } = found
    const inPage = page === undefined ? {} : { page }
    if (placedBy === 'pages') return { ...finding, ...inPage }
    const { others } = finding
    return {
      ...finding,
      ...lineOf(finding.start, paragraph),
      paragraph,
      ...inPage,
      ...(others && {
        others: others.map((other) => ({
          ...other,
          ...lineOf(other.start, (placeAt(places, other.start) ?? found).paragraph),
        })),
      }),
    }
  }
  const lineOf = (start: number, paragraph: number): { line: number; column: number } => ({
    line: paragraph,
    column: Math.max(start - (starts.get(paragraph) ?? 0), 0) + 1,
  })
  return { ...record, findings: record.findings.map(place), ignored: record.ignored.map(place) }
}

/** Where each paragraph begins in our text; one that goes on behind a page break has several places. */
function paragraphStarts(places: ReadonlyArray<Place>): Map<number, number> {
  const starts = new Map<number, number>()
  for (const { paragraph, start } of places) {
    if (!starts.has(paragraph)) starts.set(paragraph, start)
  }
  return starts
}
