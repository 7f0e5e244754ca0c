import type { Vocabulary } from '@aiqyn/core'

/** No Kazakh formula asks for a list of words. */
export const vocabulary: Vocabulary = {}
