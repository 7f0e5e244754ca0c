import type { Act } from '../act/types.ts'
import { namesBody } from '../facts/actor-words.ts'
import { headNamesAnyone } from '../facts/heads.ts'
import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Evidence, Glossary, Statement, Term } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { sentencesIn } from '../wording/sentences-in.ts'
import { type WordingOptions, wordParts, wordPassage } from '../wording/word-passage.ts'
import { namesReader } from './concerns.ts'
import { partyNames } from './parties.ts'
import { readers } from './readers.ts'
import { computedStatement, passageStatement, toEvidence } from './statement.ts'

interface Source {
  readonly act: Act
  readonly passages: ReadonlyArray<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly glossary: Glossary
  readonly language: Language
  readonly answers: Language
  readonly reader: ReaderId
  readonly length: 'brief' | 'standard' | 'full'
  readonly wording: WordingOptions
}

/** Whom the act speaks of. */
export interface ToldParties {
  /** Those of whom it says who they are. */
  readonly defined: ReadonlyArray<Statement>
  /** The others, by their names, and the statement that lists them. */
  readonly names: ReadonlyArray<string>
  readonly named: ReadonlyArray<Statement>
}

/**
 * Whom the act speaks of: those with rights or duties, the most often named first. A party that the act
 * defines is given with its definition, the others are listed.
 */
export function describeParties(source: Source): ToldParties {
  const { act, glossary, language, answers, passages, length } = source
  const wording = { ...source.wording, allowsMany: false }
  const parties = countParties(source)
  const defined: Array<Statement> = []
  const named: Array<{ name: string; evidence: Evidence }> = []
  const told = new Set<Term>()
  const isBody = (name: string, term: Term | undefined): boolean =>
    namesBody(name, language) || namesBody((term?.definition ?? '').slice(0, opening), language)
  for (const { name, piece } of parties) {
    const term = definitionOf(name, glossary.terms)
    if (term && told.has(term)) continue
    if (term) told.add(term)
    const at = term
      ? passages.findIndex((candidate) => candidate.piece.eId === term.evidence[0]?.eId)
      : -1
    const passage = passages[at]
    // What a body is called in full says less of it than what it must and may do; the glossary has it.
    const isExplained = length === 'full' || (defined.length < mostDefined && !isBody(name, term))
    if (term && passage && isExplained) {
      const further = passages.slice(at + 1, at + term.evidence.length).map(({ piece }) => piece)
      const statement =
        further.length > 0
          ? wordParts(act, [passage.piece, ...further], language, wording)
          : (wordPassage(act, { ...passage, leadIns: [] }, language, wording)[0] ??
            passageStatement(act, { ...passage, leadIns: [] }, language))
      // What takes long to read, or would be shown as a quotation of several lines, is named; the glossary has it.
      if (length === 'full' || isShort(statement, source)) {
        defined.push(statement)
        continue
      }
    }
    // A term that is no word for somebody (`объекты контроля`) tells nobody who that is; the glossary does.
    if (piece && headNamesAnyone(name, language))
      named.push({ name: withoutSentenceCapital(name, act), evidence: toEvidence(act, piece) })
  }
  const names = new Set(
    withoutParts(
      named.map(({ name }) => name),
      language,
    ).slice(0, mostNamed),
  )
  const shown = named.filter(({ name }) => names.has(name))
  if (shown.length === 0) return { defined, names: [], named: [] }
  const text = answers.messages.concerns(
    shown.map(({ name }) => name),
    act.data.kind,
  )
  // Where the same are named in other words bears it out as well.
  const evidence = named.filter((one, at) => at < mostNamed || shown.includes(one))
  return {
    defined,
    names: shown.map(({ name }) => name),
    named: [
      computedStatement(
        text,
        answers.id,
        evidence.map((one) => one.evidence),
      ),
    ],
  }
}

/** The definition of a party, also where the act calls it by its short name. */
function definitionOf(name: string, terms: ReadonlyArray<Term>): Term | undefined {
  const find = (wanted: string, kind: Term['kind']): Term | undefined =>
    terms.find((term) => term.kind === kind && term.term.toLowerCase() === wanted.toLowerCase())
  const own = find(name, 'defined')
  const long = find(name, 'alias')?.definition
  return own ?? (long === undefined ? undefined : find(long, 'defined'))
}

/**
 * A name whose words another has as well (`Secretary`, `Secretary of the Interior`; the same words in another order) names
 * the same, or nobody who is known.
 */
function withoutParts(names: ReadonlyArray<string>, language: Language): Array<string> {
  const few = names.slice(0, mostCompared)
  const words = few.map((name) => stemsOf(name, language))
  return few.filter((_, at) => {
    const own = words[at] ?? new Set()
    return !words.some(
      (other, index) =>
        index !== at &&
        (other.size > own.size || (other.size === own.size && index < at)) &&
        [...own].every((word) => other.has(word)),
    )
  })
}

const contentWord = compact(/[\p{L}\p{N}]{4,}/gu)

/** Stems of the words of a name: its cases and numbers name the same. */
function stemsOf(name: string, { stem }: Language): Set<string> {
  const words = name.toLowerCase().match(contentWord) ?? [name.toLowerCase()]
  return new Set(words.map(stem))
}

/** A definition of more words a sentence is left to the glossary. */
const longestDefinition = 26

function isShort(statement: Statement, { language, wording }: Source): boolean {
  return (
    (wording.accepts?.(statement) ?? true) &&
    sentencesIn(statement.text, language).every(
      (sentence) => countWords(sentence) <= longestDefinition,
    )
  )
}

const mostNamed = 8
/** More definitions are left to the glossary. */
const mostDefined = 2
/** Characters in which a definition says what it is of. */
const opening = 60
const mostCompared = 40
/** A name of more words describes; where it stands in the act says more of it. */
const longestName = 10

const notOfWord = compact(/[^\p{L}-]/gu)
/** An abbreviation, or a name of several words with capitals. */
const properName = compact(/^\p{Lu}(?:\p{Lu}|\S*\s\p{Lu})/u)
const withinSentence = compact(/[\p{Ll},«(]/u)
const withinClause = compact(/[\p{Ll},]/u)

/** A name found at the start of a sentence loses its capital, unless the act writes it so within sentences too. */
export function withoutSentenceCapital(name: string, act: Act): string {
  const first = name.split(' ')[0] ?? ''
  if (isAlwaysCapital(first, act.source)) return name
  // In whatever case form, and no longer word: `Гражданский` is none of `Граждане`.
  const stem = first.slice(0, Math.max(3, first.length - 2)).replace(notOfWord, '.')
  const inside = act.source.search(new RegExp(` ${stem}\\p{L}{0,3}(?!\\p{L})`, 'u'))
  const before = inside > 0 ? act.source.slice(0, inside).trimEnd().slice(-1) : ''
  const isProper = properName.test(name) || withinSentence.test(before)
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** A word is looked up at so many places. */
const mostPlaces = 50

/** Whether a word has a capital also within sentences, and nowhere a small letter. */
function isAlwaysCapital(word: string, source: string): boolean {
  if (source.includes(` ${word.charAt(0).toLowerCase()}${word.slice(1)}`)) return false
  let at = source.indexOf(` ${word}`)
  for (let count = 0; at > 0 && count < mostPlaces; count++) {
    if (withinClause.test(source.charAt(at - 1))) return true
    at = source.indexOf(` ${word}`, at + 1)
  }
  return false
}

/** A power of a body concerns people less than a duty. */
const powerShare = 0.2
/** Parties whose rules are the reader's own stand before others that are named so many times as often. */
const ownShare = 5

function countParties({
  provisions,
  passages,
  glossary,
  language,
  reader,
}: Source): Array<{ name: string; piece: Piece | undefined }> {
  const { hasPowers } = readers[reader]
  const isOwn = (name: string): boolean =>
    namesReader(name, reader, language) || (hasPowers && namesBody(name, language))
  const counts = new Map<string, { name: string; piece: Piece | undefined; count: number }>()
  for (const { type, party, partyPiece } of provisions) {
    if (party === undefined) continue
    // A ban may only say who is left out (`… не могут быть лица, не достигшие …`).
    if (type !== 'duty' && type !== 'right' && type !== 'power') continue
    const key = party.toLowerCase()
    const entry = counts.get(key) ?? { name: party, piece: partyPiece, count: 0 }
    entry.count += (type === 'power' && !hasPowers ? powerShare : 1) * (isOwn(party) ? ownShare : 1)
    counts.set(key, entry)
  }
  const vague = new Set(language.actors.vague)
  const people = new Set(
    partyNames(passages, glossary.terms, language).map((name) => name.toLowerCase()),
  )
  return [...counts]
    .filter(([key, { name }]) => {
      if (countWords(name) > longestName || vague.has(key)) return false
      if (language.actors.cutName?.test(name)) return false
      // What begins or ends with a conjunction was cut out of a sentence.
      const { joiners } = language.enumerations
      if (joiners.includes(key.slice(key.lastIndexOf(' ') + 1))) return false
      if (joiners.includes(key.slice(0, Math.max(0, key.indexOf(' '))))) return false
      return people.has(key) || headNamesAnyone(name, language)
    })
    .map(([, entry]) => entry)
    .sort((a, b) => b.count - a.count)
}
