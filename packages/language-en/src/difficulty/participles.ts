/**
 * Words that open a relative clause. `That` is left out: it is as often a conjunction or points back (`that section`),
 * which its form does not tell. Sorted.
 */
export const relativePronouns: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose'])
