import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'

/** An element of a page; text and elements below it stand in source order. */
export type Element = DefaultTreeAdapterTypes.Element
/** Anything that can stand in an element. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Deeper pages are no acts (browsers stop nesting at 512), and every tag costs a look at all that is open. */
const deepest = 256
/** More elements than the longest codes have; each takes some 700 bytes. */
const mostElements = 400_000

/**
 * Read a page by parse5 (the parser of the HTML standard) into its tree.
 *
 * hast is not made of it: its converter recurses, and its nodes would be thrown away at once.
 *
 * @param text Normalised source.
 * @returns The document; `undefined` for a page so deep or of so many tags that it would cost more than linear time.
 */
export function readTree(text: string): DefaultTreeAdapterTypes.Document | undefined {
  const strained = new RangeError('Expected a page of fewer elements')
  try {
    return parse(text, { sourceCodeLocationInfo: true, treeAdapter: makeAdapter(strained) })
  } catch (error) {
    if (error === strained) return undefined
    throw error
  }
}

/** @param strained What to throw when there is too much. */
function makeAdapter(strained: RangeError): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  /** A text node whose location the parser is about to set, at a place where it would look for it in vain. */
  let moved: DefaultTreeAdapterTypes.TextNode | undefined
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > mostElements) throw strained
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++depth > deepest) throw strained
    },
    onItemPop() {
      depth--
    },
    // What stands in a table outside its cells, the standard moves before the table. Here it goes into the cell before
    // it, so that all text stays in source order.
    insertTextBefore(parent, value, table) {
      const cell = lastCell(table)
      if (!cell) {
        defaultTreeAdapter.insertTextBefore(parent, value, table)
        return
      }
      defaultTreeAdapter.insertText(cell, value)
      const node = cell.childNodes.at(-1)
      moved = node && defaultTreeAdapter.isTextNode(node) ? node : undefined
    },
    insertBefore(parent, node, table) {
      const cell = lastCell(table)
      if (cell && cell !== node) defaultTreeAdapter.appendChild(cell, node)
      else defaultTreeAdapter.insertBefore(parent, node, table)
    },
    getNodeSourceCodeLocation(node) {
      return defaultTreeAdapter.getNodeSourceCodeLocation(moved ?? node)
    },
    setNodeSourceCodeLocation(node, location) {
      defaultTreeAdapter.setNodeSourceCodeLocation(moved ?? node, location)
      moved = undefined
    },
    updateNodeSourceCodeLocation(node, location) {
      defaultTreeAdapter.updateNodeSourceCodeLocation(moved ?? node, location)
      moved = undefined
    },
  }
}

function lastCell(table: HtmlNode): Element | undefined {
  let node: HtmlNode = table
  while (defaultTreeAdapter.isElementNode(node)) {
    if (node.tagName === 'td' || node.tagName === 'th') return node
    const last: HtmlNode | undefined = node.childNodes.findLast((child) =>
      defaultTreeAdapter.isElementNode(child),
    )
    if (!last) return undefined
    node = last
  }
  return undefined
}

/** Whether a node is an element. */
export const isElement: (node: HtmlNode) => node is Element = defaultTreeAdapter.isElementNode

/** Whether a node is text. */
export const isText: (node: HtmlNode) => node is DefaultTreeAdapterTypes.TextNode =
  defaultTreeAdapter.isTextNode

/** The value of an attribute. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Elements of a table by name: those of nested tables are theirs. */
export function childrenNamed(element: Element, names: ReadonlyArray<string>): Array<Element> {
  return element.childNodes.filter(
    (child): child is Element => isElement(child) && names.includes(child.tagName),
  )
}
