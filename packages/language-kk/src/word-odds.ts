/** No words were learnt: there are no public summaries by people in this language to learn from. */
export const wordOdds: ReadonlyMap<string, number> = new Map()
