import { en } from '@aiqyn/language-en'
import { expect, test } from 'vitest'
import { readFacts } from '../packages/core/src/facts-of.ts'
import { countWordsOf } from '../packages/core/src/rank/count-words.ts'
import { pairWeights } from '../packages/core/src/rank/pair-weights.ts'
import { rankTellables } from '../packages/core/src/rank/rank.ts'
import { findTellables } from '../packages/core/src/rank/tellables.ts'
import { chance, chancesOf, pairOdds, wordOdds } from '../packages/core/src/rank/word-chances.ts'
import { pairFeatures } from '../packages/core/src/rank/word-features.ts'
import { wordWeights } from '../packages/core/src/rank/word-weights.ts'
import { listWords } from '../packages/core/src/segment/word-list.ts'
import { toAct } from '../packages/core/src/to-act.ts'

const source = `# Fishing Boats Act

## Section 1. Registration of boats
The ministry shall keep a register of fishing boats. The register shall name each owner.

## Section 2. Fees
An owner shall pay a fee to the ministry within 30 days, pursuant to section 1.
`
const { act } = toAct(source, [en], {})
const { passages, changes, changing, provisions } = readFacts(act, en)
const tellables = findTellables(
  { act, passages, provisions, amendments: changes, amending: changing, defining: new Set() },
  en,
)
const ranks = rankTellables(act, tellables, en)
const word = (text: string) => {
  const [lexeme] = listWords(text, en).lexemes
  if (!lexeme) throw new Error('Expected a word')
  return lexeme
}

test('a word of the title and the headings is likelier in a summary than one of the end', () => {
  const { ofWord, numberOf } = chancesOf(act, tellables, ranks, en)
  const [boats, pursuant] = [numberOf(word('boats')), numberOf(word('pursuant'))]
  expect(ofWord(boats, 1)).toBeGreaterThan(ofWord(pursuant, 1))
  // The more often a summary has it, the less likely it is once more; and past all that was learnt, never.
  expect(ofWord(boats, 1)).toBeGreaterThan(ofWord(boats, 2))
  expect(ofWord(boats, 100)).toBe(0)
})

test('two likely words side by side are likelier where their passage matters', () => {
  const { ofPair, numberOf } = chancesOf(act, tellables, ranks, en)
  const [fishing, boats] = [numberOf(word('fishing')), numberOf(word('boats'))]
  expect(ofPair(fishing, boats, 0.8)).toBeGreaterThan(ofPair(fishing, boats, 0.1))
})

test('words are counted with their passages and their place, whatever their case', () => {
  const { numbers, uses, featuresOf } = countWordsOf(act, tellables, ranks, en)
  const counted = numbers.words.length
  const register = numbers.of(word('Register'))
  expect(register).toBe(numbers.of(word('register')))
  expect(uses[register]).toBe(2)
  expect(featuresOf(register, 1)).toMatchObject({ titled: 0, opens: 1, leading: 1 })
  const nowhere = numbers.of(word('whales'))
  expect(nowhere).toBe(counted)
  expect(uses[nowhere]).toBeUndefined()
  expect(featuresOf(nowhere, 1)).toMatchObject({ uses: 0, titled: 0, headed: 0, opens: 0 })
})

test('no feature is forgotten where the sums are written out', () => {
  const { numbers, featuresOf } = countWordsOf(act, tellables, ranks, en)
  for (const [number] of numbers.words.entries()) {
    for (const nth of [1, 3]) {
      const features = featuresOf(number, nth)
      expect(wordOdds(features)).toBeCloseTo(sumByName(wordWeights, features), 10)
    }
  }
  const { ofWord, numberOf } = chancesOf(act, tellables, ranks, en)
  for (const text of ['register', 'the']) {
    const own = en.wordOdds.get(text) ?? 0
    const further = wordOdds(featuresOf(numbers.of(word(text)), 3)) + own
    expect(ofWord(numberOf(word(text)), 3)).toBeCloseTo(chance(further), 10)
  }
  const odd = { isFunction: true, odds: 0.7 }
  const features = pairFeatures(odd, { ...odd, odds: -1.3 }, 0.4)
  expect(pairOdds(features)).toBeCloseTo(sumByName(pairWeights, features), 10)
})

function sumByName<Names extends string>(
  weights: Readonly<Record<Names, number>>,
  features: Readonly<Record<Names, number>>,
): number {
  const names = Object.keys(features) as Array<Names>
  return names.reduce((sum, name) => sum + weights[name] * features[name], 0)
}
