import type { PhraseRule } from '@aiqyn/core'

/** Phrases of English acts that have a plainer form. */
export const phrases: ReadonlyArray<PhraseRule> = []
