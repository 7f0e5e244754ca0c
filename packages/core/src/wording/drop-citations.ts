import { findCitations } from '../facts/citations.ts'
import type { Language } from '../language/language.ts'
import { countWords } from '../segment/words.ts'
import type { Told } from './apply-rules.ts'
import { change, type Draft, type Step, textOf } from './draft.ts'

/** Provisions that say no less without the words for how (`обязан направить в соответствии с пунктом 5`); a right may say more. */
const holdWithout: ReadonlySet<string> = new Set(['duty', 'decision', 'deadline', 'payment'])

/** Fewer words are no statement. */
const fewestWords = 4

/** Leave to the evidence where a rule stands in the acts: `в соответствии с пунктом 2 статьи 5`, `осы Заңның 5-бабына сәйкес`. */
export function dropCitations(draft: Draft, { type }: Told, language: Language): Draft {
  const text = textOf(draft)
  const { citing, citedFor } = language.wording
  const edits: Array<Required<Step>> = []
  const endsInList = (rest: string): boolean => rest.startsWith(',') && !citing.goesOn.test(rest)
  let at = 0
  for (const { start, end } of findCitations(text, language)) {
    if (start < at || citing.holdsMore?.test(text.slice(start, end))) continue
    const before = citing.before.exec(text.slice(Math.max(at, start - 60), start))?.[0]
    const after = citing.after.exec(text.slice(end, end + 60))?.[0]
    if (before === undefined || after === undefined) continue
    const from = start - before.length
    let to = end + after.length
    if (citedFor.before.test(text.slice(Math.max(0, from - 60), from))) continue
    if (citedFor.after.test(text.slice(to, to + 80))) continue
    const opens = from === 0
    if (!opens && type !== undefined && !holdWithout.has(type)) continue
    // A comma that sets the words apart goes with them.
    const isSetApart = text[from] === ','
    if ((opens || isSetApart) && text[to] === ',') to++
    else if (isSetApart ? text[to] !== '.' : endsInList(text.slice(to, to + 40))) continue
    // An item that is little more than its citation says nothing without it.
    const line =
      text.slice(text.lastIndexOf('\n', from) + 1, from) +
      (/^[^\n]*/.exec(text.slice(to))?.[0] ?? '')
    if (countWords(line) < fewestWords) continue
    edits.push({ from, to, insert: '' })
    at = to
  }
  return edits.length === 0 ? draft : change(draft, edits, 'drop-citation')
}
