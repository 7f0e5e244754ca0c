import type { Finding } from '../act/types.ts'
import type { Check } from '../records/records.ts'

/** A document with what the check of it gave. */
export interface Checked {
  /** Name of the file as the reader of the report knows it, relative where it can be; `-` is standard input. */
  readonly name: string
  readonly check: Check
  /** The text that offsets of findings slice into. Without it, reports show no words and know no ends. */
  readonly source?: string | undefined
  /** Findings that a baseline knows: reports only count them. */
  readonly known?: ReadonlyArray<Finding> | undefined
  /** BCP 47 tag of the language the findings are written in; told by their words unless given. */
  readonly language?: string | undefined
}
