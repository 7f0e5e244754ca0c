export type * from '@aiqyn/core'
export {
  applyEdits,
  citationPath,
  countSeverities,
  findUnit,
  fingerprint,
  isRuleId,
  nearestRule,
  reportFormats,
  ruleIndex,
  rulesVersion,
  textOf,
  unitsOf,
  visit,
} from '@aiqyn/core'
export {
  check,
  glossary,
  parse,
  parseLayout,
  readability,
  render,
  report,
  segment,
  summarize,
} from './front-door.ts'
export { languages } from './languages.ts'
