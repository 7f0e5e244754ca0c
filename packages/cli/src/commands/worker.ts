import { Failure } from '../failure.ts'
import type { CommandHelp } from '../help.ts'
import type { Io } from '../io.ts'
import { workerOptions } from '../options.ts'
import { readSettings } from '../read-settings.ts'

/** Help of `worker`. */
export const workerHelp: CommandHelp = {
  usage: 'worker [options]',
  about:
    'Work on the jobs that services put into Redis, until stopped. REDIS_URL tells where it is.\nEvery setting is a variable of the environment too; --print-config lists them.',
  options: workerOptions,
}

/** Work until the user stops it; the documents begun are finished. */
export async function runWorker(values: Readonly<Record<string, unknown>>, io: Io): Promise<0> {
  const { lastResort, printConfig, serviceLog, startWorker } = await import('@aiqyn/server')
  const config = await readSettings(values, io)
  if (values['print-config'] === true) {
    io.stdout.write(printConfig(config))
    return 0
  }
  const { redisUrl } = config
  if (redisUrl === undefined)
    throw new Failure('a worker needs REDIS_URL: redis://… of the Redis that holds the jobs')
  const log = serviceLog(config.logLevel)
  const worker = startWorker({ ...config, redisUrl, log })
  io.stderr.write('Aiqyn works on jobs. Stop it with Ctrl-C.\n')
  const forget = lastResort(log)
  await io.stopped()
  await worker.close()
  forget()
  return 0
}
