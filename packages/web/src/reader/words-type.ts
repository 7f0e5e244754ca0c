import type { SourceFile } from '../worker/protocol.ts'

/** What only the reader's page says, in one language. */
export interface ReaderWords {
  readonly title: string
  readonly lead: string
  readonly open: string
  readonly formats: string
  readonly drop: string
  readonly paste: string
  readonly pasteLabel: string
  readonly pasteHint: string
  readonly read: string
  readonly examples: string
  readonly exampleKinds: Readonly<Record<'law' | 'amending-law' | 'rules', string>>
  /** Name of a text that was pasted. */
  readonly pasted: SourceFile['name']
  readonly another: string
  readonly length: string
  readonly lengths: Readonly<Record<'brief' | 'standard' | 'full', string>>
  readonly easier: string
  readonly tools: string
  readonly listen: string
  readonly pause: string
  readonly goOn: string
  readonly stop: string
  readonly noVoice: string
  readonly print: string
  readonly download: string
  readonly downloads: Readonly<Record<'html' | 'word' | 'markdown' | 'json' | 'akn', string>>
  readonly text: string
  readonly closeText: string
  readonly aboutUnit: string
  readonly saidOfUnit: string
  readonly nothingSaid: string
  readonly leftOutOfUnit: (count: number, of: number) => string
  readonly allTold: string
  readonly publicationDate: string
  readonly publicationHint: string
  readonly mci: string
  readonly calculate: string
  readonly ready: string
  readonly showing: string
  readonly leaflet: string
  readonly leafletHow: string
  readonly contents: string
  readonly srcFailed: string
}
