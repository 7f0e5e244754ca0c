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
    /^(?:аймақ|бап|блок|бөлік|бөлім|параграф|кесте|класс|қосымша|литер|нұсқа|нысан|сынып|санат|серия|сурет|сызба|тарап|тарау|тармақ|тип|топ|түр|үлгі|учаске)\p{Ll}{0,7}$/u,
  surname:
    /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[иы]н)а?(?:ның|нің|ға|ге|ны|ні|ды|ді)?|[сц]к(?:ий|ая)|[ұу]лы|[кқ]ызы)$/u,
  itemConjunctions,
}
