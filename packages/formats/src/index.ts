export { type PdfRuleId, pdfMessages } from './pdf-messages.ts'
export { type ReadPdfOptions, readPdf } from './read-pdf.ts'
export type { Place, Reading, ReadingFinding } from './reading.ts'
export { UnreadableDocument, type UnreadableReason } from './unreadable-document.ts'
