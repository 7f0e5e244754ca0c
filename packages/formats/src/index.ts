export { type ActWithPlaces, actOf } from './act-of.ts'
export { decodeText, notEmpty } from './decode-text.ts'
export {
  type DocumentFormat,
  formatOfMediaType,
  formatOfName,
  readableMediaTypes,
} from './document-format.ts'
export { messages, type ReadingMessages, type ReadingRule } from './messages.ts'
export { placeAt } from './place-at.ts'
export { placeFindings } from './place-findings.ts'
export { type ReadDocumentOptions, readDocument } from './read-document.ts'
export { type ReadDocxOptions, readDocx } from './read-docx.ts'
export { type ReadPdfOptions, readPdf } from './read-pdf.ts'
export type { Place, PlacedBy, Reading, ReadingFinding } from './reading.ts'
export { toFindings } from './to-findings.ts'
export { UnreadableDocument, type UnreadableReason } from './unreadable-document.ts'
