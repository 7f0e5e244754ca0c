import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

const built = new URL('../../dist/index.js', import.meta.url).href

/** A process that fails as said, with what was built. */
function fail(how: string): Promise<{ code: number | null; said: string }> {
  const program = `
    import { lastResort, serviceLog } from ${JSON.stringify(built)}
    const log = serviceLog('info')
    lastResort(log)
    setTimeout(() => { log.event.info('alive'); log.flush() }, 200)
    ${how}`
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--input-type=module', '--eval', program],
      (_, stdout, stderr) => resolve({ code: child.exitCode, said: stdout + stderr }),
    )
  })
}

test('a failure that nobody sees to is logged without what it says, and the process goes on', async () => {
  const { code, said } = await fail("void Promise.reject(new RangeError('Тайнопись'))")
  expect(said).toContain('"name":"RangeError"')
  expect(said).toContain('alive')
  expect(said).not.toContain('Тайнопись')
  expect(code).toBe(0)
})

test('an error that nobody catches ends the process, and is logged without what it says', async () => {
  const { code, said } = await fail("setTimeout(() => { throw new RangeError('Тайнопись') })")
  expect(said).toContain('"name":"RangeError"')
  expect(said).not.toContain('alive')
  expect(said).not.toContain('Тайнопись')
  expect(code).toBe(1)
})
