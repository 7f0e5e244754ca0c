import type { SegmentationData } from '@aiqyn/core'
import {
  abbreviations,
  afterNumber,
  beforeNumber,
  finalAbbreviations,
  starters,
} from './abbreviations.ts'

/** Sentence boundaries in Kazakh, and the nine letters that no Russian text has. */
export const segmentation: SegmentationData = {
  ownLetters: /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  starters,
}
