/** The service as users start it, in a process of its own. */
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processorMs, watchMemory } from '../support/process-tree.mjs'
import { findScripts } from './find-scripts.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')

/** Patience for an answer, in milliseconds: above the deadlines of the service. */
const patience = 60_000

/** Start the service. It takes larger bodies than usual, so that what is large comes to be read. */
export async function startService(env = {}) {
  const child = spawn(
    process.execPath,
    [join(root, 'packages/cli/bin/aiqyn.js'), 'serve', '--port', '0', '--log-level', 'silent'],
    {
      env: { ...process.env, AIQYN_MAX_BYTES: '40000000', REDIS_URL: '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  const url = await new Promise((done, failed) => {
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000)
      const found = /http:\/\/[\d.]+:\d+/.exec(said)
      if (found) done(found[0])
    })
    child.once('exit', (code) => failed(new Error(`The service ended with ${code}: ${said}`)))
  })
  while (!(await fetch(`${url}/readyz`)).ok) await new Promise((done) => setTimeout(done, 100))
  return {
    url,
    pid: child.pid,
    said: () => said,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: () =>
      new Promise((done) => {
        child.once('exit', done)
        child.kill('SIGTERM')
      }),
  }
}

/**
 * Send an input, and look at what comes.
 *
 * @returns Its status (0 where the connection was closed without one), how long it took, processor time, the most memory that the service and its
 * processes had in the meantime, and what is wrong with the answer.
 */
export async function send(service, input) {
  const body = input.body?.(input.size)
  const raw = input.raw?.()
  const mostMemory = watchMemory(service.pid)
  const spent = processorMs(service.pid)
  const start = performance.now()
  const { status, text, type } = await (raw === undefined
    ? post(service, input, body)
    : write(service, raw))
  const milliseconds = performance.now() - start
  const cpu = processorMs(service.pid) - spent
  const megabytes = mostMemory()
  const faults = []
  if (!input.statuses.includes(status))
    faults.push(`status ${status}, not ${input.statuses.join(' or ')}: ${text.slice(0, 150)}`)
  // Node itself answers what is no HTTP, with nothing but a status.
  if (
    status >= 400 &&
    !(raw !== undefined && type === '') &&
    !type.startsWith('application/problem+json')
  )
    faults.push(`an error as ${type}`)
  for (const script of findScripts(type.split(';')[0], text).slice(0, 3))
    faults.push(`in the answer: ${script}`)
  if (input.forbidden && text.includes(input.forbidden))
    faults.push(`the answer has ${input.forbidden}`)
  if (!service.isAlive()) faults.push('the service is gone')
  else if (
    (
      await fetch(`${service.url}/healthz`, { signal: AbortSignal.timeout(5000) }).catch(
        () => undefined,
      )
    )?.status !== 200
  )
    faults.push('the service does not answer to others')
  return { status, milliseconds, cpu, megabytes, faults }
}

async function post({ url }, { path = '/v1/summaries', type, accept, headers = {} }, body) {
  try {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': type, ...(accept && { accept }), ...headers },
      body,
      signal: AbortSignal.timeout(patience),
    })
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type') ?? '',
    }
  } catch (error) {
    return { status: 0, text: `${error.message} ${error.cause?.message ?? ''}`, type: '' }
  }
}

/** Write bytes to the port, and read until it is closed. */
function write({ url }, raw) {
  const { hostname, port } = new URL(url)
  return new Promise((done) => {
    let text = ''
    const end = () => {
      socket.destroy()
      const [head = '', ...rest] = text.split('\r\n\r\n')
      done({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        text: rest.join('\r\n\r\n'),
        type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '',
      })
    }
    const socket = connect(Number(port), hostname, () => socket.write(raw))
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', end).on('close', end)
    // An answer to a connection that is kept open.
    socket.setTimeout(1500, end)
  })
}
