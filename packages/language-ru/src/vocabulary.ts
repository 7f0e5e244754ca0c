import type { Vocabulary } from '@aiqyn/core'

/** No Russian formula asks for a list of words. */
export const vocabulary: Vocabulary = {}
