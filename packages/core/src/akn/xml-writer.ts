import { escapeAttribute } from './escape-xml.ts'

/** Values of attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Writes elements line by line, indented. Nothing is checked: what is nested how is up to the caller. */
export interface XmlWriter {
  readonly open: (name: string, attributes?: Attributes) => void
  readonly close: (name: string) => void
  /** An element on one line. @param inside Escaped text or markup; an empty element without. */
  readonly line: (name: string, attributes?: Attributes, inside?: string) => void
  /** What was written, with the XML declaration. */
  readonly end: () => string
}

/** Deeper levels are not indented further, so that no line grows with the depth of the tree. */
const deepest = 20

/** Start a document. */
export function xmlWriter(): XmlWriter {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  let depth = 0
  const put = (text: string): void => {
    lines.push('  '.repeat(Math.min(depth, deepest)) + text)
  }
  return {
    open(name, attributes) {
      put(`${startTag(name, attributes)}>`)
      depth++
    },
    close(name) {
      depth--
      put(`</${name}>`)
    },
    line(name, attributes, inside = '') {
      put(inside === '' ? `${startTag(name, attributes)}/>` : element(name, attributes, inside))
    },
    end: () => `${lines.join('\n')}\n`,
  }
}

/** An element as a string, for markup inside a line. */
export function element(name: string, attributes: Attributes | undefined, inside: string): string {
  return `${startTag(name, attributes)}>${inside}</${name}>`
}

function startTag(name: string, attributes: Attributes = {}): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(value)}"`
  }
  return tag
}
