import { findCounted } from '../facts/counted.ts'
import { findAll } from '../facts/find-all.ts'
import { parseNumber, readNumberWord } from '../facts/numbers.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { change, type Draft, type Step, textOf } from './draft.ts'

const wordBefore = compact(/(\p{L}+)[\s-]$/u)
const hyphenedWords = compact(/[\p{L}-]+/gu)
const onlyWords = compact(/^[\p{L}\s-]+$/u)

/** More is written as the act writes it: `22 млрд`, `two million`. */
const largest = 9999

/** Write numbers of what is counted as figures, and once: `в течение 15 рабочих дней`, `15 000 тенге`. */
export function writeFigures(draft: Draft, language: Language): Draft {
  const text = textOf(draft)
  const edits = [...repeated(text, language), ...inWords(text, language)]
    .sort((a, b) => a.from - b.from)
    .filter((edit, at, all) => at === 0 || edit.from >= (all[at - 1]?.to ?? 0))
  return edits.length === 0 ? draft : change(draft, edits, 'number-in-figures')
}

const bracketed = compact(/(\d[\d\s\u00a0]{0,20}(?:,\d{1,3})?) \(([\p{L}\s-]{3,80})\)/gu)
/** A number that the act gives in words again, in brackets behind the figures. */
function repeated(text: string, { quantities }: Language): Array<Required<Step>> {
  const edits: Array<Required<Step>> = []
  for (const match of findAll(text, bracketed)) {
    const figures = match[1] ?? ''
    const words = match[2] ?? ''
    const value = parseNumber(figures, quantities)
    if (value === undefined || parseNumber(words, quantities) !== value) continue
    const to = match.index + match[0].length
    edits.push({ from: to - words.length - 3, to, insert: '' })
  }
  return edits
}

/** A number in words in front of what is counted. */
function inWords(text: string, language: Language): Array<Required<Step>> {
  const { quantities } = language
  return findCounted(text, quantities).flatMap(({ start, end, value, from, unit }) => {
    const isPlain = from === undefined && Number.isInteger(value) && value > 0 && value <= largest
    if (!isPlain || unit.type === 'measure') return []
    const words = leadingNumber(text.slice(start, end), language)
    const own = words && parseNumber(words.text, quantities)
    if (!words || own === undefined) return []
    // What stands before or behind it would belong to the number.
    const before = wordBefore.exec(
      text.slice(Math.max(0, start + words.at - 40), start + words.at),
    )?.[1]
    if (before && readNumberWord(before.toLowerCase(), quantities)) return []
    const at = start + words.at
    return [{ from: at, to: at + words.text.length, insert: String(own) }]
  })
}

/** Number words behind words for a calendar (`күнтізбелік отыз күн`), if there are figures nowhere. */
function leadingNumber(
  text: string,
  { quantities }: Language,
): { text: string; at: number } | undefined {
  if (/\d/.test(text)) return undefined
  let at = 0
  let end = 0
  let isOpen = false
  for (const { 0: word, index } of findAll(text, hyphenedWords)) {
    const isNumber = readNumberWord(word.toLowerCase(), quantities) !== undefined
    if (isNumber && !isOpen) at = index
    if (isNumber) {
      isOpen = true
      end = index + word.length
    } else if (isOpen) break
  }
  const words = text.slice(at, end)
  return isOpen && onlyWords.test(words) ? { text: words, at } : undefined
}
