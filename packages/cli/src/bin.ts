import { buffer } from 'node:stream/consumers'
import { run } from './run.ts'

// `aiqyn … | head`: whoever reads has enough. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: {
    write: (text) => void process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
  },
  stderr: { write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY },
  readStdin: () => buffer(process.stdin),
  stopped: () =>
    new Promise((resolve) => {
      const stop = (): void => {
        // A second signal ends the process at once, as if nobody listened.
        process.off('SIGINT', stop).off('SIGTERM', stop)
        resolve()
      }
      process.on('SIGINT', stop).on('SIGTERM', stop)
    }),
})
