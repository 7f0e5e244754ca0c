import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { htmlStyle } from './html-style.ts'
import { pagePolicy } from './page-policy.ts'

test('the policy allows the one style of a page, by the hash that a browser computes', () => {
  const hash = createHash('sha256').update(htmlStyle).digest('base64')
  expect(pagePolicy).toContain(`style-src 'sha256-${hash}'`)
  expect(pagePolicy).toContain("default-src 'none'")
  expect(pagePolicy).not.toContain('unsafe')
})
