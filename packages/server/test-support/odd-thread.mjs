// A thread for tests of the pool: the source of a task says what to do.
import { parentPort } from 'node:worker_threads'

const answer = (body) =>
  parentPort.postMessage({ type: 'answer', answer: { body, language: 'en' } })

parentPort.on('message', ({ task, wantsProgress }) => {
  const [what, detail] = String(task.source).split(' ')
  if (wantsProgress)
    parentPort.postMessage({ type: 'progress', progress: { stage: 'reading', share: 0 } })
  if (what === 'echo') answer(detail)
  if (what === 'sleep') setTimeout(() => answer('slept'), Number(detail))
  if (what === 'loop') for (;;);
  if (what === 'exit') process.exit(1)
  if (what === 'throw') throw new Error(`SECRET ${detail}`)
  if (what === 'hoard')
    for (const all = []; ; )
      all.push(
        Array(1e5)
          .fill({})
          .map(() => ({ detail })),
      )
  if (what === 'refuse')
    parentPort.postMessage({ type: 'unreadable', reason: 'encrypted', message: 'It is locked.' })
  if (what === 'problem')
    parentPort.postMessage({ type: 'problem', code: 'bad-option', detail: 'Choose another.' })
  if (what === 'fault')
    parentPort.postMessage({ type: 'fault', fault: { name: 'RangeError', frames: ['at x'] } })
})
parentPort.postMessage({ type: 'ready' })
