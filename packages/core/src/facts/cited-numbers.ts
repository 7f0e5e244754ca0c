import type { ReferencePatterns } from '../language/references.ts'
import { findAll } from './find-all.ts'

/** A number of a unit as cited: `5`, or `5`, `2`, `a` for `5(2)(a)`. */
export type NumberPath = ReadonlyArray<string>

/** A number that is cited, or the first and the last of a range. */
export interface CitedNumber {
  readonly from: NumberPath
  readonly to?: NumberPath
  /** It stands in brackets, as the number of an inner unit (`clause (ii)`, not `clause 2`). */
  readonly isBracketed: boolean
  /** The number stands in words: it counts, and need not be written at the unit. */
  readonly isOrdinal: boolean
}

/** Most units that one citation may name; a list beyond is no citation. */
const mostNumbers = 200

/** Read a list of numbers: `1), 2) и 5)`, `5, 7–10`, `вторую и третью`, `5(2)(a) or (b)`. */
export function readNumbers(
  list: string,
  { number, range, ordinals }: ReferencePatterns,
): Array<CitedNumber> {
  const numbers: Array<CitedNumber> = []
  let end = 0
  let before: NumberPath | undefined
  for (const match of findAll(list, number)) {
    const { num, ordinal, tens } = match.groups ?? {}
    const value =
      ordinal === undefined
        ? undefined
        : (ordinals[ordinal.toLowerCase()] ?? 0) + (tens ? (ordinals[tens.toLowerCase()] ?? 0) : 0)
    const path = value === undefined ? pathOf(num ?? '', before) : [String(value)]
    const gap = list.slice(end, match.index)
    const last = numbers[numbers.length - 1]
    if (last && !last.to && range.test(gap)) numbers[numbers.length - 1] = { ...last, to: path }
    else
      numbers.push({
        from: path,
        isBracketed: num?.startsWith(`(${path[0]})`) ?? false,
        isOrdinal: value !== undefined,
      })
    end = match.index + match[0].length
    before = path
    if (numbers.length >= mostNumbers) break
  }
  return numbers
}

/** What stands in brackets alone goes on from the number before it: `5(2)(a) or (b)`. */
function pathOf(num: string, before: NumberPath | undefined): NumberPath {
  const path = num.split(/[()]+/).filter((part) => part !== '')
  if (!num.startsWith('(') || !before || before.length < 2) return path
  const style = styleOf(path[0] ?? '')
  const at = before.findLastIndex((part, index) => index > 0 && styleOf(part) === style)
  return at > 0 ? [...before.slice(0, at), ...path] : path
}

function styleOf(part: string): string {
  if (/^\d/.test(part)) return 'figure'
  return part === part.toLowerCase() ? 'small' : 'capital'
}
