export type { Place, Reading, ReadingFinding } from './reading.ts'
export { UnreadableDocument, type UnreadableReason } from './unreadable-document.ts'
