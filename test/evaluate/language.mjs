/**
 * Language: sentences, syllables, stems, readability formulas, and the heat map of an act; each in a module of its own.
 */
import { evaluateHeatMap } from './readability-heat-map.mjs'
import { evaluatePlainrussian } from './readability-plainrussian.mjs'
import { evaluateTextstat } from './readability-textstat.mjs'
import { evaluateSentences } from './sentences.mjs'
import { evaluateStems } from './stems.mjs'
import { evaluateSyllables } from './syllables.mjs'

const parts = [
  ['Sentences: golden cases that come out right', evaluateSentences],
  ['Syllables: words that are counted as the key has them', evaluateSyllables],
  ['Stems: forms of one lemma, and of others', evaluateStems],
  ['English formulas beside textstat', evaluateTextstat],
  ["plainrussian's 55 texts: its five indices from its own counts", evaluatePlainrussian],
  ['Heat map: the public control law of 2023', evaluateHeatMap],
]

/** @returns Exit code: 1 where there was nothing to measure at all. */
export function evaluateLanguage(options) {
  let measured = false
  for (const [title, evaluate] of parts) {
    console.log(`\n## ${title}\n`)
    if (evaluate(options)) measured = true
  }
  return measured ? 0 : 1
}
