import type { SegmentationData } from '@aiqyn/core'
import { abbreviations, finalAbbreviations } from './abbreviations.ts'

/** Sentence boundaries in Russian. No letter tells Russian from Kazakh: the absence of Kazakh ones does. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
}
