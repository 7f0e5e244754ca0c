import type { Language } from '../language/language.ts'
import { beginsWithAny, type Claims } from './claims.ts'

/** Whether one text has a verb of taking where the other has one of giving, or the reverse: they tell it of two parties. */
export function tellsConverse(claims: Claims, source: Claims, { verification }: Language): boolean {
  const has = ({ words }: Claims, beginnings: ReadonlyArray<string>): boolean =>
    words.lexemes.some(({ lower }) => beginsWithAny(lower, beginnings))
  const [give, take] = verification.converses
  const isOne = (own: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
    has(claims, own) && !has(claims, other) && has(source, other) && !has(source, own)
  return isOne(give, take) || isOne(take, give)
}
