import type { Evidence, Statement, Summary } from '@aiqyn/core'
import type { DocumentSection, Paragraph } from '../worker/document-view.ts'
import { joinRanges, type Range, rangesIn } from './source-marks.ts'

/** What a summary says of one article, and what it leaves out. */
export interface UnitReport {
  readonly statements: ReadonlyArray<Statement>
  /** Paragraphs that no statement rests on. */
  readonly leftOut: ReadonlyArray<Paragraph>
  /** Paragraphs in all, without headings. */
  readonly paragraphs: number
}

/**
 * Tell what a summary says of a part of the document.
 *
 * @param section The part.
 * @param summary The record.
 */
export function reportOnUnit(section: DocumentSection, summary: Summary): UnitReport {
  // A unit that is only counted, or named as where a party stands, is not told.
  const told = (statement: Statement): boolean => statement.kind !== 'computed'
  const said = [
    ...summary.overview.filter(told),
    ...summary.answers.flatMap(({ id, statements }) =>
      id === 'what' || id === 'who' ? statements.filter(told) : statements,
    ),
    ...summary.timeline.map(({ statement }) => statement),
  ].filter(({ evidence }) => touches(section, evidence))
  const statements = said.filter(
    ({ text }, at) => said.findIndex((other) => other.text === text) === at,
  )
  const terms = summary.glossary.terms.flatMap((term) =>
    term.kind === 'explained' ? [] : term.evidence,
  )
  const places = joinRanges(
    rangesIn(section, [...statements.flatMap(({ evidence }) => evidence), ...terms]),
  )
  const paragraphs = section.paragraphs.filter(
    ({ type, runs, rows }) => type !== 'heading' && type !== 'note' && (runs.length > 0 || rows),
  )
  const leftOut = paragraphs.filter((paragraph) => !isTold(paragraph, places))
  return { statements, leftOut, paragraphs: paragraphs.length }
}

function touches(section: DocumentSection, evidence: ReadonlyArray<Evidence>): boolean {
  return rangesIn(section, evidence).length > 0
}

function isTold({ runs, rows }: Paragraph, places: ReadonlyArray<Range>): boolean {
  const all = rows ? rows.flatMap((row) => row.flatMap((cell) => cell.runs)) : runs
  return all.some(
    ({ start, text }) => rangesIn({ start, end: start + text.length }, places).length > 0,
  )
}
