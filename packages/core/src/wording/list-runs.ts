import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import type { RunRule } from '../language/wording.ts'
import { countWords } from '../segment/words.ts'
import { isQuoted, sentencesOf } from './apply-rules.ts'
import { type Draft, recast, type Step, textOf } from './draft.ts'
import { lostMarks } from './guard.ts'
import { itemMark } from './list-draft.ts'

/** What is said of one subject in fewer words is one of two words for the same (`develop and carry out a plan`). */
const fewestWords = 3
/** A longer head is not said again before each item. */
const longestHead = 12
const mostCharacters = 3_000

interface Run {
  readonly head: string
  /** Places in the sentence, without what stands between. */
  readonly items: ReadonlyArray<{ readonly from: number; readonly to: number }>
  /** The word that says that one of them is enough, as it stands there. */
  readonly choice: string | undefined
  /** Said before each item but the first, which has it. */
  readonly again: string
}

/**
 * Put things that the last sentence of a statement says side by side on lines of their own, as the items of a list; where
 * no lines are allowed, as sentences with the same subject.
 *
 * @param longest Sentences of more words are changed.
 */
export function listRuns(
  draft: Draft,
  longest: number,
  allowsLines: boolean,
  language: Language,
): Draft {
  const { runs = [] } = language.wording
  const text = textOf(draft)
  const last = sentencesOf(text).at(-1)
  if (!last || text.length > mostCharacters || text.includes('\n')) return draft
  const sentence = text.slice(last.from, last.to)
  if (countWords(sentence) <= longest || !sentence.endsWith('.')) return draft
  for (const rule of runs) {
    if (rule.unless?.test(sentence)) continue
    const run = readRun(sentence, rule)
    if (!run || isQuoted(text, last.from + (run.items[1]?.from ?? 0))) continue
    const steps = allowsLines ? asLines(run) : asSentences(run)
    if (!steps) continue
    const moved = steps.map((step) => {
      return { ...step, from: step.from + last.from, to: step.to + last.from }
    })
    const opening = last.from > 0 ? [{ from: 0, to: last.from }] : []
    const made = recast(draft, [...opening, ...moved], rule.id)
    if (lostMarks(text, textOf(made), language).length === 0) return made
  }
  return draft
}

function readRun(sentence: string, rule: RunRule): Run | undefined {
  const head = rule.lead.exec(sentence)?.[0]
  if (head === undefined || /[;:\n]/.test(sentence.slice(head.length))) return undefined
  const starts = (at: number): boolean => {
    rule.item.lastIndex = at
    return rule.item.test(sentence)
  }
  const first = head.length + 1
  if (sentence[head.length] !== ' ' || !starts(first)) return undefined
  const items: Array<{ from: number; to: number }> = []
  let from = first
  let joined = 0
  let choice: string | undefined
  for (const found of findAll(sentence, rule.between)) {
    const { index } = found
    const next = index + found[0].length
    if (index < from || !starts(next)) continue
    if (countWords(sentence.slice(from, index)) < fewestWords) continue
    // What is joined stands last.
    if (joined > 0) return undefined
    if (!/^[,\s]+$/.test(found[0])) joined++
    choice ??= found.groups?.['or']
    items.push({ from, to: index })
    from = next
  }
  if (joined !== 1) return undefined
  const { again = '' } = rule
  const isClear = items.every((one) => {
    const said = sentence.slice(one.from, one.to)
    return !rule.goesOn.test(said.startsWith(again) ? said.slice(again.length) : said)
  })
  if (!isClear) return undefined
  items.push({ from, to: sentence.length - 1 })
  return { head, items, choice, again }
}

/** `The operator must: – check the safety; – keep a card.` */
function asLines({ head, items, choice, again }: Run): Array<Step> {
  const steps: Array<Step> = [{ from: 0, to: head.length }]
  let at = head.length
  for (const [index, { from, to }] of items.entries()) {
    const isLast = index === items.length - 1
    const joiner = isLast && choice !== undefined ? ` ${choice}` : ''
    const colon = head.endsWith(':') ? '' : ':'
    const sign = index === 0 ? colon : `;${joiner}`
    steps.push(
      { from: at, to: from, insert: `${sign}\n${itemMark}${index > 0 ? again : ''}` },
      { from, to },
    )
    at = to
  }
  return [...steps, { from: at, to: at + 1 }]
}

/** `The operator must check the safety. The operator must keep a card.` */
function asSentences({ head, items, choice, again }: Run): Array<Step> | undefined {
  if (choice !== undefined || countWords(head) > longestHead) return undefined
  const steps: Array<Step> = []
  let at = 0
  for (const { from, to } of items) {
    if (at > 0) steps.push({ from: at, to: from, insert: '. ' })
    steps.push({ from: 0, to: head.length })
    steps.push({ from: head.length, to: head.length + 1, insert: ` ${at > 0 ? again : ''}` })
    steps.push({ from, to })
    at = to
  }
  return [...steps, { from: at, to: at + 1 }]
}
