import { namesBody } from '../facts/actor-words.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import { countWords } from '../segment/words.ts'

/** Sentences of more words are not read to the end. */
const readable = 22
/** Longer statements are shown in the full length only, unless nothing else answers the question. */
const tooLong = 100

/** How much a provision matters to a citizen; below 0 it is left to the full length. */
export function weighProvision(
  provision: FoundProvision,
  text: string,
  language: Language,
): number {
  const { modality } = language
  const own = provision.passage.piece.text.toLowerCase()
  const words = countWords(text)
  let weight = 100
  if (modality.boilerplate.some((phrase) => own.includes(phrase))) weight -= 110
  if (isContextual(provision, language)) weight -= 110
  if (words > tooLong) weight -= 110
  else if (words > readable) weight -= Math.min(words - readable, 60)
  if (isPublicBody(provision, language)) weight -= 25
  if (provision.type === 'power') weight -= 20
  if (provision.isIndicative) weight -= 10
  if (provision.party === undefined) weight -= 15
  if (provision.deadlines.length > 0) weight += 10
  if (provision.amounts.length > 0) weight += 10
  return weight
}

/** Whether the party is a public body: what it may do matters less than what people must. */
function isPublicBody({ party, passage }: FoundProvision, language: Language): boolean {
  return namesBody(party ?? passage.piece.text.slice(0, 60), language)
}

/** It points to what was said before, so that it cannot stand alone. */
function isContextual({ passage }: FoundProvision, { modality }: Language): boolean {
  const { piece, leadIns } = passage
  const first = (leadIns[0] ?? piece).text.toLowerCase()
  const opening = first.replace(/^\P{L}+/u, '')
  return modality.contextual.some((phrase) => {
    if (phrase.includes(' '))
      return piece.text.toLowerCase().includes(phrase) || opening.startsWith(`${phrase} `)
    return opening.startsWith(`${phrase} `) || opening.startsWith(`${phrase},`)
  })
}
