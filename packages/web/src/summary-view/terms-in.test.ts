import { readFileSync } from 'node:fs'
import { languages, summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { termMarks } from '../worker/term-marks.ts'
import { stemTerms, termsIn } from './terms-in.ts'

const drafts = ['kk', 'ru', 'en'].flatMap((language) =>
  ['law', 'amending-law', 'rules'].map((kind) => ({ language, kind })),
)

test.each(drafts)('finds in $language/$kind what the library finds', ({ language, kind }) => {
  const url = new URL(`../../../../examples/drafts/${language}/${kind}.md`, import.meta.url)
  const summary = summarize(readFileSync(url, 'utf8'), { length: 'full', answerLanguage: language })
  const pack = languages.find(({ id }) => id === language)
  const stem = (word: string): string => pack?.stem(word) ?? word
  const terms = stemTerms(summary.glossary.terms, stem)
  const said = [...summary.overview, ...summary.answers.flatMap(({ statements }) => statements)]
  const marks = termMarks(summary, [])
  for (const { text } of said) {
    const found = termsIn(text, terms, stem)
    const known = marks.get(text) ?? []
    expect(found).toEqual(expect.arrayContaining([...known]))
    // The library passes over the sentence that says from when an act applies.
    const more = found.filter(({ start }) => !known.some((mark) => mark.start === start))
    const kinds = more.map(({ term }) => summary.glossary.terms[term]?.kind)
    expect(new Set([...kinds, 'explained'])).toEqual(new Set(['explained']))
  }
})
