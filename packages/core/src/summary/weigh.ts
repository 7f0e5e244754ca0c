import { namesBody } from '../facts/actor-words.ts'
import { findAll } from '../facts/find-all.ts'
import type { Passage } from '../facts/passages.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Tellable } from '../rank/tellables.ts'
import { mattersTo, namesReader } from './concerns.ts'
import { readers } from './readers.ts'

const openingSigns = compact(/^\P{L}+/u)

/** How much a passage concerns a reader, from about -5 to 3, whatever its place in the act. */
export function weighTellable(tellable: Tellable, reader: ReaderId, language: Language): number {
  const { provision, passage } = tellable
  const { types, body, people, self, matters, deadline, amount } = readers[reader]
  const own = passage.piece.text.toLowerCase()
  let weight = 0
  if (tellable.origin === 'announcement') weight -= 2
  if (isBoilerplate(passage, language, own)) weight -= 2
  if (isContextual(passage, own, language)) weight -= 2
  if (mattersTo(own, reader, language)) weight += matters
  if (language.modality.pointing && abbreviation.test(passage.piece.text)) weight -= 0.8
  // One of the purposes or principles of a list does not tell what they are, nor do all of them tell what follows.
  if (!provision) return passage.leadIns.length > 0 || passage.items ? weight - 1 : weight
  const { type, party, isIndicative, deadlines, amounts } = provision
  weight += types[type] ?? 0
  const named = party ?? passage.piece.text.slice(0, opening)
  // A power is a body's, whether or not it is named.
  const isBody = type === 'power' || namesBody(named, language)
  if (party !== undefined && namesReader(party, reader, language)) weight += self
  else if (isBody) weight += type === 'power' ? 0 : body
  else if (party !== undefined) weight += people
  if (party === undefined) weight -= 0.15
  if (isIndicative) weight -= 0.1
  if (deadlines.length > 0) weight += deadline
  if (amounts.length > 0) weight += amount
  return weight
}

/**
 * It says what nearly every act says.
 *
 * @param own Its text in lower case, where that is known already.
 */
export function isBoilerplate(
  { piece }: Passage,
  { modality }: Language,
  own: string = piece.text.toLowerCase(),
): boolean {
  if (modality.trivial?.test(piece.text)) return true
  return modality.boilerplate.some((phrase) => own.includes(phrase))
}

/** Characters in which a passage that names no party may open with one. */
const opening = 60

/** Initials that only who knows the act reads at once (`ҰҚДИ`). */
const abbreviation = compact(/(?<![\p{L}"«])\p{Lu}{3,8}(?![\p{L}»"])/u)

/** So many letters of a noun tell it in any case form. */
const nounLetters = 5

/** It points to something that it does not name, in whatever place: nobody who reads it alone knows what is meant. */
export function pointsElsewhere(tellable: Tellable, language: Language): boolean {
  const { pointing } = language.modality
  if (!pointing) return false
  const { piece, leadIns, items = [], tail } = tellable.passage
  if (isContextual(tellable.passage, piece.text.toLowerCase(), language)) return true
  const pieces = [...leadIns, piece, ...items, ...(tail ? [tail] : [])]
  const text = pieces.map((one) => one.text.toLowerCase()).join(' ')
  for (const match of findAll(text, pointing)) {
    const noun = match.groups?.['noun']
    if (noun === undefined) return true
    const before = text.slice(0, match.index)
    if (!before.includes(noun.slice(0, nounLetters))) return true
  }
  return false
}

/** It provides nothing and states nothing: a name, or a line of a table. */
export function saysNothing({ provision, passage, origin }: Tellable, language: Language): boolean {
  const { states } = language.modality
  if (!states || provision || origin !== 'own') return false
  if (passage.leadIns.length > 0 || passage.items) return false
  return !states.test(passage.piece.text)
}

/**
 * It points to what was said before, so that it cannot stand alone.
 *
 * @param own Its own text in lower case.
 */
function isContextual({ leadIns }: Passage, own: string, { modality }: Language): boolean {
  const start = (leadIns[0]?.text.toLowerCase() ?? own).replace(openingSigns, '')
  return modality.contextual.some((phrase) => {
    if (start.startsWith(phrase)) {
      const next = start[phrase.length]
      if (next === ' ' || (next === ',' && !phrase.includes(' '))) return true
    }
    return phrase.includes(' ') && own.includes(phrase)
  })
}
