import { check, createChecker } from 'aiqyn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, corpusBills, exampleDrafts, foreignAkn } from './support/corpus.ts'
import { pieces } from './support/mutated-acts.ts'

/** One edit of a writer: what is at a place (counted round the text) goes, and something comes. */
interface Change {
  readonly at: number
  readonly removed: number
  readonly insert: string
}

const changes: fc.Arbitrary<ReadonlyArray<Change>> = fc.array(
  fc.record({
    at: fc.nat(),
    // Mostly a few letters, at times a paragraph or an article.
    removed: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(3000)),
    insert: fc.oneof(
      fc.constant(''),
      pieces,
      fc.constantFrom(
        ' the the ',
        ' numerous ',
        '<!-- aiqyn ignore long-sentence: so -->\n',
        '<!-- aiqyn disable -->\n\n',
        '<!--',
        '-->',
        '```\n',
        'в целях обеспечения ',
        'жүзеге асыру мақсатында ',
        '\n\nСтатья 99. Ссылки\n\nсогласно пункту 7 статьи 98 настоящего Закона.\n\n',
        '\n\n99-бап. Сілтемелер\n\nосы Заңның 98-бабының 7-тармағына сәйкес.\n\n',
        '\n\nSEC. 99. REFERENCES.\n\nUnder section 98 of this Act.\n\n',
      ),
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

function apply(text: string, { at, removed, insert }: Change): string {
  const from = at % (text.length + 1)
  return text.slice(0, from) + insert + text.slice(from + removed)
}

const acts = [...corpusActs(), ...exampleDrafts(), ...corpusBills(6)]

describe.each(['kk', 'ru', 'en'])('%s', (language) => {
  const drafts = acts.filter(
    ({ name }) => (/(?:^|\.)(kk|ru)\b/.exec(name)?.[1] ?? 'en') === language,
  )

  test('after any edits a checker tells what `check` tells, place for place', () => {
    expect(drafts.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.constantFrom(...drafts), changes, ({ text }, edits) => {
        const checkDraft = createChecker()
        let edited = text.slice(0, 20_000)
        checkDraft(edited)
        for (const change of edits) {
          edited = apply(edited, change)
          const told = checkDraft(edited)
          expect(told.check).toEqual(check(edited))
        }
      }),
      { numRuns: 12, seed: 8 },
    )
  }, 60_000)
})

test('a checker takes back what an edit did, and knows two texts in turn', () => {
  const [one, other] = [acts[0]?.text ?? '', acts[1]?.text ?? '']
  const checkDraft = createChecker()
  for (const text of [one, `${one}\n\nхх`, one, other, one, '', one])
    expect(checkDraft(text).check).toEqual(check(text))
}, 30_000)

test('a checker reads other formats too, and obeys its options', () => {
  const xml = foreignAkn()[0]?.text.slice(0, 60_000)
  if (xml !== undefined) expect(createChecker()(xml).check).toEqual(check(xml))
  const text = acts[0]?.text ?? ''
  const options = { language: 'ru', format: 'text', rules: { 'long-sentence': 'off' } } as const
  expect(createChecker(options)(text).check).toEqual(check(text, options))
  expect(() => createChecker({ language: 'xx' })(text)).toThrow(TypeError)
}, 30_000)

test('the tree of a checker is that of the text', () => {
  const text = acts[0]?.text ?? ''
  const checkDraft = createChecker()
  checkDraft(text)
  const { act } = checkDraft(`${text}\n`)
  expect(act.source).toBe(`${text}\n`)
})
