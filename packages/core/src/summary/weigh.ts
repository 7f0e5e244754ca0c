import { namesBody } from '../facts/actor-words.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Tellable } from '../rank/tellables.ts'

const openingSigns = compact(/^\P{L}+/u)

/** How much a passage concerns people, from about -5 to 2, whatever its place in the act. */
export function weighTellable(tellable: Tellable, language: Language): number {
  const { provision, passage } = tellable
  const own = passage.piece.text.toLowerCase()
  let weight = 0
  if (tellable.origin === 'announcement') weight -= 2
  if (language.modality.boilerplate.some((phrase) => own.includes(phrase))) weight -= 2
  if (isContextual(tellable, language)) weight -= 2
  // One of the purposes or principles of a list does not tell what they are.
  if (!provision) return passage.leadIns.length > 0 ? weight - 1 : weight
  const { type, party, isIndicative, deadlines, amounts } = provision
  const concernsBodies = type === 'power' || isPublicBody(tellable, language)
  if (concernsBodies) weight -= 0.25
  else if (party !== undefined) weight += 1
  if (party === undefined) weight -= 0.15
  if (isIndicative) weight -= 0.1
  if (type === 'prohibition' || type === 'penalty') weight += 1
  if (deadlines.length > 0) weight += 0.1
  if (amounts.length > 0) weight += 0.1
  return weight
}

/** Whether the party is a public body: what it may do matters less than what people must. */
function isPublicBody({ provision, passage }: Tellable, language: Language): boolean {
  return namesBody(provision?.party ?? passage.piece.text.slice(0, 60), language)
}

/** It points to what was said before, so that it cannot stand alone. */
function isContextual({ passage }: Tellable, { modality }: Language): boolean {
  const { piece, leadIns } = passage
  const first = (leadIns[0] ?? piece).text.toLowerCase()
  const opening = first.replace(openingSigns, '')
  return modality.contextual.some((phrase) => {
    if (phrase.includes(' '))
      return piece.text.toLowerCase().includes(phrase) || opening.startsWith(`${phrase} `)
    return opening.startsWith(`${phrase} `) || opening.startsWith(`${phrase},`)
  })
}
