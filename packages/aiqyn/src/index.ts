export type * from '@aiqyn/core'
export {
  applyEdits,
  citationPath,
  findUnit,
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
  segment,
  summarize,
} from './front-door.ts'
export { languages } from './languages.ts'
