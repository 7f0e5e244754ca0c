import { expect, test } from 'vitest'
import * as aiqyn from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(aiqyn).sort()).toMatchInlineSnapshot(`
    [
      "amendments",
      "applyEdits",
      "check",
      "citationPath",
      "countSeverities",
      "createChecker",
      "facts",
      "findUnit",
      "fingerprint",
      "glossary",
      "isSummary",
      "languages",
      "layOut",
      "nearestRule",
      "pagePolicy",
      "parse",
      "parseLayout",
      "placesOf",
      "readability",
      "render",
      "report",
      "reportFormats",
      "rules",
      "rulesVersion",
      "segment",
      "summarize",
      "termPlaces",
      "textOf",
      "topics",
      "unitsOf",
      "verify",
      "visit",
    ]
  `)
})
