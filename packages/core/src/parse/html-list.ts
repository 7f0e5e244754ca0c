import { compact } from '../language/compact-patterns.ts'
import {
  attributeOf,
  childrenNamed,
  type Element,
  type HtmlNode,
  isElement,
  isText,
} from './html-tree.ts'
import { romanNumeral } from './numerals.ts'

/** An item that writes its own number or sign shows no other that could be cited. */
const ownMarker = compact(/^(?:\(?(?:\p{L}{1,4}|\d{1,4}(?:[-.]\d{1,3}){0,3})[.)]|[-–—•·*§])/u)
const noMarker = /list-style(?:-type)?\s{0,4}:[^;]{0,40}none/i

/**
 * What a browser shows before each item of a list: `1. `, `c. `, `- `.
 *
 * The number is in no text, but its `<li>` makes it: the tag is its place in the source.
 *
 * @param list `ol`, `ul` or `menu`.
 * @returns Markers of its items; none for an item that has its own.
 */
export function listMarkers(list: Element): Map<Element, string> {
  const markers = new Map<Element, string>()
  if (noMarker.test(attributeOf(list, 'style') ?? '')) return markers
  const isOrdered = list.tagName === 'ol'
  const form = attributeOf(list, 'type') ?? '1'
  let number = integer(attributeOf(list, 'start')) ?? 1
  for (const item of childrenNamed(list, ['li'])) {
    number = integer(attributeOf(item, 'value')) ?? number
    const hasOwn =
      ownMarker.test(openingOf(item)) || noMarker.test(attributeOf(item, 'style') ?? '')
    if (!hasOwn) markers.set(item, isOrdered ? `${numeral(number, form)}. ` : '- ')
    number++
  }
  return markers
}

function integer(value: string | undefined): number | undefined {
  const digits = /^\s{0,4}(\d{1,5})\s{0,4}$/.exec(value ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function numeral(number: number, form: string): string {
  if (form === 'a' || form === 'A') {
    const letter = letters(number)
    return form === 'A' ? letter.toUpperCase() : letter
  }
  if ((form === 'i' || form === 'I') && number > 0 && number < 4000) {
    const roman = romanNumeral(number)
    return form === 'I' ? roman.toUpperCase() : roman
  }
  return String(number)
}

function letters(number: number): string {
  let left = number
  let text = ''
  while (left > 0) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text
    left = Math.floor((left - 1) / 26)
  }
  return text || String(number)
}

/** The first words of an item. */
function openingOf(item: Element): string {
  const stack: Array<HtmlNode> = [item]
  let text = ''
  for (let node = stack.pop(); node && text.length < 12; node = stack.pop()) {
    if (isText(node)) text = `${text}${node.value}`.trimStart()
    else if (isElement(node))
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at]
        if (child) stack.push(child)
      }
  }
  return text.slice(0, 40)
}
