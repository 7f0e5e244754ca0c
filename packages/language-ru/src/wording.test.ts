import { type Language, type RunRule, reword, type WordingRule } from '@aiqyn/core'
import { describe, expect, test } from 'vitest'
import { ru } from './index.ts'
import { wording } from './wording.ts'

/** What one rule alone makes of a sentence. */
function by(
  rule: WordingRule | RunRule,
  kind: 'drops' | 'breaks' | 'runs',
  sentence: string,
): string {
  const alone: Language = {
    ...ru,
    wording: { ...wording, drops: [], words: [], breaks: [], runs: [], [kind]: [rule] },
  }
  const { title } = rule.examples
  const type = ('types' in rule ? rule.types?.[0] : undefined) ?? 'duty'
  return reword(sentence, alone, { level: 'easy', type, hasParty: true, title }).join('|')
}

for (const kind of ['drops', 'breaks', 'runs'] as const) {
  describe(kind, () => {
    for (const rule of wording[kind] ?? []) {
      test(`${rule.id}: its example comes out as written, and what it must not touch stays`, () => {
        const { before, after, kept } = rule.examples
        expect(by(rule, kind, before)).toBe(after)
        expect(by(rule, kind, kept)).toBe(kept)
      })
    }
  })
}

test('rules have names of their own, and reasons', () => {
  const ids = [...wording.drops, ...wording.words, ...wording.breaks, ...(wording.runs ?? [])].map(
    ({ id }) => id,
  )
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  for (const { why } of [
    ...wording.drops,
    ...wording.words,
    ...wording.breaks,
    ...(wording.runs ?? []),
  ])
    expect(why).toMatch(/\p{L}{3}/u)
})

test('words are sorted, and none is put for itself', () => {
  const ids = wording.words.map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
  for (const { forms } of wording.words)
    for (const [form, put] of Object.entries(forms)) expect(put).not.toBe(form)
})
