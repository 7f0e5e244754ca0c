import { optional, type Setting, secret, setting } from './setting.ts'
import { apiKeys, choice, integer, list, rate, text, workers } from './values.ts'

const gibibyte = 2 ** 30
const hour = 3_600_000

/** Everything that an operator can choose. The table of the README and the flags of `serve` come from here. */
export const settings = {
  port: setting('AIQYN_PORT', integer(0, 65_535), '8080', 'Port to listen on; 0 takes a free one.'),
  host: setting(
    'AIQYN_HOST',
    text(/^[\w.:-]{1,255}$/, 'an address or a name of this machine'),
    '127.0.0.1',
    'Address to listen on. The usual one is reached from this machine alone; 0.0.0.0 or :: from others too.',
  ),
  maxBytes: setting(
    'AIQYN_MAX_BYTES',
    integer(1, gibibyte),
    '4194304',
    'Largest body of a request, in bytes.',
  ),
  maxHeldBytes: setting(
    'AIQYN_MAX_HELD_BYTES',
    integer(1, 64 * gibibyte),
    '268435456',
    'Bytes of all bodies and answers that are held at once: of what comes in, is worked on, or is not taken yet; above it requests are told to come again.',
  ),
  maxInflated: setting(
    'AIQYN_MAX_INFLATED',
    integer(1, gibibyte),
    '67108864',
    'Bytes of the text of a Word document with its markup, once it is unpacked.',
  ),
  maxLines: setting(
    'AIQYN_MAX_LINES',
    integer(1, 1_000_000),
    '10000',
    'Lines of a batch; those beyond are told to come in another.',
  ),
  maxPages: setting('AIQYN_MAX_PAGES', integer(1, 100_000), '2000', 'Pages of a PDF.'),
  maxCharacters: setting(
    'AIQYN_MAX_CHARACTERS',
    integer(1, gibibyte),
    '10000000',
    'Characters of the text of a document.',
  ),
  maxUnits: setting(
    'AIQYN_MAX_UNITS',
    integer(1, 10_000_000),
    '200000',
    'Units of an act: articles, items and all else that has a number or a place.',
  ),
  timeoutMs: setting(
    'AIQYN_TIMEOUT_MS',
    integer(10, hour),
    '20000',
    'Milliseconds that a process may work on one document; then the process is ended and replaced.',
  ),
  workers: setting(
    'AIQYN_WORKERS',
    workers,
    'auto',
    'Processes that do the work. auto is one a processor; 0 works in the process that listens, without a limit on time or memory.',
  ),
  workerMemoryMb: setting(
    'AIQYN_WORKER_MEMORY_MB',
    integer(32, 65_536),
    '512',
    'Memory that one document may take, in mebibytes, beside the 150 or so that a process has without it; a process that needs more is ended and replaced.',
  ),
  queue: setting(
    'AIQYN_QUEUE',
    integer(0, 100_000),
    '64',
    'Documents that may wait for a process; what comes beyond is told to come again.',
  ),
  cacheBytes: setting(
    'AIQYN_CACHE_BYTES',
    integer(0, 64 * gibibyte),
    '67108864',
    'Memory for answers that were given already, in bytes, and a quarter of it more for those that are packed; 0 keeps none.',
  ),
  receiveTimeoutMs: setting(
    'AIQYN_RECEIVE_TIMEOUT_MS',
    integer(100, hour),
    '30000',
    'Milliseconds in which a request has to be here, body and all.',
  ),
  sendTimeoutMs: setting(
    'AIQYN_SEND_TIMEOUT_MS',
    integer(100, hour),
    '120000',
    'Milliseconds in which nothing comes or goes on a connection, after which it is closed: a client that does not take its answer. It has to be longer than a document waits and is worked on.',
  ),
  maxConnections: setting(
    'AIQYN_MAX_CONNECTIONS',
    integer(1, 1_000_000),
    '1024',
    'Connections at once; those beyond are closed.',
  ),
  shutdownMs: setting(
    'AIQYN_SHUTDOWN_MS',
    integer(0, hour),
    '30000',
    'Milliseconds that what is under way has for ending once the service is told to stop.',
  ),
  drainMs: setting(
    'AIQYN_DRAIN_MS',
    integer(0, hour),
    '0',
    'Milliseconds between the moment /readyz says no and the moment the port is closed, so that a load balancer sees it.',
  ),
  apiKeys: secret(
    setting(
      'AIQYN_API_KEYS',
      apiKeys,
      '',
      'Who may use the API: NAME:SHA256 between commas, the SHA-256 of the key in hexadecimal. Everybody may where none is given.',
    ),
  ),
  rateLimit: optional(
    'AIQYN_RATE_LIMIT',
    rate,
    'Requests of one client: 120/m is 120 a minute, s a second, h an hour. No limit where none is given.',
  ),
  corsOrigins: setting(
    'AIQYN_CORS_ORIGINS',
    list(/^(\*|https?:\/\/[\w.:[\]-]{1,255})$/, 'origins as https://portal.example, or *'),
    '',
    'Origins whose pages may call the API from a browser, between commas; * is all.',
  ),
  pages: optional(
    'AIQYN_PAGES',
    text(/^[^\0]{1,1000}$/, 'a folder'),
    'Folder of static pages to serve beside the API. The command serves the reader and the workbench that come with it where none is given.',
  ),
  trustedProxies: setting(
    'AIQYN_TRUSTED_PROXIES',
    list(/^[\da-f.:]{2,45}(\/\d{1,3})?$/i, 'addresses or networks as 10.0.0.0/8'),
    '',
    'Addresses and networks of proxies whose X-Forwarded-For is believed, between commas.',
  ),
  logLevel: setting(
    'AIQYN_LOG_LEVEL',
    choice('silent', 'error', 'warn', 'info', 'debug'),
    'info',
    'What is logged: info is a line a request. No line holds a word of a document.',
  ),
  otlpEndpoint: optional(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    text(/^https?:\/\/\S{1,1000}$/, 'http://… or https://…'),
    'Collector of OpenTelemetry that is told of each request; needs `@opentelemetry/api` and `@opentelemetry/sdk-node`, which read the other `OTEL_…` variables.',
  ),
  redisUrl: secret(
    optional(
      'REDIS_URL',
      text(/^rediss?:\/\/\S{1,1000}$/, 'redis://… or rediss://…'),
      'Redis for the cache and for jobs that several machines share.',
    ),
  ),
  redisPrefix: setting(
    'AIQYN_REDIS_PREFIX',
    text(/^[\w.-]{1,64}$/, 'letters, digits, dots, hyphens'),
    'aiqyn',
    'What every key in Redis begins with.',
  ),
  cacheTtlMs: setting(
    'AIQYN_CACHE_TTL_MS',
    integer(1000, 30 * 24 * hour),
    '86400000',
    'Milliseconds that Redis keeps an answer.',
  ),
  jobsMaxBytes: setting(
    'AIQYN_JOBS_MAX_BYTES',
    integer(1, gibibyte),
    '67108864',
    'Largest body of a job, in bytes; the files of an archive may have four times as many once they are unpacked.',
  ),
  jobsMaxDocuments: setting(
    'AIQYN_JOBS_MAX_DOCUMENTS',
    integer(1, 100_000),
    '10000',
    'Documents of one job.',
  ),
  jobsHeldBytes: setting(
    'AIQYN_JOBS_HELD_BYTES',
    integer(1, 64 * gibibyte),
    '536870912',
    'Bytes of all jobs, documents and results, that are kept in memory where there is no Redis; above it new ones are told to come again.',
  ),
  jobsRetentionMs: setting(
    'AIQYN_JOBS_RETENTION_MS',
    integer(1000, 30 * 24 * hour),
    '86400000',
    'Milliseconds that the results of a job are kept once it is done; in Redis also the longest that its documents wait.',
  ),
  jobsLockMs: setting(
    'AIQYN_JOBS_LOCK_MS',
    integer(500, hour),
    '30000',
    'Milliseconds without a sign of life after which the documents of a worker are given to others.',
  ),
  webhookSecret: secret(
    optional(
      'AIQYN_WEBHOOK_SECRET',
      text(/^(?:whsec_)?[A-Za-z0-9+/]{32,500}={0,2}$/, 'at least 24 bytes in base64'),
      'Key that webhooks are signed with (Standard Webhooks): openssl rand -base64 32.',
    ),
  ),
  webhookHosts: setting(
    'AIQYN_WEBHOOK_HOSTS',
    list(/^(?:http:\/\/)?[\w.:[\]-]{1,255}$/, 'hosts as portal.example or portal.example:8443'),
    '',
    'Hosts that may be called when a job is done, between commas: by https, but for those with http:// in front. Private addresses are called only where they stand here themselves. Nothing else is ever called.',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>

/** What an operator chose. */
export type Config = {
  readonly [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T>
    ? T
    : never
}

/** Name of a setting. */
export type SettingName = keyof typeof settings
