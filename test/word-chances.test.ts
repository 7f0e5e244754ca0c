import { en } from '@aiqyn/language-en'
import { expect, test } from 'vitest'
import { readFacts } from '../packages/core/src/facts-of.ts'
import { findTellables } from '../packages/core/src/rank/tellables.ts'
import { chancesOf, countWordsOf } from '../packages/core/src/rank/word-chances.ts'
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
const word = (text: string) => listWords(text, en).lexemes[0]

test('a word of the title and the headings is likelier in a summary than one of the end', () => {
  const { ofWord } = chancesOf(act, tellables, en)
  const [boats, pursuant] = [word('boats'), word('pursuant')]
  if (!boats || !pursuant) throw new Error('Expected two words')
  expect(ofWord(boats, 1)).toBeGreaterThan(ofWord(pursuant, 1))
  // The more often a summary has it, the less likely it is once more; and past all that was learnt, never.
  expect(ofWord(boats, 1)).toBeGreaterThan(ofWord(boats, 2))
  expect(ofWord(boats, 100)).toBe(0)
})

test('two likely words side by side are likelier where their passage matters', () => {
  const { ofPair } = chancesOf(act, tellables, en)
  const [fishing, boats] = [word('fishing'), word('boats')]
  if (!fishing || !boats) throw new Error('Expected two words')
  expect(ofPair(fishing, boats, 0.8)).toBeGreaterThan(ofPair(fishing, boats, 0.1))
})

test('words are counted with their passages and their place, whatever their case', () => {
  const { words, featuresOf } = countWordsOf(act, tellables, en)
  const register = word('Register')
  const nowhere = word('whales')
  if (!register || !nowhere) throw new Error('Expected two words')
  expect(words.get('register')?.uses).toBe(2)
  expect(featuresOf(register, 1)).toMatchObject({ titled: 0, opens: 1, leading: 1 })
  expect(words.has('whales')).toBe(false)
  expect(featuresOf(nowhere, 1)).toMatchObject({ uses: 0, titled: 0, headed: 0 })
})
