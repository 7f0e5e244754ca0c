import type { ParseArgsConfig } from 'node:util'
import { languages, reportFormats } from 'aiqyn'
import { Failure } from './failure.ts'

/** Options as `parseArgs` takes them, with what the help says. */
export type OptionTable = Readonly<
  Record<
    string,
    {
      /** What the value is; empty for a switch, which has none. */
      readonly takes: string
      readonly help: string
      readonly values?: ReadonlyArray<string>
      /** May be given several times. */
      readonly isList?: boolean
    }
  >
>

const tags = languages.map(({ id }) => id)

/** Formats that a draft can be in. */
export const inputFormats = ['auto', 'markdown', 'text', 'html', 'akn', 'docx', 'pdf'] as const

/** Forms of a verification. */
export const verificationFormats = [
  'pretty',
  'text',
  'json',
  'markdown',
  'html',
  'sarif',
  'junit',
  'checkstyle',
  'github',
] as const

/** Options of every command that reads a draft. */
export const documentOptions: OptionTable = {
  language: {
    takes: 'TAG',
    values: ['auto', ...tags],
    help: 'language of the draft; told by the text unless given',
  },
  format: {
    takes: 'FORMAT',
    values: ['text', 'markdown', 'decidim', 'html', 'ssml', 'json'],
    help: 'form of the result; text unless given',
  },
  'input-format': {
    takes: 'FORMAT',
    values: inputFormats,
    help: 'format of the draft; told by its name and text unless given',
  },
  output: { takes: 'FILE', help: 'write the result to a file instead of standard output' },
}

/** Options of `parse`: an act can be written as Akoma Ntoso, a record cannot. */
export const parseOptions: OptionTable = {
  ...documentOptions,
  format: {
    takes: 'FORMAT',
    values: ['text', 'markdown', 'decidim', 'html', 'ssml', 'json', 'akn'],
    help: 'form of the result, akn is Akoma Ntoso 1.0; text unless given',
  },
}

/** Options of `summarize`. */
export const summaryOptions: OptionTable = {
  ...documentOptions,
  length: {
    takes: 'LENGTH',
    values: ['brief', 'standard', 'full'],
    help: 'how much is told; standard unless given',
  },
  level: {
    takes: 'LEVEL',
    values: ['plain', 'easy'],
    help: 'how plain: easy has shorter sentences and fewer statements; plain unless given',
  },
  reader: {
    takes: 'READER',
    values: ['citizen', 'business', 'official', 'journalist'],
    help: 'for whom: what matters to that reader is told first; citizen unless given',
  },
  'answer-language': {
    takes: 'TAG',
    values: tags,
    help: 'language of questions and computed statements; that of the draft unless given',
  },
  'publication-date': {
    takes: 'DATE',
    help: 'day of official publication (2026-01-31), for computing when the act begins to apply',
  },
  mci: {
    takes: 'TENGE',
    help: 'value of one monthly calculation index (МРП, АЕК), for saying what its multiples come to',
  },
}

/** Options of `check`. */
export const checkOptions: OptionTable = {
  ...documentOptions,
  format: {
    takes: 'FORMAT',
    values: reportFormats,
    help: 'form of the report; pretty on a terminal, else text, unless given',
  },
  'fail-on': {
    takes: 'SEVERITY',
    values: ['info', 'warning', 'error'],
    help: 'exit with 1 on findings of this severity or above; error unless given',
  },
  rule: {
    takes: 'ID=LEVEL',
    isList: true,
    help: 'how grave a rule is: off, info, warning, error; may be given several times',
  },
  baseline: { takes: 'FILE', help: 'tell and fail on only what is not in this list' },
  'write-baseline': { takes: 'FILE', help: 'write the list of what is found now' },
  config: {
    takes: 'FILE',
    help: 'settings; the nearest .aiqynrc, .aiqynrc.json, .aiqynrc.yaml above each file unless given',
  },
  'no-config': { takes: '', help: 'look for no settings' },
}

/** Options of `verify`. */
export const verifyOptions: OptionTable = {
  source: { takes: 'ACT', help: 'the act that the summary tells of; - for standard input' },
  language: { takes: 'TAG', values: ['auto', ...tags], help: 'language of the act' },
  'summary-language': {
    takes: 'TAG',
    values: ['auto', ...tags],
    help: 'language of the summary; told by its text unless given',
  },
  'answer-language': {
    takes: 'TAG',
    values: tags,
    help: 'language of the findings; that of the summary unless given',
  },
  format: {
    takes: 'FORMAT',
    values: verificationFormats,
    help: 'form of the result; pretty on a terminal, else text (a line a finding), unless given',
  },
  'input-format': {
    takes: 'FORMAT',
    values: inputFormats,
    help: 'format of the act; told by its name and text unless given',
  },
  'fail-on': {
    takes: 'SEVERITY',
    values: ['info', 'warning', 'error'],
    help: 'exit with 1 on findings of this severity or above; error unless given',
  },
  output: { takes: 'FILE', help: 'write the result to a file instead of standard output' },
}

/**
 * Options of `serve`; each is a setting of the service and wins over its variable. What is secret has none: others on the
 * machine can see the words of a command.
 */
export const serveOptions: OptionTable = {
  host: { takes: 'ADDRESS', help: 'address to listen on; 127.0.0.1 unless given' },
  port: { takes: 'NUMBER', help: 'port to listen on; 8080 unless given' },
  workers: { takes: 'NUMBER', help: 'processes that do the work; one a processor unless given' },
  queue: { takes: 'NUMBER', help: 'documents that may wait for a process; 64 unless given' },
  'timeout-ms': { takes: 'NUMBER', help: 'milliseconds for one document; 20000 unless given' },
  'max-bytes': { takes: 'NUMBER', help: 'largest document in bytes; 4194304 unless given' },
  'cache-bytes': { takes: 'NUMBER', help: 'memory for answers; 67108864 unless given, 0 is none' },
  'rate-limit': { takes: 'RATE', help: 'requests of one client, as 120/m; no limit unless given' },
  'cors-origins': {
    takes: 'ORIGINS',
    help: 'origins whose pages may call the API, between commas; none unless given',
  },
  'log-level': {
    takes: 'LEVEL',
    values: ['silent', 'error', 'warn', 'info', 'debug'],
    help: 'what is logged to standard error; info, a line a request, unless given',
  },
  'print-config': { takes: '', help: 'print the settings as JSON and end; secrets are hidden' },
}

/** Options of `worker`; see `serveOptions`. */
export const workerOptions: OptionTable = {
  workers: { takes: 'NUMBER', help: 'processes that do the work; one a processor unless given' },
  'timeout-ms': { takes: 'NUMBER', help: 'milliseconds for one document; 20000 unless given' },
  'log-level': {
    takes: 'LEVEL',
    values: ['silent', 'error', 'warn', 'info', 'debug'],
    help: 'what is logged to standard error; info, a line a document, unless given',
  },
  'print-config': { takes: '', help: 'print the settings as JSON and end; secrets are hidden' },
}

/** What `parseArgs` needs for a table. */
export function toParseArgs(table: OptionTable): NonNullable<ParseArgsConfig['options']> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { takes, isList = false }]) => [
      name,
      takes === '' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: isList },
    ]),
  )
  return { ...options, help: { type: 'boolean', short: 'h' } }
}

/**
 * Check the value of an option against those it takes.
 *
 * @throws {Failure} Naming the option, the value and what is expected.
 */
export function choose<T extends string>(
  values: Readonly<Record<string, unknown>>,
  name: string,
  table: OptionTable,
  known: ReadonlyArray<T>,
): T | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const found = known.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new Failure(
    `--${name} takes ${table[name]?.values?.join(', ') ?? table[name]?.takes}, not ${String(value)}`,
  )
}
