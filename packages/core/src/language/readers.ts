/**
 * For whom a summary is made: `citizen`; `business`, who runs one; `official`, who works in a public body; `journalist`.
 */
export type ReaderId = 'business' | 'citizen' | 'journalist' | 'official'

/** Words that show what concerns a reader. Each is the beginning of a word or phrase, lower case, single spaces. */
export interface ReaderWords {
  /** Names of parties whose rules are the reader's own (`предпринимател`). Public bodies are known by `actors`. */
  readonly self: ReadonlyArray<string>
  /** What matters to the reader, whoever it is laid upon (`лиценз`). */
  readonly matters: ReadonlyArray<string>
}
