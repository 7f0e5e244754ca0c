import type { Act, ActData, ActKind, Content, Heading, Preface } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { parseDate } from '../facts/dates.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { kindFinder } from './kind-finder.ts'
import { isBasicWord } from './reader.ts'

const anyLetter = compact(/\p{L}/u)

/**
 * Read what the title block, the enacting words and the first provisions say of the act as a whole.
 *
 * @param act Tree whose `data` is to be filled.
 * @param words Text of the act, without tags.
 */
export function readMetadata(act: Act, language: Language, words: string): ActData {
  const preface = act.children.find((child) => child.type === 'preface')
  const preamble = act.children.find((child) => child.type === 'preamble')
  const conclusions = act.children.find((child) => child.type === 'conclusions')
  const lines = preface ? linesOf(preface, language) : []
  const enacting = (preamble?.children ?? [])
    .map((child) => (child.type === 'content' ? textOf(child) : ''))
    .join('\n')
  const titleLines = findTitle(lines, language)
  const title = titleLines.map(({ text }) => text).join(' ') || shortTitle(words, language)
  const dateLine = lines
    .filter((line) => !titleLines.includes(line))
    .map((line) => language.frame.dateLine.exec(line.text))
    .find((match) => match)
  const date = dateLine?.groups?.['date']
  const number = dateLine?.groups?.['number']?.trim() ?? null
  // A blank for the date or the number is filled in when the act is adopted.
  const { amendedNote, blankApproval } = language.frame
  const isDraft = lines.some(
    ({ text }) =>
      language.frame.draft.test(text) || (language.frame.dateLine.test(text) && blank.test(text)),
  )
  // A page may leave out the day of what was adopted as well.
  const isUndated = date === undefined && !number && blankApproval?.test(words) === true
  return {
    language: language.id,
    kind: findKind(lines, enacting, words, language),
    title,
    number: number || null,
    date: date ? parseDate(date, language.quantities) : null,
    body: language.frame.enacting.exec(enacting)?.groups?.['body']?.trim() ?? null,
    status: isDraft
      ? 'draft'
      : (conclusions && !isUndated) || number || amendedNote?.test(words)
        ? 'adopted'
        : null,
  }
}

/** `↑ Back to the whole text`: a link of the page. */
const pageLink = /^[←↑→↩⬆]/u

const blank = /…|_{2,}|\.{4,}/

type Line = { readonly node: Heading | Content; readonly text: string }

function linesOf(preface: Preface, { frame, traditions }: Language): Array<Line> {
  const lines = preface.children.flatMap((node) =>
    node.type === 'heading' || node.type === 'content' ? [{ node, text: textOf(node) }] : [],
  )
  // A list of contents names the act's units, not the act.
  const markers = traditions.flatMap(({ levels }) =>
    levels
      .slice(0, levels.findLastIndex(isBasicWord) + 1)
      .filter(({ headed }) => !headed)
      .map(({ marker }) => marker),
  )
  const contents = lines.findIndex(
    ({ text }) => frame.contents?.test(text) || markers.some((marker) => marker.test(text)),
  )
  if (contents < 0) return lines
  const before = lines.slice(0, contents)
  // Where a list of contents opens the page, the title stands behind it.
  return before.some(({ node }) => node.type === 'heading')
    ? before
    : lines.filter(
        ({ text }) => !frame.contents?.test(text) && !markers.some((marker) => marker.test(text)),
      )
}

/** No title has more lines; a text in one column of letters might go on for ever. */
const mostTitleLines = 100

/** The line that names the act, with the lines that it is broken into. */
function findTitle(lines: ReadonlyArray<Line>, { frame }: Language): ReadonlyArray<Line> {
  const isPlain = ({ text }: Line): boolean =>
    anyLetter.test(text) &&
    !pageLink.test(text) &&
    ![frame.form, frame.draft, frame.dateLine, frame.approval, frame.attachment].some((pattern) =>
      pattern.test(text),
    )
  const heading = lines.findIndex((line) => line.node.type === 'heading' && isPlain(line))
  const first = heading >= 0 ? heading : lines.findIndex(isPlain)
  if (first < 0) return []
  const last = Math.min(lines.length, first + mostTitleLines)
  let end = first + 1
  while (end < last) {
    const next = lines[end]
    const read = lines.slice(first, end)
    const isOpen = (): boolean =>
      frame.titleGoesOn?.test(read.map(({ text }) => text).join(' ')) === true
    const follows = next && isBelow(read.at(-1), next) && isPlain(next)
    if (!goesOn(lines[end - 1], next) && !(follows && isOpen())) break
    end++
  }
  return lines.slice(first, end)
}

/** Whether a line stands right below another, with no blank line between them. */
function isBelow(line: Line | undefined, next: Line): boolean {
  return (
    line?.node.type === 'content' &&
    next.node.type === 'content' &&
    next.node.position.start.line === line.node.position.end.line + 1
  )
}

/** A title goes on where it breaks off: in lower case, with a date or number of the act that it names, in quotation marks. */
function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || line.node.type !== next.node.type || next.text.length > 400) return false
  const open = (line.text.match(/[«“]/g)?.length ?? 0) > (line.text.match(/[»”]/g)?.length ?? 0)
  return open || /^(?:\p{Ll}|№|[«"“])/u.test(next.text)
}

function shortTitle(words: string, { frame }: Language): string {
  if (!frame.shortTitle) return ''
  return (
    frame.shortTitle.exec(words.slice(0, 5000))?.groups?.['title']?.replace(/\s+/g, ' ').trim() ??
    ''
  )
}

/** Title block first, then enacting words, then the words by which the provisions call the act. */
function findKind(
  lines: ReadonlyArray<Line>,
  enacting: string,
  words: string,
  language: Language,
): ActKind {
  const places = [lines.map((line) => line.text).join('\n'), enacting, words.slice(0, 200_000)]
  const forms = places[0]?.split('\n').filter((line) => language.frame.form.test(line)) ?? []
  const kindIn = kindFinder(language.actKinds)
  for (const place of [forms.join('\n'), ...places.slice(1)]) {
    const kind = kindIn(place)
    if (kind) return kind
  }
  return 'unknown'
}
