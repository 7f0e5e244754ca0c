import type { PositionIndex } from '../act/positions.ts'
import type { Finding } from '../act/types.ts'

/** A stretch of a document as reports write it: lines and columns from 1, the end behind the last character. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Whether offsets of a finding are those of the file: it is text, and not a document that text was made of. */
export function isInFile({ paragraph, page }: Finding): boolean {
  return paragraph === undefined && page === undefined
}

/**
 * Where a finding begins and ends.
 *
 * @param index Of the source; the end is left out without it, and where the next paragraph's number is not known.
 */
export function regionOf(
  finding: Finding,
  source: string,
  index: PositionIndex | undefined,
): Region {
  const { line, column, start, end, paragraph } = finding
  if (!index) return { line, column }
  if (paragraph === undefined) {
    const last = index.place(Math.max(start, end))
    return { line, column, endLine: last.line, endColumn: last.column }
  }
  if (/[\r\n]/.test(source.slice(start, end))) return { line, column }
  return { line, column, endLine: line, endColumn: column + Math.max(end - start, 0) }
}

/** Words for places that are more than a line and a column; in English unless labels are given. */
export interface PlaceLabels {
  readonly paragraph: string
  readonly page: string
}

const english: PlaceLabels = { paragraph: 'paragraph', page: 'page' }

/** `paragraph 12, page 3`; empty for a place that a line and a column tell. */
export function describePlace({ paragraph, page }: Finding, labels: PlaceLabels = english): string {
  return [
    ...(paragraph === undefined ? [] : [`${labels.paragraph} ${paragraph}`]),
    ...(page === undefined ? [] : [`${labels.page} ${page}`]),
  ].join(', ')
}

/** The message, with the place where a line and a column do not tell it. */
export function placedMessage(finding: Finding): string {
  const place = describePlace(finding)
  return place === '' ? finding.message : `${finding.message} [${place}]`
}
