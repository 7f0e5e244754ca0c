import { isFrame, isSkipped } from './html-elements.ts'
import { attributeOf, type Element, type HtmlNode, isElement, isText } from './html-tree.ts'

/** How much text stands in each element, white space at the ends of text nodes and all that is skipped left out. */
export type Weights = ReadonlyMap<HtmlNode, number>

/** Weigh every element of a page, innermost first. */
export function weigh(root: Element): Weights {
  const weights = new Map<HtmlNode, number>()
  const open: Array<{ node: Element; next: number; weight: number }> = []
  if (!isSkipped(root)) open.push({ node: root, next: 0, weight: 0 })
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const child = frame.node.childNodes[frame.next++]
    if (!child) {
      open.pop()
      weights.set(frame.node, frame.weight)
      const outer = open.at(-1)
      if (outer) outer.weight += frame.weight
    } else if (isText(child)) {
      frame.weight += child.value.trim().length
    } else if (isElement(child) && !isSkipped(child)) {
      open.push({ node: child, next: 0, weight: 0 })
    }
  }
  return weights
}

/** Ids and classes by which portals call the text of an act: legislation.gov.uk, EUR-Lex. */
const knownIds: ReadonlySet<string> = new Set(['viewLegContents', 'TexteOnly'])
const knownClasses = /(?:^|\s)(?:eli-container|LegSnippet)(?:\s|$)/
/** Where Adilet puts title, date and number, above the text. */
const titleClasses = /(?:^|\s)slogan(?:\s|$)/

/** Ways to tell the text of an act from the page around it, surest first. */
const ways: ReadonlyArray<(element: Element) => boolean> = [
  (element) =>
    knownIds.has(attributeOf(element, 'id') ?? '') ||
    knownClasses.test(attributeOf(element, 'class') ?? ''),
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
]

/**
 * Find what of a page is the act: its main content, when most of the text stands there, else the body.
 *
 * @returns Elements in source order; none inside another.
 */
export function findContent(body: Element, weights: Weights): Array<Element> {
  const all = weights.get(body) ?? 0
  const title = outermost(body, (element) => titleClasses.test(attributeOf(element, 'class') ?? ''))
  for (const isContent of ways) {
    const found = outermost(body, isContent)
    const weight = found.reduce((sum, element) => sum + (weights.get(element) ?? 0), 0)
    if (weight * 2 < all || weight === 0) continue
    const [first] = found
    const heading = first && !hasHeading(found) ? titleBefore(body, first) : undefined
    const titles = title.length > 0 ? title : heading ? [heading] : []
    const roots = new Set(found)
    return [...titles.filter((element) => !isInside(element, roots)), ...found].sort(
      (a, b) => offsetOf(a) - offsetOf(b),
    )
  }
  return [body]
}

/** Elements that a test takes, none of them inside another. */
function outermost(body: Element, test: (element: Element) => boolean): Array<Element> {
  const found = new Set<Element>()
  for (const element of elementsOf(body, (inner) => !found.has(inner))) {
    if (test(element)) found.add(element)
  }
  return [...found]
}

/** Elements in source order; an element is entered unless `enters` forbids it once it was given. */
function* elementsOf(
  body: Element,
  enters: (element: Element) => boolean = () => true,
): Generator<Element> {
  const stack: Array<Element> = [body]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isSkipped(element)) continue
    yield element
    if (!enters(element)) continue
    for (let at = element.childNodes.length - 1; at >= 0; at--) {
      const child = element.childNodes[at]
      if (child && isElement(child)) stack.push(child)
    }
  }
}

function hasHeading(elements: ReadonlyArray<Element>): boolean {
  return elements.some((root) => {
    for (const element of elementsOf(root)) if (element.tagName === 'h1') return true
    return false
  })
}

/** The heading of the page above its content; not that of the site, which stands in the page's frame. */
function titleBefore(body: Element, content: Element): Element | undefined {
  let heading: Element | undefined
  for (const element of elementsOf(body, (inner) => !isFrame(inner))) {
    if (element === content) break
    if (element.tagName === 'h1') heading = element
  }
  return heading
}

function isInside(element: Element, roots: ReadonlySet<Element>): boolean {
  let node: Element['parentNode'] = element
  while (node && 'tagName' in node) {
    if (roots.has(node)) return true
    node = node.parentNode
  }
  return false
}

function offsetOf({ sourceCodeLocation }: Element): number {
  return sourceCodeLocation?.startOffset ?? 0
}
