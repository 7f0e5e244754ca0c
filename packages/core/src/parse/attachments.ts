import type { Attachment } from '../act/types.ts'
import type { Block } from './block.ts'
import { createComponent, hasContent } from './component.ts'
import { isStamp, type Reader } from './reader.ts'

/** Whether a block begins an annex, or what the act approves. */
export function startsAttachment(reader: Reader, block: Block): boolean {
  const { component, language } = reader
  if (!hasContent(component)) return false
  if (
    component.phase === 'end' &&
    block.type === 'heading' &&
    !language.frame.note.test(block.text)
  )
    return true
  return isStamp(reader, block) && (component.phase !== 'front' || component.hasTable)
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
