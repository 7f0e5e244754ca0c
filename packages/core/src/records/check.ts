import type { Finding } from '../act/types.ts'

/** A finding that a comment in the text puts aside. */
export interface IgnoredFinding extends Finding {
  /** Why, in the words of the comment; empty where it says nothing. */
  reason: string
}

/** Result of `check`. */
export interface Check {
  findings: Array<Finding>
  /** Of `findings`, by severity. */
  counts: { error: number; warning: number; info: number }
  /** What comments in the text (`<!-- aiqyn ignore … -->`) put aside; counted nowhere else. */
  ignored: Array<IgnoredFinding>
}
