import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { withoutEnding } from './abbreviations.ts'
import type { Reading } from './drivers.ts'
import { selectWords } from './select-words.ts'

const codeSign = compact(/[\p{N}–/_+=·@#]/u)
const numberBefore = compact(/\p{N}-$|№\s?$/u)
const romanNumber = /^[IVXLCDM]+$/
/** A class of vehicles or goods: `M1G`; a category of offices: `D-O-4`. */
const letteredCode = compact(/^\p{Lu}(?:\p{N}\p{Lu}|(?:-\p{Lu}){1,2}-\p{N}{1,2})$/u)

/** Where a sentence has abbreviations that the act does not explain; numerals, codes and words in a line of capitals are none. */
export function undefinedAbbreviations({
  words,
  explained,
  passage,
  language,
}: Reading): ReadonlyArray<Span> {
  return selectWords(
    words,
    ({ isAbbreviation, text }, at) =>
      isAbbreviation &&
      !explained.has(withoutEnding(text)) &&
      !romanNumber.test(text) &&
      !letteredCode.test(text) &&
      !isAmongCapitals(words, at, language) &&
      !isPartOfCode(passage.piece.text, words, at),
  )
}

/**
 * A longer word in capitals than any abbreviation beside it shows that the writer did not mean to abbreviate. Where
 * capitals are used more freely, shorter words show it, too.
 */
function isAmongCapitals({ lexemes }: WordList, at: number, { difficulty }: Language): boolean {
  const own = lexemes[at]?.letters ?? 0
  const shortest = difficulty.abbreviationUses === undefined ? 7 : own > 3 ? 4 : 5
  return [lexemes[at - 1], lexemes[at + 1]].some(
    (beside) =>
      beside !== undefined &&
      beside.letters >= shortest &&
      beside.text === beside.text.toUpperCase(),
  )
}

/** What stands behind a code or a company's name: `PCC(S)A`, `CCTCC M 2023`, `LMG S-15`, `ТС 018/2011`, `RTCA, Inc.`. */
const codeGoesOn = compact(
  /^(?:\(\p{Lu}|,?\s(?:Inc|Ltd|LLC)(?!\p{L})|\s\p{Lu}{1,2}[\s-]?\p{N}|\s\p{N}{2,4}[/-]\p{N})/u,
)
/** Figures and signs touch it: `section 62ZA`, `№ 67-НП`, `2105–AE12`, an address, a formula. */
function isPartOfCode(text: string, words: WordList, at: number): boolean {
  const { start, end } = spanOf(words, at, at)
  const around = `${text[start - 1] ?? ' '}${text[end] ?? ' '}`
  return (
    codeSign.test(around) ||
    codeGoesOn.test(text.slice(end, end + 8)) ||
    numberBefore.test(text.slice(Math.max(0, start - 2), start))
  )
}
