import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { settings } from '@aiqyn/server'
import { afterEach, expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { serveOptions } from '../options.ts'
import { run } from '../run.ts'

const command = fileURLToPath(new URL('../../bin/aiqyn.js', import.meta.url))
const draft = readFileSync(
  new URL('../../../../examples/drafts/ru/law.md', import.meta.url),
  'utf8',
)
const processes: Array<ChildProcess> = []

afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL')
})

interface Started {
  readonly child: ChildProcess
  readonly url: string
  /** What it says on standard error, to its end. */
  readonly said: () => string
  readonly ended: Promise<readonly [number | null, string | null]>
}

/** Start the command that was built, as an operator would. */
async function serve(env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0'], {
    env: { ...process.env, AIQYN_WORKERS: '2', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  processes.push(child)
  const ended = once(child, 'exit').then(([code, signal]) => [code, signal] as const)
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8')
      const found = /listens on (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`It ended: ${said}`)))
  })
  return { child, url, said: () => said, ended }
}

const send = (url: string, body: string): Promise<number> =>
  fetch(`${url}/v1/summaries`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown' },
    body,
  }).then(async (response) => {
    await response.text()
    return response.status
  })

test('SIGTERM under load: all that was taken is answered, then the process ends with 0', async () => {
  const { child, url, said, ended } = await serve({
    AIQYN_TIMEOUT_MS: '60000',
    AIQYN_SHUTDOWN_MS: '60000',
  })
  // Each is another document, so that each is worked on.
  const answers = Array.from({ length: 8 }, (_, at) => send(url, `${draft}\n${at}\n`))
  await Promise.race(answers)
  child.kill('SIGTERM')
  expect(await Promise.all(answers)).toEqual(answers.map(() => 200))
  expect(await ended).toEqual([0, null])
  expect(said()).toContain('"msg":"stopping"')
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})

test('a second signal ends the process at once', async () => {
  const { child, url, said, ended } = await serve()
  const { hostname, port } = new URL(url)
  // Somebody who never sends the rest of the body keeps the first stop waiting.
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  socket.write('POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n')
  socket.write('Content-Length: 100\r\n\r\nx')
  await send(url, draft)
  child.kill('SIGTERM')
  while (!said().includes('"msg":"stopping"'))
    await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGTERM')
  expect(await ended).toEqual([null, 'SIGTERM'])
  socket.destroy()
})

test('a stop that clients hold up ends when its time is over', async () => {
  const { child, url, said, ended } = await serve({ AIQYN_SHUTDOWN_MS: '200' })
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  socket.write('POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n')
  socket.write('Content-Length: 100\r\n\r\nx')
  await send(url, draft)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said()).toContain('stopped before all was done')
  socket.destroy()
})

/** The command in this process. */
async function call(
  argv: ReadonlyArray<string>,
  env: Io['env'] = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr]: [Array<string>, Array<string>] = [[], []]
  const code = await run(argv, {
    cwd: '.',
    env,
    stdout: { write: (text) => void stdout.push(text), isTerminal: false },
    stderr: { write: (text) => void stderr.push(text), isTerminal: false },
    readStdin: async () => new Uint8Array(),
    stopped: async () => undefined,
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

test('--print-config prints what holds, and starts nothing', async () => {
  const secret = 'a'.repeat(64)
  const { code, stdout, stderr } = await call(
    ['serve', '--print-config', '--port', '9', '--max-bytes', '7'],
    { AIQYN_PORT: '8', AIQYN_API_KEYS: `portal:${secret}`, AIQYN_PROT: '1' },
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ AIQYN_PORT: 9, AIQYN_MAX_BYTES: 7 })
  expect(stdout).not.toContain(secret)
  expect(stderr).toContain('no setting AIQYN_PROT')
})

test('a variable that holds what it does not take is named', async () => {
  const { code, stderr } = await call(['serve'], { AIQYN_TIMEOUT_MS: 'soon' })
  expect([code, stderr]).toEqual([
    2,
    'aiqyn: AIQYN_TIMEOUT_MS takes a whole number from 10 to 3600000, not soon\n',
  ])
})

test('every flag is a setting, and no secret has a flag', () => {
  for (const flag of Object.keys(serveOptions).filter((name) => name !== 'print-config')) {
    const name = flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const found = Object.entries(settings).find(([known]) => known === name)
    expect([flag, found?.[1].isSecret]).toEqual([flag, false])
  }
})
