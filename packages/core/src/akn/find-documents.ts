import type { XmlElement } from './read-xml.ts'
import { collections, documents, elementsOf, holders } from './roles.ts'

/** A document and the `attachment` or `component` that holds it. */
export interface FoundDocument {
  readonly element: XmlElement
  readonly holder: XmlElement | undefined
}

/** The documents of a file: the act, and in order what is attached to it or bound with it. */
export interface FoundDocuments {
  readonly main: FoundDocument
  readonly others: ReadonlyArray<FoundDocument>
}

/**
 * Find the documents of a file. The first act or bill of a collection is the act; a collection with text of its own
 * is one of the others.
 */
export function findDocuments(root: XmlElement): FoundDocuments | undefined {
  const found: Array<FoundDocument> = []
  const walk = (element: XmlElement, holder: XmlElement | undefined): void => {
    for (const child of elementsOf(element)) {
      if (documents.has(child.name)) {
        found.push({ element: child, holder })
        walk(child, undefined)
      } else if (holders.has(child.name)) {
        walk(child, child.name === 'attachment' || child.name === 'component' ? child : holder)
      }
    }
  }
  walk(root, undefined)
  const main =
    found.find(({ element: { name } }) => name === 'act' || name === 'bill') ??
    found.find(({ element: { name } }) => !collections.has(name)) ??
    found[0]
  return main && { main, others: found.filter((document) => document !== main) }
}
