import { SaxesParser } from 'saxes'

/** A stretch of text, as offsets into the source. */
export interface XmlText {
  readonly type: 'text'
  readonly start: number
  readonly end: number
  /** Text of a CDATA section holds no references. */
  readonly isRaw: boolean
}

/** An element of the document's own namespace by its local name; any other keeps its prefix. */
export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  end: number
  readonly children: Array<XmlElement | XmlText>
}

/** What was read of an XML source. */
export type XmlReading =
  | { readonly root: XmlElement; readonly damagedAt?: undefined }
  | { readonly root?: undefined; readonly damagedAt: number }

/**
 * Elements nested deeper are left out, and their text belongs to what is around them: no act nests so deep, and what
 * reads the tree may recurse.
 */
const deepest = 64

/** Names for characters that XML does not know, but makers of HTML write. */
const htmlEntities: Readonly<Record<string, string>> = {
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  sect: '§',
  shy: '\u00ad',
}

/** Characters by the names of references that may stand in text. */
export const xmlEntities: Readonly<Record<string, string>> = {
  ...htmlEntities,
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
}

/**
 * Read XML into elements with offsets by saxes. Document types are passed over: no entity is declared, expanded or
 * fetched.
 *
 * @param source The document as it came; its offsets are those of the result.
 * @returns The root, or the place where it stops being well-formed.
 */
export function readXml(source: string): XmlReading {
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, htmlEntities)
  const stack: Array<XmlElement> = []
  let root: XmlElement | undefined
  let prefix = ''
  let skipped = 0
  /** Where the last tag, comment or instruction ended. */
  let last = 0
  let damagedAt: number | undefined

  parser.on('error', () => {
    damagedAt ??= Math.min(parser.position, source.length)
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const start = beginMarkup()
    const end = parser.position
    if (stack.length >= deepest) {
      if (!isSelfClosing) skipped++
    } else {
      if (!root) prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : ''
      const local = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name
      const element: XmlElement = {
        type: 'element',
        name: local,
        attributes,
        start,
        end,
        children: [],
      }
      stack[stack.length - 1]?.children.push(element)
      root ??= element
      if (!isSelfClosing) stack.push(element)
    }
    last = end
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    if (isSelfClosing) return
    beginMarkup()
    last = parser.position
    if (skipped > 0) skipped--
    else {
      const element = stack.pop()
      if (element) element.end = last
    }
  })
  parser.on('cdata', () => {
    const start = beginMarkup()
    endBehind(']]>', start)
    addText(start + '<![CDATA['.length, last - ']]>'.length, true)
  })
  // Some events come before the last sign of what they tell.
  parser.on('comment', () => endBehind('-->', beginMarkup() + '<!--'.length))
  parser.on('xmldecl', () => endBehind('?>', beginMarkup()))
  parser.on('processinginstruction', () => endBehind('?>', beginMarkup()))
  parser.on('doctype', () => {
    beginMarkup()
    last = parser.position
  })
  // In pieces: what is damaged at its start is not read to its end.
  for (let at = 0; at < source.length && damagedAt === undefined; at += 65_536) {
    parser.write(source.slice(at, at + 65_536))
  }
  if (damagedAt === undefined) parser.close()
  if (damagedAt !== undefined || !root) return { damagedAt: damagedAt ?? source.length }
  return { root }

  /** Take the text before a tag. Text holds no `<`, so that the next one begins the tag. */
  function beginMarkup(): number {
    const found = source.indexOf('<', last)
    const start = found < 0 ? source.length : found
    addText(last, start, false)
    return start
  }

  function endBehind(sign: string, from: number): void {
    const found = source.indexOf(sign, from)
    last = found < 0 ? source.length : found + sign.length
  }

  function addText(start: number, end: number, isRaw: boolean): void {
    if (start < end) stack[stack.length - 1]?.children.push({ type: 'text', start, end, isRaw })
  }
}
