/**
 * Syllables: the hand-made Kazakh key of the corpus, and any other key
 * (`--syllables FILE`, `[{"language": "en", "word": "law", "syllables": 1}]`; `syllables` may be a list of all that are right).
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages } from 'aiqyn'
import { notMeasured, percent, printColumns } from './compare.mjs'

const mostShown = 20

/** @returns Whether there was anything to measure. */
export function evaluateSyllables({ corpus, syllables }) {
  const hand = join(corpus, 'kz/gold/syllables.kk.json')
  const files = [hand, ...syllables].filter((file) => existsSync(file))
  if (!files.includes(hand)) notMeasured('Kazakh syllables', `the corpus at ${corpus}`)
  if (files.length === 0) return false
  const rows = []
  const wrong = []
  for (const file of files) {
    const key = JSON.parse(readFileSync(file, 'utf8'))
    const missed = key.flatMap(({ language = 'kk', word, syllables: wanted }) => {
      const got = languages.find(({ id }) => id === language).syllables(word)
      return [wanted].flat().includes(got) ? [] : [`${word} ${wanted} (got ${got})`]
    })
    const right = key.length - missed.length
    rows.push([basename(file), key.length, right, percent(right, key.length)])
    if (missed.length > 0)
      wrong.push(
        `Wrong in ${basename(file)}: ${missed.slice(0, mostShown).join(', ')}${missed.length > mostShown ? ', …' : ''}`,
      )
  }
  printColumns(['key', 'words', 'right', '%'], rows, 1)
  for (const line of wrong) console.log(line)
  return true
}
