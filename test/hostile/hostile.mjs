/**
 * How safe: hostile inputs, sent to the service in a process of its own.
 *
 *     npm run evaluate -- hostile [PART OF A NAME]…
 *
 * Prints status, time, processor time, and the most memory that the service and its processes had, of each; what is wrong stands below its line. Exits with 1 where
 * a status was not expected, an answer could run where it is shown, or the service was gone or did not answer to others.
 */
import { inputs } from './inputs.mjs'
import { send, startService } from './service.mjs'

/** Seconds of processor time above which an answer is called slow. */
const slow = 5

/** @param wanted Parts of names; all inputs where none is given. */
export async function evaluateHostile({ wanted = [] } = {}) {
  const chosen = inputs.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  )
  const service = await startService()
  const rows = []
  try {
    for (const input of chosen) {
      const row = { name: input.name, ...(await send(service, input)) }
      rows.push(row)
      console.log(
        `${row.name.padEnd(58)} ${String(row.status).padStart(3)} ${row.milliseconds.toFixed(0).padStart(7)} ms ${String(row.cpu).padStart(6)} ms CPU ${String(row.megabytes).padStart(6)} MB`,
      )
      for (const fault of row.faults) console.log(`    WRONG: ${fault}`)
      if (!service.isAlive()) break
    }
    const law = await fetch(`${service.url}/v1/readability`, {
      method: 'POST',
      body: 'Статья 1. Тишина\n\n1. Жилец обязан молчать.',
    })
    console.log(`\nafterwards an ordinary document is answered ${law.status}`)
  } finally {
    await service.stop()
  }
  const wrong = rows.filter(({ faults }) => faults.length > 0).length
  const late = rows.filter(({ cpu }) => cpu > slow * 1000)
  const ended = rows.filter(({ status }) => status === 503)
  console.log(
    `${rows.length} inputs, ${wrong} with an answer that is wrong; more than ${slow} s of processor time: ${late.length}; ended by the deadline: ${ended.length}; at most ${Math.max(...rows.map((row) => row.megabytes))} MB`,
  )
  return wrong === 0 && rows.length === chosen.length ? 0 : 1
}
