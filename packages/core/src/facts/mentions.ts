import type { Language } from '../language/language.ts'
import type { CitedUnit } from '../language/references.ts'
import { type CitedNumber, readNumbers } from './cited-numbers.ts'
import { findAll } from './find-all.ts'

/** A unit that a text names. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** Place of its word among the words for units, outermost first. */
  readonly rank: number
  readonly unit: CitedUnit
  readonly numbers: ReadonlyArray<CitedNumber>
  /** It points to where it stands (`настоящей статьи`). */
  readonly isSelf: boolean
  /** It is the act's annex, cited without a number. */
  readonly isOnlyAnnex: boolean
}

/** Find the units that a text names, in source order. */
export function findMentions(text: string, { references }: Language): Array<Mention> {
  const mentions: Array<Mention> = []
  if (!references.trigger.test(text)) return mentions
  for (const match of findAll(text, references.mention)) {
    const { word = '', self, numbers, before, annex } = match.groups ?? {}
    const isOnlyAnnex = annex !== undefined
    const rank = isOnlyAnnex
      ? references.units.findIndex(({ kinds }) => kinds.includes('attachment'))
      : references.units.findIndex((unit) => unit.word.test(word))
    const unit = references.units[rank]
    if (!unit) continue
    const cited = self ? [] : readNumbers(before ?? numbers ?? '', references)
    if (!self && !isOnlyAnnex && cited.length === 0) continue
    if (references.notBefore?.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    // Behind `this section` a number is the next thing said.
    const end =
      self && numbers
        ? text.indexOf(word, match.index) + word.length
        : match.index + match[0].length
    if (isTitle(text, match.index, end)) continue
    mentions.push({
      start: match.index,
      end,
      rank,
      unit,
      numbers: cited,
      isSelf: self !== undefined,
      isOnlyAnnex,
    })
  }
  return mentions
}

/** A line that begins with a unit and its number (`Статья 5. Права`) is the title of the unit. */
function isTitle(text: string, start: number, end: number): boolean {
  return start === 0 && /^\s?(?:\d\s?)?(?:\.|$)/.test(text.slice(end, end + 8))
}
