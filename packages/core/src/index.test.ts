import { expect, test } from 'vitest'
import * as core from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "applyEdits",
      "buildTextNode",
      "buildTexts",
      "buildUnit",
      "check",
      "childrenOf",
      "citationPath",
      "detectLanguage",
      "endOf",
      "findAmounts",
      "findCue",
      "findDates",
      "findDurations",
      "findPassages",
      "findReferences",
      "findSentences",
      "findUnit",
      "findWords",
      "glossary",
      "idPrefixes",
      "indexPositions",
      "parse",
      "parseDate",
      "parseLayout",
      "parseNumber",
      "readability",
      "recordsSchema",
      "render",
      "romanNumeral",
      "rulesVersion",
      "segment",
      "startOf",
      "summarize",
      "textOf",
      "toNlcst",
      "unitsOf",
      "visit",
    ]
  `)
})
