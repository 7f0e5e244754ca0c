/**
 * Acts in XML as the plain text that a reader sees, with their sections or articles as key: USLM (bills of the US
 * Congress), Akoma Ntoso (United Kingdom, European Union).
 */
import { idsOf } from './compare.mjs'

/** Elements that begin a paragraph of their own. */
const blocks = new Set(
  'title part subtitle chapter subchapter section subsection paragraph subparagraph clause subclause item subitem article point indent alinea continuation chapeau p content quotedContent quotedStructure block longTitle preamble recital citation enactingFormula heading crossHeading signature tr list listIntroduction level appropriations intro wrapUp'.split(
    ' ',
  ),
)
/** What is not the text of the act. */
const skipped = new Set(
  'meta dc:title preface coverPage toc tableOfContents sidenote endorsement authorialNote page footnote'.split(
    ' ',
  ),
)
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[^<]+/g

export function readXmlAct(name, xml) {
  const body = /<(?:main|body|debateBody)\b/.exec(xml)?.index ?? 0
  const isUslm = /schemas\.gpo\.gov\/xml\/uslm/.test(xml.slice(0, 3000))
  const isArticled = !isUslm && /<article\b/.test(xml)
  const kind = isArticled ? 'article' : 'section'
  const prefix = isArticled ? 'art_' : 'sec_'
  const wanted = []
  const lines = []
  let line = ''
  let depth = 0
  let quoted = 0
  let afterNumber = false
  const stack = []
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const inKind = () => stack.includes(kind)
  token.lastIndex = body
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const [raw, closing, element, attributes, empty] = match
    if (element === undefined) {
      if (raw.startsWith('<') || depth > 0) continue
      line += decode(raw)
      if (raw.trim() !== '' && stack.at(-1) !== 'num') afterNumber = false
      continue
    }
    if (skipped.has(element)) {
      if (!empty) depth += closing ? -1 : 1
      continue
    }
    if (depth > 0) continue
    if (/^quoted(?:Content|Structure|Text)$/.test(element) && !empty) quoted += closing ? -1 : 1
    // A number and what follows it share a line; so do the heading of a section and its number.
    const isApart = !afterNumber || element === kind || (isArticled && element === 'heading')
    if (blocks.has(element) && (closing || isApart)) flush()
    if (closing) {
      if (element === 'num') {
        afterNumber = true
        // Akoma Ntoso of the United Kingdom gives the bare number, which is printed in brackets below a section.
        const number = line.trim()
        line =
          !isUslm && !isArticled && stack.at(-2) !== kind && /^\w+$/.test(number) && inKind()
            ? `(${number}) `
            : `${line} `
      }
      stack.pop()
    } else if (!empty) {
      stack.push(element)
      if (element === kind && quoted === 0) wanted.push(undefined)
      if (element === 'num' && stack.at(-2) === kind && quoted === 0) {
        const end = xml.indexOf('</num>', token.lastIndex)
        const value = /value="([^"]+)"/.exec(attributes)?.[1] ?? xml.slice(token.lastIndex, end)
        const number = /\d+[A-Za-z]{0,3}(?:-\d+)?/.exec(decode(value).replace(/<[^>]*>/g, ''))?.[0]
        wanted[wanted.length - 1] = number && `${prefix}${number}`
      }
    }
  }
  flush()
  return {
    name,
    text: lines.join('\n'),
    language: 'en',
    wanted: wanted.filter((id) => id !== undefined),
    got: (_, units) => idsOf(units, [kind]),
  }
}

function decode(text) {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
