import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import { namesBody } from './actor-words.ts'
import type { PartyNames } from './party-names.ts'
import type { Piece } from './piece.ts'
import type { Predicate } from './predicate-parts.ts'

/** What provisions are read with. */
export interface ProvisionContext {
  readonly names: PartyNames
  readonly language: Language
  readonly source: string
}

export interface Party {
  readonly party?: string | undefined
  readonly partyPiece?: Piece | undefined
}

/** What a passage provides, before its details. */
export interface Core extends Party {
  readonly type: ProvisionType
  readonly isIndicative?: boolean | undefined
  /** Offset in the passage's own text at which its main clause begins. */
  readonly mainStart: number
  /** Where its verb or word of modality stands, if a sentence with several can be taken apart by it. */
  readonly predicate?: Predicate | undefined
}

/** The head of a body's name stands among its first words (`местные исполнительные органы …`), or last. */
const bodyWords = 5

export function isBody(name: string, language: Language): boolean {
  const words = name.split(/\s+/)
  const head =
    language.modality.cuePosition === 'clauseFinal' ? words.slice(-2) : words.slice(0, bodyWords)
  return namesBody(head.join(' '), language)
}
