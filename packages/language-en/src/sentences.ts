import type { SegmentationData } from '@aiqyn/core'
import { abbreviations, finalAbbreviations } from './abbreviations.ts'

/** Sentence boundaries in English, the only language of its script here. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
}
