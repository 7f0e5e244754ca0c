import type { Finding } from '../act/types.ts'
import type { Evidence } from './statement.ts'

/** A word that the act, or the language pack, explains. */
export interface Term {
  term: string
  definition?: string
  /** What a short name is short for as a dictionary has it, where `definition` has it in the case of its sentence. */
  longName?: string
  /** Where the meaning stands, in the words of the act, when the definition only points there (`section 4(2)`). */
  definedIn?: string
  /** `explained` comes from the language pack: it is no law. */
  kind: 'defined' | 'alias' | 'abbreviation' | 'explained'
  /** Where the meaning holds: `act`, or the identifier of a unit or annex. */
  scope: string
  evidence: Array<Evidence>
  /** How often the term occurs outside its definition, in any case form. */
  uses: number
  explanation?: string
  /** Where the meaning of an explanation comes from: an act, or general usage. */
  explanationSource?: string
}

/** Result of `glossary`. */
export interface Glossary {
  terms: Array<Term>
  findings: Array<Finding>
}
