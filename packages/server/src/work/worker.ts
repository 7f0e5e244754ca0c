import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentLimits } from './limits.ts'
import { perform } from './perform.ts'
import type { Progress } from './task.ts'
import { type Order, type Report, toReport } from './wire.ts'

// A thread of `poolRunner`: does one task after the other, and keeps nothing of any.
const limits: DocumentLimits = workerData.limits
const report = (what: Report): void => parentPort?.postMessage(what)

parentPort?.on('message', ({ task, wantsProgress }: Order) => {
  const onProgress = wantsProgress
    ? (progress: Progress) => report({ type: 'progress', progress })
    : undefined
  perform(task, { limits, onProgress }).then(
    (answer) => report({ type: 'answer', answer }),
    (error: unknown) => report(toReport(error)),
  )
})
report({ type: 'ready' })
