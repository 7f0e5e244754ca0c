import { readFileSync } from 'node:fs'
import { check } from 'aiqyn'
import { expect, test } from 'vitest'
import { placeOfComment } from './place-of-comment.ts'

const drafts = ['kk', 'ru', 'en'].flatMap((language) =>
  (['law.md', 'law.txt'] as const).map((name) => ({
    name: `${language}/${name}`,
    text: readFileSync(
      new URL(`../../../../examples/drafts/${language}/${name}`, import.meta.url),
      'utf8',
    ),
    format: name.endsWith('.md') ? ('markdown' as const) : ('text' as const),
  })),
)

test.each(drafts)(
  '$name: every finding of an article can be ignored with a reason',
  (draft) => {
    const { text, format } = draft
    const findings = check(text, { format }).findings.filter(({ eId }) => eId !== undefined)
    expect(findings.length).toBeGreaterThan(0)
    for (const { ruleId, start, end } of findings.slice(0, 3)) {
      const order = { slot: 'main', interface: 'ru', text, format, ruleId, start, end } as const
      const edit = placeOfComment({ ...order, reason: 'так -->\nнадо' })
      expect(edit?.insert).toContain(`<!-- aiqyn ignore ${ruleId}: так – надо -->`)
      const at = edit?.at ?? 0
      const after = check(text.slice(0, at) + (edit?.insert ?? '') + text.slice(at), { format })
      expect(after.ignored.map((one) => [one.ruleId, one.reason])).toEqual([[ruleId, 'так – надо']])
    }
  },
  30_000,
)

test('what nothing puts aside has no place', () => {
  const text = 'Статья 1. Цель\n\nТекст.\n'
  const order = { slot: 'main', interface: 'ru', text, format: 'markdown' } as const
  expect(
    placeOfComment({ ...order, ruleId: 'long-sentence', start: 16, end: 22, reason: 'x' }),
  ).toBe(undefined)
})
