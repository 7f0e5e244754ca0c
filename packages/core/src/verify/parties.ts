import { namesAnyone } from '../facts/actor-words.ts'
import type { Passage } from '../facts/passages.ts'
import { findUses, indexTerms, type TermIndex } from '../glossary/find-uses.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { byWord } from '../segment/by-word.ts'
import { type Lexeme, markBits } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { partyNames } from '../summary/parties.ts'
import { beginsWithAny, type Claims } from './claims.ts'

const oneWord = compact(/^\p{L}{4,}$/u)

/** Someone who is named in a text. */
export interface NamedParty {
  readonly start: number
  readonly end: number
  /** Stems of the name. */
  readonly stems: ReadonlyArray<string>
  readonly isSubject: boolean
  /** The act itself names it a party. */
  readonly isOfAct: boolean
}

/** Names of the parties of an act. */
export function indexPartyNames(
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
): TermIndex {
  const whole = [
    ...partyNames(passages, terms, language),
    ...terms.filter((term) => isParty(term, language)).map(({ term }) => term),
  ]
  const names = new Set([...whole, ...whole.flatMap((name) => headOf(name, language))])
  return indexTerms(
    [...names].map((term) => ({ term, kind: 'defined', scope: 'act', evidence: [], uses: 0 })),
    language,
  )
}

/** Whether a term is defined as a person or a body, by the last or the first words of its definition. */
function isParty({ kind, definition = '' }: Term, language: Language): boolean {
  if (kind !== 'defined') return false
  const [first = ''] = definition.split(/[;.,]/)
  const words = first.trim().split(/\s+/)
  const isLastHead = language.modality.cuePosition === 'clauseFinal'
  return namesAnyone((isLastHead ? words.slice(-1) : words.slice(0, 2)).join(' '), language)
}

/** The noun of a name of several words, by which it is called for short. */
function headOf(name: string, { modality, actors }: Language): Array<string> {
  const words = name.split(/\s+/)
  if (words.length < 2 || modality.cuePosition === 'clauseFinal') return []
  const head = words.find((word) => !actors.modifier.test(word))
  return head !== undefined && head === words[0] && oneWord.test(head) ? [head] : []
}

/** Everyone who is named in a text, in order: parties of the act, and others by words for people and bodies. */
export function findParties(
  claims: Claims,
  parties: TermIndex,
  language: Language,
): Array<NamedParty> {
  const { words } = claims
  const stemOf = stemsOf(language)
  const uses = findUses(parties, words, '', language)
  const found: Array<{ from: number; to: number; name: string | undefined }> = uses
    .filter(({ from, to, term }) => isForm(term.term, claims.words.lexemes.slice(from, to + 1)))
    .map(({ from, to, term }) => ({ from, to, name: term.term }))
  const isNamed = partyWordsOf(language)
  for (const [at, lexeme] of words.lexemes.entries()) {
    if (!isNamed(lexeme) || found.some(({ from, to }) => from <= at && at <= to)) continue
    found.push({ from: at, to: at, name: undefined })
  }
  const opening = endOfOpening(claims, language)
  const isOpenedOnly = found.every(({ from }) => (words.starts[from] ?? 0) < opening)
  const firstModal = claims.modals[0]?.start ?? Number.POSITIVE_INFINITY
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, name }) => {
      const first = words.lexemes[from]
      const last = words.lexemes[to]
      const start = words.starts[from] ?? 0
      const before = words.lexemes[from - 1]?.lower ?? ''
      const beforeArticle = words.lexemes[from - 2]?.lower ?? ''
      const isLastHead = language.modality.cuePosition === 'clauseFinal'
      const head = (isLastHead ? last : first)?.lower ?? ''
      const names = (name ?? '').toLowerCase().split(/\s+/)
      const nameHead = (isLastHead ? names.at(-1) : names[0]) ?? ''
      const isGoverned =
        language.actors.notSubject.includes(before) ||
        (language.stopWords.includes(before) && language.actors.notSubject.includes(beforeArticle))
      return {
        start,
        end: (words.starts[to] ?? 0) + (last?.text.length ?? 0),
        stems: words.lexemes.slice(from, to + 1).map(stemOf),
        isOfAct: name !== undefined,
        isSubject:
          !isGoverned &&
          (isOpenedOnly || start >= opening) &&
          (isLastHead || start < firstModal || claims.modals.length === 0) &&
          language.verification.isSubjectForm(head, name === undefined ? '' : nameHead),
      }
    })
}

const partyWords = new WeakMap<Language, (lexeme: Lexeme) => boolean>()

/** Tells of each distinct word once whether it names a person or a body, and not just anyone. */
function partyWordsOf(language: Language): (lexeme: Lexeme) => boolean {
  const known = partyWords.get(language)
  if (known) return known
  const { anyone, bodies } = language.verification
  const made = byWord(
    ({ text, lower }) =>
      !beginsWithAny(lower, anyone) &&
      (namesAnyone(text, language) || beginsWithAny(lower, bodies)),
  )
  partyWords.set(language, made)
  return made
}

/** Where the clause ends that a sentence opens with (`If the owner agrees, …`): who acts in it does not do what follows. */
function endOfOpening({ text, words }: Claims, { modality }: Language): number {
  const [first] = words.lexemes
  const opens = first !== undefined && (first.marks & markBits.subordinator) > 0
  return opens && modality.cuePosition !== 'clauseFinal' ? Math.max(0, text.indexOf(',')) : 0
}

/** A stem may be that of another word as well: `repair` is no form of `repairer`. */
function isForm(name: string, words: ReadonlyArray<{ readonly text: string }>): boolean {
  const parts = name.split(/\s+/)
  return words.every(({ text }, at) => text.length >= (parts[at]?.length ?? 0) - 1)
}

/** Whether two names are of one party: one of them may be short for the other. */
export function isSameParty(a: NamedParty, b: NamedParty): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems]
  return short.every((stem) => long.includes(stem))
}
