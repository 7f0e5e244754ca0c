/** A run of text on a page, upright; coordinates in points from the upper left corner of the page as it is shown. */
export interface Item {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** White space stands before it in the stream, however narrow. */
  readonly spaced: boolean
}

/** What a page holds. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: ReadonlyArray<Item>
  /** Runs of text that do not stand upright, which were left out. */
  readonly rotated: number
}
