import type { Attachment, UnitKind } from '../act/types.ts'
import type { Block } from './block.ts'
import { createComponent, hasContent } from './component.ts'
import { isNoTitle, readMarker } from './markers.ts'
import type { Reader } from './reader.ts'
import { isStampAt } from './survey.ts'

/** Whether a block begins an annex, or what the act approves. */
export function startsAttachment(reader: Reader, block: Block, at: number): boolean {
  const { component, language, survey } = reader
  if (!hasContent(component)) return false
  if (component.phase === 'end' && !language.frame.note.test(block.text)) {
    if (block.type === 'heading' || isPrintedTitle(reader, block, at)) return true
  }
  return isStampAt(survey, at) && (component.phase !== 'front' || component.hasTable)
}

/** How far below its title the first unit of what is attached stands at most: a treaty has a long preamble. */
const reach = 40

/** A title in capitals behind the signature, with units below it: the treaty that a law ratifies, the rules it approves. */
export function isPrintedTitle({ blocks, tradition }: Reader, block: Block, at: number): boolean {
  if (!/^[^\p{Ll}.:;]{15,400}$/u.test(block.text) || block.text.split(' ').length < 3) return false
  const around = { open: [], kinds: new Set<UnitKind>() }
  for (let next = at + 1; next < blocks.length && next <= at + reach; next++) {
    const marker = readMarker(blocks[next]?.text ?? '', tradition, around, isNoTitle)
    if (marker) return marker.ordinal === 1
  }
  return false
}

/** Begin an annex: what follows is read into it, and its numbering starts again. */
export function startAttachment(reader: Reader, block: Block): void {
  const { index, language } = reader
  const num = language.frame.attachment.exec(block.text)?.groups?.['num'] ?? ''
  const node: Attachment = {
    type: 'attachment',
    num,
    eId: '',
    children: [],
    position: index.position(block.start, block.end),
  }
  reader.inTrailer = false
  reader.signed = []
  reader.component = createComponent(block.start, index)
  reader.attachments.push({ node, component: reader.component })
}
