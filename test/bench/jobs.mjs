/**
 * Many acts through `POST /v1/jobs`: in the process of the service, and with workers on Redis.
 *
 *   npm run bench -- jobs [--acts 10000] [--workers 2] [--articles 2] [--only embedded|redis]
 *
 * Acts are parts of the public control law (shared/corpus/kz), each another one, so that no answer serves two. Prints acts a
 * second, from the first byte sent to the last result read, and memory. Service, workers, Redis and the client share the
 * machine. Each worker has one process for the work, the service as many as there are workers.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { watchMemory } from '../support/process-tree.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = join(root, 'packages/cli/bin/aiqyn.js')
const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '2' },
    articles: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
})
/** A connection for each: one that was kept may be closed by the service just when it is used again. */
const once = { headers: { connection: 'close' } }
const count = Number(values.acts)
const workers = Number(values.workers)
const acts = makeActs()
const bytes = acts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(
  `${count} acts of ${Math.round(bytes / count)} bytes on average, ${(bytes / 1e6).toFixed(1)} MB`,
)
console.log(
  '| where | acts | failed | seconds | acts/s | taken in, s | MB a process at most | Redis MB |',
)
console.log('|---|--:|--:|--:|--:|--:|--:|--:|')
if (values.only !== 'redis') await embedded()
if (values.only !== 'embedded') await onRedis()

async function embedded() {
  const service = await start('serve', ['--port', '0', '--workers', String(workers)], {
    REDIS_URL: '',
  })
  try {
    print(`embedded, ${workers} processes`, await run(service.url), [service], '')
  } finally {
    await service.stop()
  }
}

async function onRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'aiqyn-bench-'))
  const port = 20_000 + (process.pid % 20_000)
  const redis = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'yes',
    ],
    { stdio: 'ignore' },
  )
  const started = []
  try {
    const env = { REDIS_URL: `redis://127.0.0.1:${port}` }
    for (let n = 0; n < workers; n++) started.push(await start('worker', ['--workers', '1'], env))
    const service = await start('serve', ['--port', '0', '--workers', '1'], env)
    started.push(service)
    const result = await run(service.url)
    const memory = /used_memory_peak:(\d+)/.exec(
      spawnSync('redis-cli', ['-p', String(port), 'info', 'memory'], { encoding: 'utf8' }).stdout,
    )
    print(`Redis, ${workers} workers`, result, started, Math.round(Number(memory?.[1]) / 1e6))
  } finally {
    for (const process of started) await process.stop()
    redis.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Send all acts as jobs of a thousand, and read all results; what is refused for want of room is sent again. */
async function run(url) {
  const begun = performance.now()
  const jobs = []
  for (let at = 0; at < acts.length; at += 1000) {
    const body = acts
      .slice(at, at + 1000)
      .map((text, id) => `${JSON.stringify({ id: at + id, text })}\n`)
      .join('')
    jobs.push(await send(`${url}/v1/jobs?length=brief`, body))
  }
  const taken = (performance.now() - begun) / 1000
  const seen = new Set()
  let failed = 0
  for (const path of jobs) {
    const text = await (await fetch(`${url}${path}/results`, once)).text()
    for (const line of text.trimEnd().split('\n')) {
      const { id, record } = JSON.parse(line)
      seen.add(id)
      if (record === undefined) failed++
    }
    await fetch(`${url}${path}`, { ...once, method: 'DELETE' })
  }
  return { seconds: (performance.now() - begun) / 1000, taken, failed, found: seen.size }
}

async function send(url, body) {
  for (;;) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body,
    })
    await response.text()
    if (response.status === 202) return response.headers.get('location')
    if (response.status !== 503) throw new Error(`The service answered ${response.status}`)
    await new Promise((done) => setTimeout(done, 1000))
  }
}

function print(where, { seconds, taken, failed, found }, processes, redis) {
  const megabytes = processes.map(({ peak }) => peak()).join(', ')
  console.log(
    `| ${where} | ${found} | ${failed} | ${seconds.toFixed(1)} | ${(found / seconds).toFixed(1)} | ${taken.toFixed(1)} | ${megabytes} | ${redis} |`,
  )
}

async function start(command, args, env) {
  const child = spawn(process.execPath, [cli, command, ...args, '--log-level', 'silent'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const url = await new Promise((done, failed) => {
    child.stderr.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/[\d.]+:\d+/.exec(said)
      if (found) done(found[0])
      else if (said.includes('works on jobs')) done('')
    })
    child.once('exit', () => failed(new Error(said)))
  })
  while (url !== '' && !(await fetch(`${url}/readyz`)).ok)
    await new Promise((done) => setTimeout(done, 100))
  const peak = watchMemory(child.pid, 250)
  return {
    url,
    peak,
    stop: () =>
      new Promise((done) => {
        child.once('exit', done)
        child.kill('SIGTERM')
      }),
  }
}

/** Articles of the law from a place that moves on, under a title of their own. */
function makeActs() {
  const law = readFileSync(join(root, '../shared/corpus/kz/public-control-2023.ru.md'), 'utf8')
  const articles = law.split(/^(?=\*\*Статья \d)/m).slice(1)
  return Array.from({ length: count }, (_, n) => {
    const chosen = Array.from(
      { length: Number(values.articles) },
      (_, at) => articles[(n + at) % articles.length],
    )
    return `**Закон № ${n + 1}**\n\n${chosen.join('')}`
  })
}
