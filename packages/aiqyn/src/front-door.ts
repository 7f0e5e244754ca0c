import {
  type Act,
  type AmendmentFacts,
  amendments as amendmentsWith,
  type Check,
  type Checked,
  type CheckedDraft,
  type CheckOptions,
  check as checkWith,
  createChecker as createCheckerWith,
  type Facts,
  type FactsOptions,
  facts as factsWith,
  type Glossary,
  glossary as glossaryWith,
  type LayOutOptions,
  type Layout,
  layOut as layOutWith,
  nearestRule as nearestRuleOf,
  type Page,
  type ParseOptions,
  parseLayout as parseLayoutWith,
  parse as parseWith,
  type Readability,
  type RenderOptions,
  type ReportOptions,
  type RuleInfo,
  readability as readabilityWith,
  render as renderWith,
  report as reportWith,
  rulesOf,
  type Segments,
  type SummarizeOptions,
  type Summary,
  segment as segmentWith,
  summarize as summarizeWith,
  type Term,
  type TermPlace,
  type Topic,
  termPlaces as termPlacesWith,
  topics as topicsWith,
  type Verification,
  type VerifyOptions,
  verify as verifyWith,
} from '@aiqyn/core'
import { languages } from './languages.ts'

/**
 * Read the text of an act into a tree. Never fails on any text: what is not understood stays in place.
 *
 * @param text Markdown, plain text or an HTML page in Kazakh, Russian or English.
 * @param options Language and format; both are told by the text unless given.
 * @returns A unist tree whose positions slice into `text`.
 * @throws {TypeError} When the call is wrong; never for what the text says.
 * @example
 * parse('Статья 1. Цель\n1. Настоящий Закон …').children
 */
export function parse(text: string, options: ParseOptions = {}): Act {
  return parseWith(text, languages, options)
}

/**
 * Read the paragraphs of a document into a tree; for readers of other formats, as those of `@aiqyn/formats`.
 *
 * @param layout Text and its paragraphs, headings and tables, in order.
 * @throws {TypeError} For an unknown language. {RangeError} For blocks out of order or beyond the text.
 */
export function parseLayout(layout: Layout, options: Pick<ParseOptions, 'language'> = {}): Act {
  return parseLayoutWith(layout, languages, options)
}

/**
 * Split running text into sentences and words.
 *
 * @returns Offsets into `text`, UTF-16, half open.
 */
export function segment(text: string, options: { language?: string | undefined } = {}): Segments {
  return segmentWith(text, languages, options)
}

/**
 * Summarize an act in plain language. Every statement names the words of the act that bear it out.
 *
 * @param source Text of an act, or its tree.
 * @param options Length, language of the answers, date of publication, and those of `parse`.
 * @throws {TypeError} When the call is wrong; never for what the text says.
 * @example
 * const { overview, answers } = summarize(text)
 */
export function summarize(source: string | Act, options: SummarizeOptions = {}): Summary {
  return summarizeWith(source, languages, options)
}

/**
 * Compare a summary, ours or anybody's, with the act that it tells of, sentence by sentence: `supported`,
 * `contradicted`, `notFound`, or `notChecked` where it is in another language.
 *
 * @param summary Plain text, Markdown, or what `summarize` returned.
 * @param source Text of the act, or its tree.
 * @param options Languages of the summary and of the findings, and those of `parse`, which are the act's.
 * @throws {TypeError} When the call is wrong; never for what the texts say.
 * @example
 * verify('The owner must pay within 10 days.', text).sentences[0]?.verdict
 */
export function verify(
  summary: string | Summary,
  source: string | Act,
  options: VerifyOptions = {},
): Verification {
  return verifyWith(summary, source, languages, options)
}

/** How hard an act is to read, as a whole and by its units, with counts, formulas and their sources. */
export function readability(source: string | Act, options: ParseOptions = {}): Readability {
  return readabilityWith(source, languages, options)
}

/** The operations by which an act changes others, and the instructions that were not understood. */
export function amendments(source: string | Act, options: ParseOptions = {}): AmendmentFacts {
  return amendmentsWith(source, languages, options)
}

/**
 * Read the facts of an act without telling them: terms, provisions, time line, dates and sums, references, amendments and
 * topics, each with its evidence. For comparing, sorting and searching acts.
 *
 * @throws {TypeError} When the call is wrong; never for what the text says.
 */
export function facts(source: string | Act, options: FactsOptions = {}): Facts {
  return factsWith(source, languages, options)
}

/**
 * The fields of life that an act touches, the strongest first; none where it has no clear field.
 *
 * @example
 * topics(text).map(({ id }) => id) // ['education', 'transport']
 */
export function topics(source: string | Act, options: ParseOptions = {}): Array<Topic> {
  return topicsWith(source, languages, options)
}

/** The terms that an act defines or names, and how often it uses them. */
export function glossary(source: string | Act, options: ParseOptions = {}): Glossary {
  return glossaryWith(source, languages, options)
}

/**
 * Where an act uses the terms that it defines or names, in any case form, outside of their definitions; in source order.
 *
 * @param terms Those of `glossary` for the same source, or some of them.
 * @example
 * const { terms } = glossary(text)
 * for (const { term, start, end } of termPlaces(text, terms)) link(start, end, term)
 */
export function termPlaces(
  source: string | Act,
  terms: ReadonlyArray<Term>,
  options: ParseOptions = {},
): ReadonlyArray<TermPlace> {
  return termPlacesWith(source, terms, languages, options)
}

/**
 * Everything there is to tell an editor about a draft, in source order.
 *
 * Comments in the text put findings aside: `<!-- aiqyn ignore long-sentence: reason -->`.
 *
 * @param options Those of `parse`, and `rules`: how grave each rule is, or `off`.
 * @throws {TypeError} When the call is wrong, as for a rule that does not exist.
 * @example
 * check(text, { rules: { 'unused-term': 'off', 'long-sentence': 'error' } }).findings
 */
export function check(source: string | Act, options: CheckOptions = {}): Check {
  return checkWith(source, languages, options)
}

/**
 * Make a function that checks a draft again and again while it is edited: it gives what `check` gives, with the tree, in
 * a fraction of the time. It remembers the last text, so keep it no longer than the editor is open.
 *
 * @throws {TypeError} When the call is wrong; never for what the text says.
 * @example
 * const checkDraft = createChecker()
 * editor.onChange((text) => show(checkDraft(text).check.findings))
 */
export function createChecker(options: CheckOptions = {}): (text: string) => CheckedDraft {
  return createCheckerWith(languages, options)
}

/**
 * Put a record into words: text for a terminal, Markdown, one self-contained HTML page, or JSON.
 *
 * @param record What any of the functions above returned.
 * @throws {TypeError} For a format or language that is not known.
 */
export function render(
  record: Act | Summary | Readability | Glossary | Check | Verification,
  options: RenderOptions,
): string {
  return renderWith(record, languages, options)
}

/**
 * Lay a record out as `render` does, without writing it: sections of paragraphs, lists and tables, for pages of one's own.
 * Nothing in it is escaped.
 *
 * @param record What any of the functions above returned.
 * @throws {TypeError} For a language that is not known.
 */
export function layOut(
  record: Act | Summary | Readability | Glossary | Check | Verification,
  options: LayOutOptions = {},
): Page {
  return layOutWith(record, languages, options)
}

/**
 * Write what checks found, for people or for other programs: `pretty` for a terminal, `sarif`, `junit`, `checkstyle`,
 * `github`, CSV, JSON, a line a finding, Markdown, or an HTML page.
 *
 * @param results Documents with their checks.
 * @throws {TypeError} For a format or language that is not known.
 * @example
 * report([{ name: 'draft.md', source: text, check: check(text) }], { format: 'sarif' })
 */
export function report(results: ReadonlyArray<Checked>, options: ReportOptions): string {
  return reportWith(results, languages, options)
}

/** Every rule of `check`, sorted by identifier: what `rules` and comments may name. */
export const rules: ReadonlyArray<RuleInfo> = rulesOf(languages)

/** The rule that a mistyped identifier is nearest to; `undefined` where none is near. */
export function nearestRule(id: string): string | undefined {
  return nearestRuleOf(id, rules)
}
