/** Why a document cannot be read. */
export type UnreadableReason =
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'invalid-utf-8'
  | 'no-text-layer'
  | 'too-large'
  | 'unsupported'

/** A document that cannot be read. The message says what is wrong and what to do, and quotes nothing of the document. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
