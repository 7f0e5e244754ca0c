import type { FindingMaker } from '../act/finding-maker.ts'
import { endOf, startOf } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import type { HygieneRule, Replacement } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'
import type { FindingMessages } from '../language/messages.ts'

/** Look-alike words listed one by one; the rest is counted. */
const mostWords = 100

/** Rules whose findings are one for the whole text: an act holds hundreds, and most stand where they should. */
const counted: ReadonlyArray<readonly [HygieneRule, Finding['severity'], keyof CountMessages]> = [
  ['invisible-character', 'info', 'invisibleCharacters'],
  ['dropped-character', 'info', 'droppedCharacters'],
  ['font-hack-letter', 'warning', 'fontHackLetters'],
  ['number-sign', 'info', 'numberSigns'],
  ['hyphen-for-dash', 'info', 'hyphensForDashes'],
]
type CountMessages = Pick<
  FindingMessages,
  | 'invisibleCharacters'
  | 'droppedCharacters'
  | 'fontHackLetters'
  | 'numberSigns'
  | 'hyphensForDashes'
>

/**
 * What was read as something else: words with look-alike letters one by one, all else counted by rule. An editor's notes
 * are left out of those: whoever writes the act cannot mend them.
 *
 * @param replacements In source order.
 */
export function hygieneFindings(
  replacements: ReadonlyArray<Replacement>,
  act: Act,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  const ofText = outsideNotes(replacements, act)
  for (const [rule, severity, message] of counted) {
    const found = ofText.filter((replacement) => replacement.rule === rule)
    const [first] = found
    if (first)
      findings.push(
        say(rule, severity, messages.findings[message](found.length), first.start, first.end),
      )
  }
  const words = replacements.filter(({ rule }) => rule === 'look-alike-letter')
  for (const { start, end, value, rule } of words.slice(0, mostWords)) {
    const message = messages.findings.lookAlikeLetter(act.source.slice(start, end), value)
    findings.push({ ...say(rule, 'warning', message, start, end), replacements: [{ value }] })
  }
  const next = words[mostWords]
  if (next) {
    const message = messages.findings.lookAlikeWords(words.length - mostWords)
    findings.push(say(next.rule, 'warning', message, next.start, next.end))
  }
  return findings
}

function outsideNotes(
  replacements: ReadonlyArray<Replacement>,
  act: Act,
): ReadonlyArray<Replacement> {
  if (replacements.length === 0) return replacements
  const notes: Array<{ readonly start: number; readonly end: number }> = []
  visit(act, (node) => {
    if (node.type === 'note') notes.push({ start: startOf(node), end: endOf(node) })
    return node.type === 'note' || node.type === 'content' || node.type === 'table'
      ? 'skip'
      : undefined
  })
  let at = 0
  return replacements.filter(({ start }) => {
    while ((notes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (notes[at]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}
