import type { SegmentationData } from '@aiqyn/core'
import {
  abbreviations,
  afterNumber,
  beforeNumber,
  continuers,
  finalAbbreviations,
  itemConjunctions,
  starters,
  weakAbbreviations,
} from './abbreviations.ts'

/** Sentence boundaries in English, the only language of its script here. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  weakAbbreviations,
  starters,
  continuers,
  labelled:
    /^(?:annex|appendix|article|attachment|block|category|chapter|class|column|division|exhibit|figure|form|grade|group|item|level|list|lot|option|paragraph|part|party|phase|plan|point|row|rule|schedule|section|series|subchapter|subpart|subtitle|table|title|tranche|type|unit|vitamin|zone)(?:e?s)?$/,
  surname: /^(?!)/,
  itemConjunctions,
}
