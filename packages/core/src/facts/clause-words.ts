import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { UnitForms } from '../language/quantities.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'
import { namesAnyone, namesBody } from './actor-words.ts'
import { type CueForm, indexCueForms } from './cue-forms.ts'

const runOfLetters = compact(/\p{L}+/u)

/** What a word is to the clause that it stands in, in bits. */
export const wordBits: Readonly<Record<WordRole, number>> = {
  anyone: 1,
  body: 2,
  oblique: 4,
  opener: 8,
  modifier: 16,
  active: 32,
  passive: 64,
  setsRules: 128,
  pays: 256,
  negated: 512,
  negation: 1024,
  subjectForm: 2048,
  dative: 4096,
  genitive: 8192,
  participle: 16384,
  adverbial: 32768,
  endsName: 65536,
  joins: 131072,
  doer: 262144,
  relative: 524288,
  describes: 1048576,
  acting: 2097152,
  condition: 4194304,
  exception: 8388608,
  delegation: 16777216,
  deadline: 33554432,
  amount: 67108864,
  owned: 134217728,
  needsWord: 268435456,
  bringsWord: 536870912,
  verbalNoun: 1073741824,
  // The last that 32 bits hold: negative in bitwise operations, and not 0.
  ofSomebody: 2147483648,
}

/** Any verb that tells what is done. */
export const verbBits: number =
  wordBits.active | wordBits.passive | wordBits.setsRules | wordBits.pays | wordBits.negated

type WordRole =
  | 'anyone'
  | 'body'
  | 'oblique'
  | 'opener'
  | 'modifier'
  | 'active'
  | 'passive'
  | 'setsRules'
  | 'pays'
  | 'negated'
  | 'negation'
  | 'subjectForm'
  | 'dative'
  | 'genitive'
  | 'participle'
  | 'adverbial'
  | 'endsName'
  | 'joins'
  | 'doer'
  | 'relative'
  | 'describes'
  | 'acting'
  | 'condition'
  | 'exception'
  | 'delegation'
  | 'deadline'
  | 'amount'
  | 'owned'
  | 'needsWord'
  | 'bringsWord'
  | 'verbalNoun'
  | 'ofSomebody'

/** A distinct word with what it is to a clause. */
export interface ClauseWord {
  readonly lower: string
  readonly stem: string
  readonly bits: number
  /** It tells what to do, where a language has a form for that (`command`). */
  readonly commands: boolean
  /** Forms of cues that hold it as their anchor. */
  readonly forms: ReadonlyArray<CueForm> | undefined
}

/** The words of a text, as a clause is read. */
export interface ClauseText {
  readonly text: string
  readonly words: ReadonlyArray<ClauseWord>
  readonly starts: ReadonlyArray<number>
  readonly ends: ReadonlyArray<number>
  /** The bits of all words. */
  readonly bits: number
  /** Whether a name that the act gives somebody begins with a word, or ends with it where heads stand last. */
  readonly isName: (words: ReadonlyArray<ClauseWord>, at: number) => boolean
}

const readers = new WeakMap<Language, (lexeme: Lexeme) => ClauseWord>()

/** A text that keeps its words as a clause once they were asked for. */
export interface ClauseOwner extends WordOwner {
  /** Kept by `clauseOf`. */
  clause?: ClauseText | undefined
}

/**
 * The words of a text as a clause is read. Everything that reads a passage asks for them: they are kept with it.
 *
 * @param isName Names that the act gives; to be the same function for all of an act.
 */
export function clauseOf(
  owner: ClauseOwner,
  language: Language,
  isName: ClauseText['isName'] = isNoName,
): ClauseText {
  const { clause } = owner
  if (clause?.isName === isName) return clause
  owner.clause = clause ? { ...clause, isName } : readClause(owner, language, isName)
  return owner.clause
}

const isNoName = (): boolean => false

/** Each distinct word is looked at once. */
function readClause(
  owner: WordOwner,
  language: Language,
  isName: ClauseText['isName'],
): ClauseText {
  const { lexemes, starts } = wordsOf(owner, language)
  const read = readerOf(language)
  const words: Array<ClauseWord> = []
  const ends: Array<number> = []
  let bits = 0
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    if (!lexeme) break
    const word = read(lexeme)
    bits |= word.bits
    words.push(word)
    ends.push((starts[at] ?? 0) + lexeme.text.length)
  }
  return { text: owner.text, words, starts, ends, bits, isName }
}

/** Words of a clause, by their index: half open. */
export interface WordSpan {
  readonly from: number
  readonly to: number
  /** A name in another form than that of a subject. */
  readonly isInflected?: boolean
}

/** Whether a word is one of the roles. */
export function is(word: ClauseWord | undefined, bits: number): boolean {
  return word !== undefined && (word.bits & bits) !== 0
}

/** Whether a noun names somebody: by a list, by what it does, or because the act says so. */
export function namesSomebody(clause: ClauseText, at: number): boolean {
  const word = clause.words[at]
  if (clause.isName(clause.words, at)) return true
  if (!is(word, wordBits.anyone | wordBits.doer)) return false
  // `кадровая служба` is somebody, `служба` need not be.
  if (!is(word, wordBits.needsWord) || is(clause.words[at - 1], wordBits.bringsWord)) return true
  // `Кеңестің Аппараты`: what somebody has.
  return is(word, wordBits.ofSomebody) && isOwner(clause, at - 1)
}

function isOwner({ words }: ClauseText, at: number): boolean {
  const needed = wordBits.anyone | wordBits.doer
  return (
    is(words[at], needed) && is(words[at], wordBits.genitive) && !is(words[at], wordBits.needsWord)
  )
}

/** Whether the signs in front of a word hold one that parts clauses. */
export function isParted({ text, starts, ends }: ClauseText, at: number): boolean {
  if (at === 0) return true
  const from = ends[at - 1] ?? 0
  const to = starts[at] ?? from
  for (let offset = from; offset < to; offset++) {
    const code = text.charCodeAt(offset)
    if (code === comma || code === semicolon || code === colon) return true
  }
  return false
}

const [comma, semicolon, colon] = [0x2c, 0x3b, 0x3a]

function readerOf(language: Language): (lexeme: Lexeme) => ClauseWord {
  const known = readers.get(language)
  if (known) return known
  const forms = indexCueForms(language)
  const counted = countedWords(language)
  const stemOf = stemsOf(language)
  const read = byWord((lexeme): ClauseWord => {
    const { lower } = lexeme
    return {
      lower,
      stem: stemOf(lexeme),
      bits: bitsOf(lower, language, counted),
      commands: language.clauses.command.test(lower),
      forms: forms.get(lower),
    }
  })
  readers.set(language, read)
  return read
}

function bitsOf(lower: string, language: Language, counted: CountedWords): number {
  const { actors, clauses } = language
  let bits = 0
  if (namesAnyone(lower, language)) bits |= wordBits.anyone
  if (namesBody(lower, language)) bits |= wordBits.body
  if (actors.oblique.test(lower)) bits |= wordBits.oblique
  if (actors.notSubject.includes(lower)) bits |= wordBits.opener
  if (actors.modifier.test(lower)) bits |= wordBits.modifier
  for (const role of tested) if (clauses[role].test(lower)) bits |= wordBits[role]
  for (const kind of marked) if (clauses.marks[kind].test(lower)) bits |= wordBits[kind]
  const { needsWord } = actors
  if (needsWord?.noun.test(lower)) bits |= wordBits.needsWord | wordBits.doer
  if (needsWord?.before.test(lower)) bits |= wordBits.bringsWord
  if (needsWord?.owned?.test(lower)) bits |= wordBits.ofSomebody
  if (counted.deadline.test(lower)) bits |= wordBits.deadline
  if (counted.amount.test(lower)) bits |= wordBits.amount
  return bits
}

const marked = ['condition', 'exception', 'delegation'] as const

interface CountedWords {
  readonly deadline: RegExp
  readonly amount: RegExp
}

/** Words without which a text holds no time limit, and no sum. */
function countedWords({ quantities, deadlines }: Language): CountedWords {
  const { timeUnits, months, currencies, indexes } = quantities
  const begins = (units: ReadonlyArray<UnitForms<string>>): Array<string> =>
    units.flatMap(({ forms, prefixes = [] }) =>
      [...forms, ...prefixes].flatMap((form) => {
        const first = firstWord(form)
        if (first === '') return []
        return form.toLowerCase().startsWith(`${first}*`) ? first : `${first}$`
      }),
    )
  const joined = timeUnits.flatMap(({ joined: endings = [] }) => endings.map(firstWord))
  const anchored = (words: ReadonlyArray<string>): string =>
    words.length > 0 ? `^(?:${words.join('|')})` : '(?!)'
  const inside = joined.length > 0 ? `|${joined.join('|')}` : ''
  return {
    deadline: new RegExp(
      `${anchored([...begins(timeUnits), ...Object.keys(months)])}${inside}|${deadlines.recurs.source}`,
      'u',
    ),
    amount: new RegExp(anchored(begins([...currencies, ...indexes])), 'u'),
  }
}

/** The letters of the first word of a form. */
function firstWord(form: string): string {
  return runOfLetters.exec(form.toLowerCase())?.[0] ?? ''
}

const tested = [
  'active',
  'passive',
  'setsRules',
  'pays',
  'negated',
  'negation',
  'subjectForm',
  'dative',
  'genitive',
  'participle',
  'adverbial',
  'endsName',
  'joins',
  'doer',
  'relative',
  'describes',
  'acting',
  'owned',
  'verbalNoun',
] as const
