import type { Language } from '../language/language.ts'

/**
 * What a clause on time is about: the act as a whole, or a part of it.
 *
 * @param at Where its verb begins.
 * @returns `undefined` for anything else (`Договор вступает в силу …`), and where the verb only describes something
 * (`before this Act comes into force`).
 */
export function subjectOf(
  text: string,
  at: number,
  { entryIntoForce }: Language,
): 'act' | 'part' | undefined {
  const { wholeAct, part, leading, subordinate } = entryIntoForce
  const skipped = leading?.exec(text)?.[0].length ?? 0
  const clause = text.slice(skipped <= at ? skipped : 0)
  if (subordinate.test(text.slice(skipped <= at ? skipped : 0, at))) return undefined
  if (wholeAct.test(clause)) return 'act'
  return part.test(clause) ? 'part' : undefined
}
