import type { FindingMaker } from '../act/finding-maker.ts'
import type { Finding } from '../act/types.ts'
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

/** What was read as something else: words with look-alike letters one by one, all else counted by rule. */
export function hygieneFindings(
  replacements: ReadonlyArray<Replacement>,
  source: string,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  for (const [rule, severity, message] of counted) {
    const found = replacements.filter((replacement) => replacement.rule === rule)
    const [first] = found
    if (first)
      findings.push(
        say(rule, severity, messages.findings[message](found.length), first.start, first.end),
      )
  }
  const words = replacements.filter(({ rule }) => rule === 'look-alike-letter')
  for (const { start, end, value, rule } of words.slice(0, mostWords)) {
    const message = messages.findings.lookAlikeLetter(source.slice(start, end), value)
    findings.push({ ...say(rule, 'warning', message, start, end), replacements: [{ value }] })
  }
  const next = words[mostWords]
  if (next) {
    const message = messages.findings.lookAlikeWords(words.length - mostWords)
    findings.push(say(next.rule, 'warning', message, next.start, next.end))
  }
  return findings
}
