export { type AppOptions, createApp } from './app.ts'
export type { Cache } from './cache/cache.ts'
export type { AppType } from './client/api.ts'
export { printConfig } from './config/print-config.ts'
export { ConfigError, readConfig, unknownVariables, usualConfig } from './config/read-config.ts'
export { type Config, type SettingName, settings } from './config/settings.ts'
export { type ErrorCode, errors, type ProblemDetails } from './errors.ts'
export type { RunningWorker } from './jobs/redis/worker.ts'
export { lastResort } from './node/last-resort.ts'
export { type JobWorkerOptions, startWorker } from './node/start-worker.ts'
export { type ServiceLog, serviceLog } from './observe/logger.ts'
export { type RunningServer, type ServerOptions, startServer } from './serve.ts'
export {
  type PoolOptions,
  type PoolRunner,
  type PoolState,
  poolRunner,
} from './work/pool-runner.ts'
export { inlineRunner, type Runner } from './work/runner.ts'
export type { Answer, Lookup, Progress, Task } from './work/task.ts'
