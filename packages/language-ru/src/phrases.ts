import type { PhraseRule } from '@aiqyn/core'
import { doubleNegations } from './phrases/double-negations.ts'
import { inconsistentWords } from './phrases/inconsistent-words.ts'
import { languageSlips } from './phrases/language-slips.ts'
import { lightVerbs } from './phrases/light-verbs.ts'
import { officialese } from './phrases/officialese.ts'
import { redundancies } from './phrases/redundancies.ts'
import { vagueWords } from './phrases/vague-words.ts'
import { wordyPhrases } from './phrases/wordy-phrases.ts'

/** Phrases of Russian acts that have a plainer form, by category. */
export const phrases: ReadonlyArray<PhraseRule> = [
  ...doubleNegations,
  ...inconsistentWords,
  ...languageSlips,
  ...lightVerbs,
  ...officialese,
  ...redundancies,
  ...vagueWords,
  ...wordyPhrases,
]
