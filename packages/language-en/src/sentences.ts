import type { SegmentationData } from '@aiqyn/core'
import {
  abbreviations,
  afterNumber,
  beforeNumber,
  finalAbbreviations,
  starters,
} from './abbreviations.ts'

/** Sentence boundaries in English, the only language of its script here. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  starters,
}
