import type { DocumentLimits } from './limits.ts'
import { perform } from './perform.ts'
import type { Progress } from './task.ts'
import { warmUp } from './warm-up.ts'
import { type Order, type Report, toReport } from './wire.ts'

// A process of `poolRunner`: does one task after the other, and keeps nothing of any.
const limits: DocumentLimits = JSON.parse(process.argv[2] ?? '{}')
const report = (what: Report): void => void process.send?.(what)

// A terminal and systemd tell all processes to stop. The service does it in order, and ends this one when it is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())
process.on('message', ({ task, wantsProgress }: Order) => {
  const onProgress = wantsProgress
    ? (progress: Progress) => report({ type: 'progress', progress })
    : undefined
  perform(task, { limits, onProgress }).then(
    (answer) => report({ type: 'answer', answer }),
    (error: unknown) => report(toReport(error)),
  )
})
// Whatever comes of it, documents are taken.
await warmUp().catch(() => undefined)
report({ type: 'ready' })
