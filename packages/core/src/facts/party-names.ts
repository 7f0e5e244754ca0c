import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsIn } from '../segment/stems.ts'
import type { ClauseText } from './clause-words.ts'
import { headNamesAnyone } from './heads.ts'
import { longName } from './long-name.ts'

/** Gives one name to a party, in whatever form the text names it. */
export interface PartyNames {
  /**
   * Note a name that was found.
   *
   * @param isInflected It stood in another form than that of a subject.
   * @returns The same name, to be looked up when all are known.
   */
  readonly note: (words: string, isInflected: boolean) => string
  /** The full name where the act gives one, else the form in which it was named first, as a subject if it ever was. */
  readonly nameOf: (words: string) => string
  /** Whether such a name begins with a word of a clause, or ends with it where heads stand last. */
  readonly isName: ClauseText['isName']
}

/**
 * Make one name of all forms of a name: `Владельцы`, `владельцев`, and what the act calls them for short.
 *
 * @param terms Of the glossary.
 */
export function makePartyNames(terms: ReadonlyArray<Term>, language: Language): PartyNames {
  const names = new Map<string, string>()
  const known = new Set<string>()
  const inflected = new Set<string>()
  const keyOf = (words: string): string => stemsIn(words, language).join(' ')
  for (const { term, kind, definition = '' } of terms) {
    if (kind !== 'defined' || !namesSomebody(definition, language)) continue
    const key = keyOf(term)
    if (key !== '' && !names.has(key)) names.set(key, term)
    known.add(key)
  }
  for (const { term, kind, definition } of terms) {
    if (kind !== 'alias' || definition === undefined) continue
    const key = keyOf(term)
    const isSomebody = namesSomebody(definition, language) || namesSomebody(term, language)
    if (names.has(key) || !isSomebody) continue
    names.set(key, names.get(keyOf(definition)) ?? fullName(term, definition, language))
    known.add(key)
  }
  return {
    note: (words, isInflected) => {
      const key = keyOf(words)
      if (key !== '' && (!names.has(key) || (inflected.has(key) && !isInflected))) {
        names.set(key, words)
        if (isInflected) inflected.add(key)
        else inflected.delete(key)
      }
      return words
    },
    nameOf: (words) => names.get(keyOf(words)) ?? words,
    isName: matcherOf(known, language.modality.cuePosition === 'clauseFinal'),
  }
}

/** A name of more words was taken together with what stands in front of it. */
const mostFullName = 12

/**
 * What an alias stands for, in the form of a subject: where the text has it in another (`кадровой службой организации
 * (далее – кадровая служба)`), its head takes the words of the alias.
 */
function fullName(term: string, definition: string, language: Language): string {
  // `(далее – …)` of a name within is none of it.
  const words = definition
    .replace(/\s*\([^()]{1,400}\)/gu, '')
    .trim()
    .split(/\s+/)
  const short = term.trim().split(/\s+/)
  const keys = (list: ReadonlyArray<string>): string =>
    list.map((word) => stemsIn(word, language).join(' ')).join(' ')
  // Where heads stand last nothing tells how much of a long sentence is the name.
  if (language.modality.cuePosition === 'clauseFinal' && words.length > mostFullName) return term
  if (language.modality.cuePosition === 'clauseFinal')
    return language.actors.oblique.test(words[words.length - 1] ?? '')
      ? language.clauses.dictionaryName(words.join(' '))
      : definition
  const head = words.slice(0, short.length)
  if (keys(head) !== keys(short)) return isInflected(short, words, language) ? term : definition
  const isSame = head.join(' ').toLowerCase() === short.join(' ').toLowerCase()
  if (isSame) return definition
  const long = longName(words.join(' '), short.join(' '), language)
  return long === words.join(' ') ? term : long
}

/** Whether a word of an alias stands in another form in what it is short for. */
function isInflected(
  short: ReadonlyArray<string>,
  words: ReadonlyArray<string>,
  language: Language,
): boolean {
  const forms = new Map(
    words.map((word) => [stemsIn(word, language).join(' '), word.toLowerCase()]),
  )
  return short.some((word) => {
    const form = forms.get(stemsIn(word, language).join(' '))
    return form !== undefined && form !== word.toLowerCase()
  })
}

/** Whether the head of a name or definition is somebody, also by what they do. */
function namesSomebody(words: string, language: Language): boolean {
  return headNamesAnyone(words, language) || language.clauses.doer.test(headOf(words, language))
}

function headOf(words: string, { modality, actors }: Language): string {
  const list = (words.split(/[,;(\n]/)[0] ?? '').toLowerCase().trim().split(/\s+/)
  const head =
    modality.cuePosition === 'clauseFinal'
      ? list[list.length - 1]
      : (list.find((word) => !actors.modifier.test(word)) ?? list[list.length - 1])
  return head ?? ''
}

function matcherOf(known: ReadonlySet<string>, isHeadLast: boolean): ClauseText['isName'] {
  const byHead = new Map<string, Array<ReadonlyArray<string>>>()
  for (const key of known) {
    const stems = key.split(' ')
    const head = (isHeadLast ? stems[stems.length - 1] : stems[0]) ?? ''
    byHead.set(head, [...(byHead.get(head) ?? []), stems])
  }
  return (words, at) => {
    const names = byHead.get(words[at]?.stem ?? '')
    if (!names) return false
    return names.some((stems) => {
      const from = isHeadLast ? at - stems.length + 1 : at
      return stems.every((stem, index) => words[from + index]?.stem === stem)
    })
  }
}
