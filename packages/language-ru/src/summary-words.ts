/** No stems were learnt: there are no public summaries by people in this language to learn from. */
export const summaryWords: ReadonlyMap<string, number> = new Map()
