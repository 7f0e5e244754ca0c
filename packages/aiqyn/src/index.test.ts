import { expect, test } from 'vitest'
import * as aiqyn from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(aiqyn).sort()).toMatchInlineSnapshot(`
    [
      "applyEdits",
      "check",
      "citationPath",
      "findUnit",
      "glossary",
      "languages",
      "parse",
      "parseLayout",
      "readability",
      "render",
      "rulesVersion",
      "segment",
      "summarize",
      "textOf",
      "unitsOf",
      "visit",
    ]
  `)
})
