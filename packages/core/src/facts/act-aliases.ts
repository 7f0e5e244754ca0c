import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { NamedAct } from './cited-acts.ts'
import { findAll } from './find-all.ts'

const onlyCapitalWord = compact(/^\p{Lu}\p{L}+$/u)

/** An act that is named by a short name which the text gave it before. */
export interface AliasedAct {
  readonly start: number
  readonly end: number
  readonly act: NamedAct
}

/** Short names of other acts (`Закон … «О …» (далее – Закон)`), learnt while an act is read. */
export interface ActAliases {
  /** Learn the short name that a text gives behind an act, where it gives one. */
  readonly learn: (text: string, end: number, act: NamedAct) => void
  /** The act of a short name. */
  readonly actOf: (noun: string) => NamedAct | undefined
  /** Find short names in a text. */
  readonly find: (text: string) => Array<AliasedAct>
}

/** A capital letter tells the short name of an act from the common noun. */
const capitalWord = compact(/(?<!\p{L})\p{Lu}\p{L}{2,30}/gu)
/** Between an act and the bracket there may be the place of its publication. */
const longestGap = 3

/** Begin with no short names. */
export function gatherAliases({ definitions, references, stem }: Language): ActAliases {
  const acts = new Map<string, NamedAct>()
  /** First letters of the short names: a word with others needs no stem. */
  const beginnings = new Set<string>()
  return { learn, actOf, find }

  function learn(text: string, end: number, act: NamedAct): void {
    const behind = text.slice(end, end + 200)
    for (const match of findAll(behind, definitions.alias)) {
      if (match.index > longestGap) return
      const alias = (match.groups?.['alias'] ?? '').trim()
      const isNoun = references.actNouns.some(({ pattern }) => pattern.test(alias))
      if (isNoun && onlyCapitalWord.test(alias)) remember(alias.toLowerCase(), act)
    }
  }

  function remember(alias: string, act: NamedAct): void {
    acts.set(stem(alias), act)
    beginnings.add(alias.slice(0, 3))
  }

  function actOf(noun: string): NamedAct | undefined {
    return acts.size === 0 || !/^\p{Lu}/u.test(noun)
      ? undefined
      : acts.get(stem(noun.toLowerCase()))
  }

  function find(text: string): Array<AliasedAct> {
    if (acts.size === 0) return []
    const own = findAll(text, references.thisAct).map(({ index, 0: { length } }) => [
      index,
      index + length,
    ])
    return findAll(text, capitalWord).flatMap((match) => {
      const word = match[0].toLowerCase()
      const act = beginnings.has(word.slice(0, 3)) ? acts.get(stem(word)) : undefined
      const { index: start } = match
      const end = start + match[0].length
      const isOwn = own.some(([from = 0, to = 0]) => start < to && end > from)
      return act && !isOwn ? [{ start, end, act }] : []
    })
  }
}
