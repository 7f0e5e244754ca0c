import type { SegmentationData } from '@aiqyn/core'
import {
  abbreviations,
  afterNumber,
  beforeNumber,
  finalAbbreviations,
  starters,
} from './abbreviations.ts'

/** Sentence boundaries in Russian. No letter tells Russian from Kazakh: the absence of Kazakh ones does. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  starters,
}
