import type { Evidence, Messages, Statement, Summary } from '@aiqyn/core'
import type { InterfaceLanguage } from '../i18n/interface-language.ts'
import type { TermMark } from '../worker/term-marks.ts'
import type { SummaryWords } from './words-type.ts'

/** What the parts of a summary are shown with. */
export interface SummaryContext {
  readonly summary: Summary
  /** Of the interface: names of units, dates, questions. */
  readonly messages: Messages
  readonly words: SummaryWords
  readonly language: InterfaceLanguage
  /** Puts the name of a unit into words. */
  readonly cite: (eId: string) => string
  /** Words of a statement that the glossary explains. */
  readonly termsIn: (statement: Statement) => ReadonlyArray<TermMark>
  /** Shows where a statement comes from; where there is no document to show it in, its words are shown in place. */
  readonly showEvidence: ((evidence: ReadonlyArray<Evidence>) => void) | undefined
  /** Asked before words are shown in place; `false` where somebody else shows the place. */
  readonly askEvidence?: ((evidence: ReadonlyArray<Evidence>) => boolean) | undefined
  readonly explainTerm: (term: number, at: HTMLElement) => void
  /** Called with a unit that a person wants to comment on; no button where it is not given. */
  readonly comment: ((eId: string, at: HTMLElement) => void) | undefined
}
