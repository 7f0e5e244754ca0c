import { parse } from 'aiqyn'
import { expect, test } from 'vitest'
import { plainDraft } from './plain-draft.ts'

test('Markdown and plain text stay as they are', () => {
  const text = 'Статья 1. Цель\n\n1) **слово**\n'
  expect(plainDraft(parse(text), 'markdown')).toEqual({ text, format: 'markdown' })
  expect(plainDraft(parse(text, { format: 'text' }), 'docx')).toEqual({ text, format: 'text' })
})

test('of a page in HTML a person gets the paragraphs, with the numbers of units', () => {
  const html =
    '<!doctype html><html><body><h1>ЗАКОН</h1><p>Статья 1. Цель</p><p>1. Первый пункт.</p><p>2. Второй пункт.</p></body></html>'
  const { text, format } = plainDraft(parse(html), 'html')
  expect(format).toBe('text')
  expect(text).toContain('1. Первый пункт.\n\n2. Второй пункт.')
  expect(text).not.toContain('<')
  expect(parse(text, { format: 'text' }).children.length).toBeGreaterThan(0)
})
