import { expect, test } from 'vitest'
import * as aiqyn from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(aiqyn).sort()).toMatchInlineSnapshot(`
    [
      "applyEdits",
      "check",
      "citationPath",
      "countSeverities",
      "findUnit",
      "fingerprint",
      "glossary",
      "isRuleId",
      "languages",
      "nearestRule",
      "parse",
      "parseLayout",
      "readability",
      "render",
      "report",
      "reportFormats",
      "ruleIndex",
      "rulesVersion",
      "segment",
      "summarize",
      "textOf",
      "unitsOf",
      "visit",
    ]
  `)
})
