export type * from '@aiqyn/core'
export {
  applyEdits,
  citationPath,
  countSeverities,
  findUnit,
  fingerprint,
  isSummary,
  placesOf,
  reportFormats,
  rulesVersion,
  textOf,
  unitsOf,
  visit,
} from '@aiqyn/core'
export {
  amendments,
  check,
  facts,
  glossary,
  nearestRule,
  parse,
  parseLayout,
  readability,
  render,
  report,
  rules,
  segment,
  summarize,
  termPlaces,
  topics,
  verify,
} from './front-door.ts'
export { languages } from './languages.ts'
