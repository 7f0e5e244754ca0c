import { expect, test, vi } from 'vitest'
import { loadPdfJs } from './load-pdfjs.ts'

test('pdf.js loads without a word on standard output, and others keep theirs', async () => {
  const host = console
  const log = vi.spyOn(host, 'log').mockImplementation(() => undefined)
  const loading = loadPdfJs()
  host.log('mine')
  const { version } = await loading
  expect(version).toMatch(/^4\./)
  expect(log.mock.calls).toEqual([['mine']])
  expect(host.log).toBe(log)
})
