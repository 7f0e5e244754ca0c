import { type Language, parseNumber } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { kk } from '@aiqyn/language-kk'
import { ru } from '@aiqyn/language-ru'
import type { Statement, Summary } from 'aiqyn'

const packs = new Map([kk, ru, en].map((pack) => [pack.id, pack]))

/** Rules that may leave out numbers and all else: citations, markup, aliases, what bears out a name, and numbers that are written again as words. */
const leavesOut: ReadonlySet<string> = new Set([
  'bears-out-name',
  'decode-reference',
  'drop-alias',
  'drop-as-added',
  'drop-as-defined',
  'drop-citation',
  'drop-code-citation',
  'drop-developed-under',
  'drop-division',
  'drop-example-in-brackets',
  'drop-established-under',
  'drop-item-mark',
  'drop-markup',
  'drop-meaning-in-brackets',
  'drop-program-under',
  'drop-publication',
  'drop-where-described',
  'short-name-of-instruction',
  'short-name-of-rules',
])

/** What statements lack of the numbers, negations, modals, limits and exceptions of their evidence. */
export function unexplainedLosses({ answers, overview }: Summary): Array<string> {
  const statements = [...overview, ...answers.flatMap((answer) => answer.statements)]
  return statements.filter(({ kind }) => kind === 'rewritten').flatMap(lossesOf)
}

function lossesOf({ text, language, evidence, edits }: Statement): Array<string> {
  const pack = packs.get(language)
  if (!pack) return []
  const { marks } = pack.wording
  let at = 0
  let kept = ''
  const joined = evidence.map(({ quote }) => quote).join('\n')
  for (const { from, to, rule, insert } of edits) {
    const isRepeated = rule === 'number-in-figures' && insert === ''
    kept +=
      joined.slice(at, from) + (leavesOut.has(rule) || isRepeated ? ' ' : joined.slice(from, to))
    at = to
  }
  kept += joined.slice(at)
  const lost: Array<string> = []
  const numbers = numbersOf(text, pack)
  for (const number of numbersOf(kept, pack)) {
    const found = numbers.indexOf(number)
    if (found < 0) lost.push(`${number}: ${text}`)
    else numbers.splice(found, 1)
  }
  for (const [mark, pattern] of Object.entries(marks)) {
    const count = (words: string): number => [...words.matchAll(pattern)].length
    if (count(kept) > count(text)) lost.push(`${mark}: ${text} | ${kept}`)
  }
  return lost
}

/** The numbers of a text by value; words that follow each other are one number. */
function numbersOf(text: string, pack: Language): Array<string> {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([found]) => found)
  const named: Array<string> = []
  let run: Array<string> = []
  for (const [word] of text.matchAll(/\p{L}+|[^\s\p{L}]/gu)) {
    const isNumber = pack.quantities.numberWords[word.toLowerCase()] !== undefined
    if (isNumber) run.push(word)
    else close()
  }
  close()
  return [...figures, ...named]

  function close(): void {
    const value = run.length > 0 ? parseNumber(run.join(' '), pack.quantities) : undefined
    if (value !== undefined && value > 1) named.push(String(value))
    run = []
  }
}
