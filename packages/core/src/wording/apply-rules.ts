import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { mayMatch } from '../language/needed-texts.ts'
import type { WordingRule } from '../language/wording.ts'
import type { ProvisionType } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { type Draft, recast, textOf } from './draft.ts'
import { lostMarks } from './guard.ts'
import { fillTemplate } from './template.ts'

const shortWordBefore = compact(/(?:^|[\s«(.])\p{L}{1,3}$/u)

/** What a statement is of. */
export interface Told {
  /** Type of the provision; absent for what is none. */
  readonly type?: ProvisionType | undefined
  /** Somebody is named who must, may or must not. */
  readonly hasParty?: boolean | undefined
  /** Words that stay as they are, in lower case: defined terms. */
  readonly terms: ReadonlyArray<string>
  /** Words of the title of the act, by their first letters. */
  readonly titleWords?: ReadonlySet<string> | undefined
}

/** No sentence is changed at more places. */
const mostChanges = 40
/** Longer statements stay as they are: a rule may look through all of one from each of its places. */
const mostCharacters = 3_000

/** Apply rules that change words of a sentence, at each place. */
export function changeWords(
  draft: Draft,
  rules: ReadonlyArray<WordingRule>,
  told: Told,
  language: Language,
): Draft {
  let next = draft
  let text = textOf(draft)
  if (text.length > mostCharacters) return draft
  for (const rule of rules) {
    if (!appliesTo(rule, told) || !mayMatch(rule.pattern, text)) continue
    const { pattern } = rule
    pattern.lastIndex = 0
    for (let count = 0; count < mostChanges; count++) {
      const match = pattern.exec(text)
      if (!match) break
      const changed =
        rule.unless?.test(text) || isQuoted(text, match.index) || !saysTitle(rule, match, told)
          ? undefined
          : tryRule(next, rule, match, text, language)?.[0]
      if (!changed) continue
      const before = text
      next = changed
      text = textOf(changed)
      const growth = text.length - before.length
      pattern.lastIndex = Math.max(match.index, match.index + match[0].length + growth)
    }
    pattern.lastIndex = 0
  }
  return next
}

/** Break a long sentence by the first rule that can, and go on with what comes of it. */
export function breakSentences(
  draft: Draft,
  longest: number,
  allowsMany: boolean,
  told: Told,
  language: Language,
): Array<Draft> {
  const done: Array<Draft> = []
  const open: Array<Draft> = [draft]
  for (let count = 0; open.length > 0; count++) {
    const next = open.shift()
    if (!next) break
    const broken =
      count < mostBreaks ? breakOnce(next, longest, allowsMany, told, language) : undefined
    if (broken) open.unshift(...broken)
    else done.push(next)
  }
  return done
}

const mostBreaks = 12

function breakOnce(
  draft: Draft,
  longest: number,
  allowsMany: boolean,
  told: Told,
  language: Language,
): Array<Draft> | undefined {
  const text = textOf(draft)
  if (text.length > mostCharacters) return undefined
  const sentences = sentencesOf(text)
  const long = sentences.filter(
    ({ from, to }) =>
      countWords(text.slice(from, to)) > longest && !isClosed(draft, from, language),
  )
  if (long.length === 0) return undefined
  for (const rule of language.wording.breaks) {
    if (!appliesTo(rule, told)) continue
    // A statement of several sentences is broken within them; another statement is made of a lone sentence only.
    const isOne = !allowsMany || sentences.length > 1
    for (const { from, to } of long) {
      const sentence = text.slice(from, to)
      // What was set apart before says the same of each part of the rule.
      if (!mayMatch(rule.pattern, sentence) || rule.unless?.test(sentence)) continue
      const match = rule.pattern.exec(sentence)
      if (!match) continue
      const moved = moveMatch(match, from)
      const made = tryRule(draft, isOne ? asOne(rule) : rule, moved, text, language)
      // What stands in brackets is not broken.
      if (made?.every((next) => sentencesOf(textOf(next)).every(isBalanced(textOf(next)))))
        return made
    }
  }
  return undefined
}

/** A rule that makes statements makes sentences of one statement instead. */
function asOne(rule: WordingRule): WordingRule {
  return rule.put.includes('||') ? { ...rule, put: rule.put.replaceAll('||', ' ') } : rule
}

/** Whether no bracket is left open; a number of an item (`a)`) has none. */
function isBalanced(text: string): (sentence: { from: number; to: number }) => boolean {
  return ({ from, to }) => {
    const sentence = text.slice(from, to)
    return sentence.split('(').length <= sentence.split(')').length
  }
}

/** Whether a sentence begins with words that a rule put there to set it apart. */
function isClosed(draft: Draft, at: number, { wording }: Language): boolean {
  let start = 0
  for (const { text, rule } of draft) {
    const end = start + text.length
    if (rule !== undefined && start <= at + 1 && end > at + 2)
      return wording.breaks.some(({ id, closes }) => closes === true && id === rule)
    start = end
  }
  return false
}

/** A match in a sentence as one in the text. */
function moveMatch(match: RegExpExecArray, by: number): RegExpExecArray {
  match.index += by
  const groups = match.indices?.groups
  if (groups)
    for (const [name, span] of Object.entries(groups))
      if (span) groups[name] = [span[0] + by, span[1] + by]
  return match
}

/** Sentences of a statement: it has few full stops, and all but those of abbreviations end one. */
export function sentencesOf(text: string): Array<{ from: number; to: number }> {
  const sentences: Array<{ from: number; to: number }> = []
  let from = 0
  for (const match of findAll(text, /[.!?] (?=\p{Lu})/gu)) {
    if (shortWordBefore.test(text.slice(Math.max(0, match.index - 5), match.index))) continue
    sentences.push({ from, to: match.index + 1 })
    from = match.index + 2
  }
  sentences.push({ from, to: text.length })
  return sentences
}

function appliesTo({ types, needsParty }: WordingRule, { type, hasParty }: Told): boolean {
  if (needsParty === true && hasParty !== true) return false
  return types === undefined || (type !== undefined && types.includes(type))
}

const titleWord = compact(/[\p{L}\p{N}]{4,}/gu)
/** So many letters of a word tell it in any case form. */
const tellingLetters = 5

/** Words of a title, to tell what repeats it. */
export function wordsOfTitle(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(titleWord) ?? []
  return new Set(words.map((word) => word.slice(0, tellingLetters)))
}

/** Whether what a rule leaves out because the title says it does stand there, in whatever form. */
function saysTitle(
  { inTitle }: WordingRule,
  { groups }: RegExpExecArray,
  { titleWords }: Told,
): boolean {
  if (inTitle === undefined) return true
  const words = [...wordsOfTitle(groups?.[inTitle] ?? '')]
  return titleWords !== undefined && words.every((word) => titleWords.has(word))
}

/** @returns `undefined` where the rule would lose something. */
function tryRule(
  draft: Draft,
  rule: WordingRule,
  match: RegExpExecArray,
  text: string,
  language: Language,
): Array<Draft> | undefined {
  const made = fillTemplate(rule.put, match, text).map((steps) => recast(draft, steps, rule.id))
  const after = made.map(textOf).join(' ')
  const loses = lostMarks(text, after, language).filter((mark) => !rule.loses?.includes(mark))
  return loses.length > 0 ? undefined : made
}

/** Whether a place stands in a quotation or a title: its words are names. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const count = (sign: string): number => before.split(sign).length - 1
  return count('«') > count('»') || count('“') > count('”') || count('"') % 2 === 1
}
