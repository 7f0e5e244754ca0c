export type { Api, AppType, DocumentInput, DocumentQuery, ProblemStatus } from './api.ts'
export {
  asBatch,
  asDocument,
  type BatchLine,
  type Client,
  type ClientOptions,
  createClient,
  inForm,
} from './create-client.ts'
export { type BatchAnswer, readEvents, readLines, type WorkEvent } from './read-stream.ts'
