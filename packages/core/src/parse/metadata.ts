import type { Act, ActData, ActKind, Content, Heading, Preface } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { parseDate } from '../facts/dates.ts'
import type { Language } from '../language/language.ts'

/**
 * Read what the title block, the enacting words and the first provisions say of the act as a whole.
 *
 * @param act Tree whose `data` is to be filled.
 * @param text Its text as it reads, where the source is full of markup.
 */
export function readMetadata(act: Act, language: Language, text: string = act.source): ActData {
  const preface = act.children.find((child) => child.type === 'preface')
  const preamble = act.children.find((child) => child.type === 'preamble')
  const conclusions = act.children.find((child) => child.type === 'conclusions')
  const lines = preface ? linesOf(preface) : []
  const enacting = (preamble?.children ?? [])
    .map((child) => (child.type === 'content' ? textOf(child) : ''))
    .join('\n')
  const title = findTitle(lines, language) ?? shortTitle(text, language)
  const dateLine = lines
    .map((line) => language.frame.dateLine.exec(line.text))
    .find((match) => match)
  const date = dateLine?.groups?.['date']
  // A blank for the date or the number is filled in when the act is adopted.
  const isDraft = lines.some(
    ({ text }) =>
      language.frame.draft.test(text) || (language.frame.dateLine.test(text) && blank.test(text)),
  )
  const number = dateLine?.groups?.['number']?.trim() ?? null
  return {
    language: language.id,
    kind: findKind(lines, enacting, text, language),
    title,
    number: number || null,
    date: date ? parseDate(date, language.quantities) : null,
    body: language.frame.enacting.exec(enacting)?.groups?.['body']?.trim() ?? null,
    status: isDraft ? 'draft' : conclusions || number ? 'adopted' : null,
  }
}

const blank = /…|_{2,}|\.{4,}/

type Line = { readonly node: Heading | Content; readonly text: string }

function linesOf(preface: Preface): Array<Line> {
  return preface.children.flatMap((node) =>
    node.type === 'heading' || node.type === 'content' ? [{ node, text: textOf(node) }] : [],
  )
}

function findTitle(lines: ReadonlyArray<Line>, { frame }: Language): string | undefined {
  const plain = lines.filter(({ text }) => {
    const isFrame =
      frame.form.test(text) ||
      frame.draft.test(text) ||
      frame.dateLine.test(text) ||
      frame.approval.test(text)
    return !isFrame && !frame.attachment.test(text) && /\p{L}/u.test(text)
  })
  const headings = plain.filter(({ node }) => node.type === 'heading')
  return (headings[0] ?? plain[0])?.text
}

function shortTitle(text: string, { frame }: Language): string {
  if (!frame.shortTitle) return ''
  return (
    frame.shortTitle.exec(text.slice(0, 5000))?.groups?.['title']?.replace(/\s+/g, ' ').trim() ?? ''
  )
}

/** Title block first, then enacting words, then the words by which the provisions call the act. */
function findKind(
  lines: ReadonlyArray<Line>,
  enacting: string,
  text: string,
  language: Language,
): ActKind {
  const places = [lines.map((line) => line.text).join('\n'), enacting, text.slice(0, 200_000)]
  const forms = places[0]?.split('\n').filter((line) => language.frame.form.test(line)) ?? []
  for (const place of [forms.join('\n'), ...places.slice(1)]) {
    const found = language.actKinds.find(({ pattern }) => pattern.test(place))
    if (found) return found.kind
  }
  return 'unknown'
}
