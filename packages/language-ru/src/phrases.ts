import type { PhraseRule } from '@aiqyn/core'

/** Phrases of Russian acts that have a plainer form. */
export const phrases: ReadonlyArray<PhraseRule> = []
