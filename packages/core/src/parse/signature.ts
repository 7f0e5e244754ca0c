import { buildLeaf } from '../act/leaf.ts'
import { compact } from '../language/compact-patterns.ts'
import { addParagraph } from './add-paragraph.ts'
import { isPrintedTitle } from './attachments.ts'
import type { Block } from './block.ts'
import { addToSection, hasContent } from './component.ts'
import { isNoTitle, isTitleLike, readMarker } from './markers.ts'
import { isStamp, type Reader, shortLine } from './reader.ts'

/** The signature of an act without any unit has no more lines than this, and nothing behind it. */
const lastLines = 8

/** The name of a person alone on a line: `А. Б. СЕРІКОВ`. */
const personsName = compact(/^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]{1,30}$/u)
/** The first one to three words of an office, without any sign. */
const firstWords = compact(/^\p{Lu}[\p{L}-]{1,30}(?:\s[\p{L}-]{1,30}){0,2}$/u)
/**
 * Whether a block opens the signature: the office of who signs, on a short line of its own, known by its word or by the
 * name below it.
 */
export function isSignature(reader: Reader, block: Block, at: number): boolean {
  const { blocks, component, language } = reader
  if (block.type === 'heading' || block.text.length > shortLine / 2) return false
  const next = blocks[at + 1]?.text ?? ''
  const isNamed = next.length < 40 && personsName.test(next) && isTitleLike(block)
  // `Қазақстан Республикасының` / `Премьер-Министрі`: the office begins on a line of its own.
  const isBroken =
    firstWords.test(block.text) &&
    language.frame.signature.test(next) &&
    language.frame.signature.test(`${block.text} ${next}`)
  return (
    (isNamed || isBroken || language.frame.signature.test(block.text)) &&
    (component.phase !== 'front' || closesActWithoutUnits(reader, at))
  )
}

/** Where no unit comes, as in a law that ratifies a treaty, the signature is told by standing at the end. */
function closesActWithoutUnits(reader: Reader, at: number): boolean {
  const { blocks, component, tradition } = reader
  if (!hasContent(component) && component.preface.children.length < 2) return false
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next]
    if (!block || block.type === 'heading' || isStamp(reader, block)) break
    if (isPrintedTitle(reader, block, next)) break
    if (next > at + lastLines || block.table) return false
    if (readMarker(block.text, tradition, component, isNoTitle)) return false
  }
  return true
}

/** Put a block into the signature. */
export function sign({ component, index, signed }: Reader, block: Block): void {
  addToSection(component.conclusions, buildLeaf('content', block, index), block, index)
  signed.push(block)
}

/** A unit behind what looked like a signature: it was a line of the text. */
export function reopen(reader: Reader): void {
  const { component, signed } = reader
  if (component.phase !== 'end') return
  component.phase = 'body'
  component.conclusions.children = []
  for (const block of signed) addParagraph(reader, block)
  reader.signed = []
}
