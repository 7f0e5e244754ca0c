import type { Root } from 'nlcst'
import type { Formula } from '../readability/formula.ts'
import type { ReferenceTable } from '../readability/reference-table.ts'
import type { ActorPatterns } from './actors.ts'
import type { AmendingForms, AmendmentPatterns } from './amending.ts'
import type { BudgetForms } from './budget.ts'
import type { LintFinding, LintRule, LintWord, MixRule, RuleExample } from './checks.ts'
import type { ClausePatterns } from './clauses.ts'
import type { DeadlineForms } from './deadlines.ts'
import type { DefinitionPatterns } from './definitions.ts'
import type { DifficultyPatterns, PhraseRule } from './difficulty.ts'
import type { EntryIntoForcePatterns } from './entry-into-force.ts'
import type { EnumerationPatterns } from './enumerations.ts'
import type { Messages } from './messages.ts'
import type { Modality } from './modality.ts'
import type { Quantities } from './quantities.ts'
import type { ReaderId, ReaderWords } from './readers.ts'
import type { ReferencePatterns } from './references.ts'
import type { SegmentationData } from './segmentation.ts'
import type { TextSigns } from './signs.ts'
import type { TopicLexicon } from './topics.ts'
import type { ActKindPattern, FrameMarkers, Tradition } from './units.ts'
import type { VerificationPatterns } from './verification.ts'
import type { Wording } from './wording.ts'
import type { Explanation, Vocabulary } from './words.ts'

/** Everything Aiqyn knows of one language: data and small functions. The engine knows no language. */
export interface Language {
  /** BCP 47 tag. */
  readonly id: string
  /** ISO 639-3 code, as franc gives it. */
  readonly iso6393: string
  readonly name: string
  readonly script: 'Cyrl' | 'Latn'
  readonly traditions: ReadonlyArray<Tradition>
  readonly frame: FrameMarkers
  readonly actKinds: ReadonlyArray<ActKindPattern>
  readonly segmentation: SegmentationData
  readonly stopWords: ReadonlyArray<string>
  /** Words that show what concerns a reader of a summary. */
  readonly readers: Readonly<Record<ReaderId, ReaderWords>>
  /** Stems that make a passage likelier, or less likely, to be told in a summary; empty where none were learnt. */
  readonly summaryWords: ReadonlyMap<string, number>
  /** What a lower-case word adds to the odds, by logarithm, that a summary has it where the act does; empty where none were learnt. */
  readonly wordOdds: ReadonlyMap<string, number>
  /** Number of syllables of one word, at least 1 for a word with letters. */
  readonly syllables: (word: string) => number
  /** Stem of one lower-case word, for finding uses of a term in any case form. */
  readonly stem: (word: string) => string
  readonly formulas: ReadonlyArray<Formula>
  readonly vocabulary?: Vocabulary
  /** What enacted acts of this language measure; absent where none were measured. */
  readonly reference?: ReferenceTable
  readonly difficulty: DifficultyPatterns
  /** Phrases with a plainer form, for editors. */
  readonly phrases: ReadonlyArray<PhraseRule>
  /** Things that an act should say in one way throughout. */
  readonly mixes?: ReadonlyArray<MixRule>
  /**
   * Further checks of running text, such as plugins of retext. Pure: what it finds depends on the text alone.
   *
   * @param tree The text as nlcst: a paragraph for each sentence or item of the act, some at a time.
   * @param text The text itself.
   */
  readonly lint?: (tree: Root, text: string) => ReadonlyArray<LintFinding>
  /**
   * Whether `lint` may find something in a sentence or item with these words: no tree is made of the others, which are
   * nearly all. True wherever it would find something; without it, every sentence is given to `lint`.
   */
  readonly mayLint?: (words: ReadonlyArray<LintWord>) => boolean
  /** The rules of `lint`, sorted by identifier. */
  readonly lintRules?: ReadonlyArray<LintRule>
  /** An example of each rule of `ruleIndex` that an example shows best; phrases and mixes have examples of their own. */
  readonly ruleExamples?: Readonly<Record<string, RuleExample>>
  readonly signs: TextSigns
  readonly definitions: DefinitionPatterns
  readonly modality: Modality
  readonly actors: ActorPatterns
  readonly budget: BudgetForms
  readonly clauses: ClausePatterns
  readonly enumerations: EnumerationPatterns
  readonly entryIntoForce: EntryIntoForcePatterns
  readonly deadlines: DeadlineForms
  readonly quantities: Quantities
  readonly amendments: AmendmentPatterns
  readonly references: ReferencePatterns
  readonly amending: AmendingForms
  /** Words that citizens may not know, for acts that do not explain them; sorted. */
  readonly explanations?: ReadonlyArray<Explanation>
  /** Words that show which fields of life an act touches; without it, none are told. */
  readonly topics?: TopicLexicon
  /** What a summary may not change. */
  readonly verification: VerificationPatterns
  readonly wording: Wording
  readonly messages: Messages
  /** Language of its messages where it is not its own: notes of its rules speak of its words in its own. */
  readonly speaks?: string
}
