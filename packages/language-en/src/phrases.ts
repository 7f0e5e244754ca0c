import type { PhraseRule } from '@aiqyn/core'
import { doubleNegations } from './phrases/double-negations.ts'
import { languageSlips } from './phrases/language-slips.ts'
import { lightVerbs } from './phrases/light-verbs.ts'
import { officialese } from './phrases/officialese.ts'
import { redundancy } from './phrases/redundancies.ts'
import { vagueWords } from './phrases/vague-words.ts'
import { wordyPhrases } from './phrases/wordy-phrases.ts'

/** Phrases of acts in English that have a plainer form, by category. */
export const phrases: ReadonlyArray<PhraseRule> = [
  ...doubleNegations,
  ...languageSlips,
  ...lightVerbs,
  ...officialese,
  ...redundancy,
  ...vagueWords,
  ...wordyPhrases,
]
