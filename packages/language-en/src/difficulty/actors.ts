/** Words that name who acts in a passive sentence. */
export const agentWords: ReadonlySet<string> = new Set(['by'])
