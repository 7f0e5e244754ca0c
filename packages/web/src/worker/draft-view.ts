import type { Check, Finding, Format, IgnoredFinding, OutlineEntry } from '@aiqyn/core'
import type { InterfaceLanguage } from '../i18n/interface-language.ts'

/** Which of the two drafts of the workbench. */
export type DraftSlot = 'main' | 'second'

/** A draft to work on. */
export interface DraftOrder {
  readonly slot: DraftSlot
  readonly text: string
  readonly format: Format | 'auto'
  /** Language of the labels of articles, and of what is told of the draft. */
  readonly interface: InterfaceLanguage
}

/** An article of a draft, or what an act without articles has in their place. */
export interface DraftSection {
  readonly eId: string
  readonly kind: OutlineEntry['kind']
  /** Number as written; empty for what has none. */
  readonly num: string
  /** As it is cited: `статья 7`. */
  readonly label: string
  readonly heading: string
  /** The annex that it stands in, as it is cited: numbers begin anew in each; empty in the act itself. */
  readonly annex: string
  readonly start: number
  readonly end: number
}

/** A place by which two drafts of one act are kept together. */
export interface Anchor {
  readonly eId: string
  readonly start: number
}

/** A draft as it was checked. */
export interface DraftCheck {
  /** BCP 47 tag. */
  readonly language: string
  /** Language that the findings are told in. */
  readonly told: InterfaceLanguage
  readonly title: string
  readonly findings: ReadonlyArray<Finding>
  readonly ignored: ReadonlyArray<IgnoredFinding>
  readonly counts: Check['counts']
  readonly sections: ReadonlyArray<DraftSection>
  /** Units in source order. */
  readonly anchors: ReadonlyArray<Anchor>
}
