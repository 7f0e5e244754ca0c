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

/** Sentence boundaries in Kazakh, and the nine letters that no Russian text has. */
export const segmentation: SegmentationData = {
  ownLetters: /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  weakAbbreviations,
  starters,
  continuers,
  labelled:
    /^(?:аймақ|бап|блок|бөлік|бөлім|кесте|класс|қосымша|литер|нұсқа|нысан|параграф|санат|серия|сурет|сызба|сынып|тарап|тарау|тармақ|тип|топ|түр|учаске|үлгі)\p{Ll}{0,7}$/u,
  surname:
    /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[иы]н)а?(?:ның|нің|ға|ге|ны|ні|ды|ді)?|[сц]к(?:ий|ая)|[ұу]лы|[кқ]ызы)$/u,
  itemConjunctions,
}
