export { type AppOptions, createApp } from './app.ts'
export { type ErrorCode, errors, type ProblemDetails } from './errors.ts'
export { type RunningServer, type ServerOptions, startServer } from './serve.ts'
