import type { Language } from '../language/language.ts'
import { stemsIn } from '../segment/stems.ts'
import { word } from '../segment/words.ts'
import { namesAnyone } from './actor-words.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './piece.ts'

/** Names of parties by their stems. */
export interface PartyIndex {
  /** First stem → names that begin with it, longest first. */
  readonly byFirstStem: ReadonlyMap<
    string,
    ReadonlyArray<{ readonly stems: ReadonlyArray<string>; readonly name: string }>
  >
}

/**
 * Make an index of names that a sentence may begin with.
 *
 * @param names Dictionary forms: defined terms, and what lead-ins name.
 */
export function indexParties(names: ReadonlyArray<string>, language: Language): PartyIndex {
  const byFirstStem = new Map<string, Array<{ stems: ReadonlyArray<string>; name: string }>>()
  for (const name of new Set(names)) {
    const stems = stemsIn(name, language)
    const [first] = stems
    if (first === undefined) continue
    const list = byFirstStem.get(first) ?? []
    if (!list.some((entry) => entry.stems.join(' ') === stems.join(' '))) list.push({ stems, name })
    byFirstStem.set(first, list)
  }
  for (const list of byFirstStem.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return { byFirstStem }
}

/** A party named where a sentence, or its lead-in, begins. */
export interface FoundParty {
  readonly party: string
  readonly partyPiece: Piece
  /** It stands in the case of a subject. */
  readonly isSubject: boolean
  /** Nothing but its name stands there: a lead-in that only says who. */
  readonly isWhole: boolean
}

/** The party that a passage, or the innermost of its lead-ins, begins with. */
export function findParty(
  { piece, leadIns }: Passage,
  parties: PartyIndex,
  language: Language,
): FoundParty | undefined {
  const innermost = leadIns[leadIns.length - 1]
  // A lead-in may name its party behind a condition: `В случае …, владелец животного:`.
  const places = innermost ? [innermost, afterComma(innermost), piece] : [piece]
  for (const place of places) {
    const words = (place.text.slice(0, searched).match(word) ?? []).map((found) =>
      found.toLowerCase(),
    )
    const stems = words.slice(0, mostWords).map(language.stem)
    const found = parties.byFirstStem
      .get(stems[0] ?? '')
      ?.find((entry) => entry.stems.every((stem, at) => stem === stems[at]))
    if (!found) continue
    const count = found.stems.length
    const decisive = language.modality.cuePosition === 'clauseFinal' ? words[count - 1] : words[0]
    return {
      party: found.name,
      partyPiece: place,
      isSubject: !language.actors.oblique.test(decisive ?? ''),
      isWhole: count === words.length,
    }
  }
  return undefined
}

/** How far into a text a name may reach. */
const searched = 300
const mostWords = 30

/** The first words of a sentence, when they name people or bodies as its subject. */
export function findSubject(text: string, language: Language): string | undefined {
  const { actors } = language
  const words = text.slice(0, searched).match(word)?.slice(0, actors.subjectWithin) ?? []
  const isActor = (found: string): boolean =>
    namesAnyone(found, language) && !actors.oblique.test(found.toLowerCase())
  // Where the head opens the name, only modifiers stand before it: `Устав кооператива …` is about the charter.
  const head = words.findIndex((found) => !actors.modifier.test(found))
  const at =
    language.modality.cuePosition === 'clauseFinal'
      ? words.findIndex(isActor)
      : isActor(words[head] ?? '')
        ? head
        : -1
  if (at < 0 || actors.notSubject.includes(words[0]?.toLowerCase() ?? '')) return undefined
  return words.slice(0, at + 1).join(' ')
}

function afterComma(piece: Piece): Piece {
  const at = piece.text.lastIndexOf(',') + 1
  return { ...piece, text: piece.text.slice(at), words: undefined }
}
