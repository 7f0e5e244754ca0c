/**
 * Load on a service that listens on loopback: the public control law as Markdown and as text, cold (every request another
 * document) and kept (the same again), 1 to 256 connections.
 *
 *   node test/bench/load.mjs [--seconds 8] [--soak 100000] [--connections 1,4,16,64,256]
 *
 * Prints a table: requests a second, processor time of one, times, answers by status, errors, memory of the service and its
 * processes. The service is the command that was built, with its usual settings, in a process of its own; the clients share the machine with it.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { processorMs, residentMegabytes } from '../support/process-tree.mjs'

const root = new URL('../../', import.meta.url)
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    soak: { type: 'string', default: '0' },
    connections: { type: 'string', default: '1,4,16,64,256' },
  },
})
const law = readFileSync(new URL('../shared/corpus/kz/public-control-2023.ru.md', root), 'utf8')
const documents = {
  'text/markdown': law,
  'text/plain': law.replace(/^#+ /gm, '').replace(/[*\\]/g, ''),
}
/** Its first articles. */
const short = law.slice(0, 4000)
let serial = 0

const service = await start()
try {
  console.log(
    '| load | document | connections | requests/s | CPU ms each | p50 ms | p99 ms | 200 | 429, 503 | other | errors | RSS MB |',
  )
  console.log('|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|')
  for (const load of ['cold', 'kept'])
    for (const type of Object.keys(documents))
      for (const connections of values.connections.split(',').map(Number))
        await measure({ load, type, connections, duration: Number(values.seconds) })
  if (Number(values.soak) > 0) await soak(Number(values.soak))
} finally {
  service.child.kill('SIGTERM')
}

async function measure({ load, type, connections, duration }) {
  const before = processorMs(service.child.pid)
  const result = await fire({ load, type, connections, duration })
  const counts = statuses(result)
  const cells = [
    load,
    type,
    connections,
    (result.requests.total / result.duration).toFixed(1),
    ((processorMs(service.child.pid) - before) / result.requests.total).toFixed(1),
    result.latency.p50,
    result.latency.p99,
    counts.ok,
    counts.refused,
    counts.other,
    result.errors,
    residentMegabytes(service.child.pid),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** Many requests for the points of a short act, one in ten of them new: is the memory flat? */
async function soak(amount) {
  console.log(
    '\n| requests | 200 | 429, 503 | other | errors | RSS MB |\n|--:|--:|--:|--:|--:|--:|',
  )
  const parts = 10
  let sent = 0
  for (let part = 0; part < parts; part += 1) {
    const result = await fire({
      load: 'mixed',
      type: 'text/markdown',
      accept: 'text/plain',
      connections: 16,
      amount: amount / parts,
    })
    sent += amount / parts
    const { ok, refused, other } = statuses(result)
    console.log(
      `| ${[sent, ok, refused, other, result.errors, residentMegabytes(service.child.pid)].join(' | ')} |`,
    )
  }
}

function fire({ load, type, connections, accept = 'application/json', ...bound }) {
  return autocannon({
    url: `${service.url}/v1/summaries`,
    connections,
    timeout: 60,
    ...bound,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': type, accept },
        setupRequest: (request) => ({ ...request, body: bodyOf(load, type) }),
      },
    ],
  })
}

function bodyOf(load, type) {
  serial += 1
  if (load === 'mixed') return serial % 10 === 0 ? `${short}\n${serial}\n` : short
  return load === 'cold' ? `${documents[type]}\n${serial}\n` : documents[type]
}

function statuses({ statusCodeStats }) {
  let [ok, refused, other] = [0, 0, 0]
  for (const [status, { count }] of Object.entries(statusCodeStats)) {
    if (status === '200') ok += count
    else if (status === '429' || status === '503') refused += count
    else other += count
  }
  return { ok, refused, other }
}

async function start() {
  const command = new URL('packages/cli/bin/aiqyn.js', root)
  const child = spawn(process.execPath, [command.pathname, 'serve', '--port', '0'], {
    env: { ...process.env, AIQYN_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await new Promise((resolve, reject) => {
    child.stderr.on('data', (part) => {
      const found = /listens on (\S+)/.exec(String(part))?.[1]
      if (found) resolve(found)
    })
    child.on('exit', (code) => reject(new Error(`The service ended with ${code}`)))
  })
  while ((await fetch(`${url}/readyz`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return { child, url }
}
