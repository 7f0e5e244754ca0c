import {
  type Act,
  type Glossary,
  glossary,
  type Readability,
  readability,
  render,
  type Summary,
  summarize,
} from 'aiqyn'
import { Failure } from '../failure.ts'
import type { CommandHelp } from '../help.ts'
import type { Io } from '../io.ts'
import { choose, documentOptions, inputFormats, parseOptions, summaryOptions } from '../options.ts'
import { type Input, readInputs } from '../read-input.ts'
import { writeOutput } from '../write-output.ts'

type Values = Readonly<Record<string, unknown>>
type Record_ = Act | Summary | Readability | Glossary

/** A command that reads drafts and shows a record of each. */
export interface DocumentCommand extends CommandHelp {
  readonly make: (input: Input, values: Values) => Record_
}

/** The commands that read drafts, by name. */
export const documentCommands: Readonly<Record<string, DocumentCommand>> = {
  summarize: {
    usage: 'summarize [FILE...] [options]',
    about: 'Summarize a draft in plain language. Every statement names where the draft says so.',
    options: summaryOptions,
    make: ({ act }, values) => summarize(act, values),
  },
  readability: {
    usage: 'readability [FILE...] [options]',
    about: 'Measure how hard a draft is to read: counts, published formulas, hardest units.',
    options: documentOptions,
    make: ({ act }, values) => readability(act, values),
  },
  glossary: {
    usage: 'glossary [FILE...] [options]',
    about: 'List the terms that a draft defines or names.',
    options: documentOptions,
    make: ({ act }, values) => glossary(act, values),
  },
  parse: {
    usage: 'parse [FILE...] [options]',
    about:
      'Show the structure of a draft; --format json gives the act tree, --format akn an Akoma Ntoso document.',
    options: parseOptions,
    make: ({ act }) => act,
  },
}

/**
 * Run a command on its files.
 *
 * @param files Names of files, `-` for standard input.
 * @param values Options as they were given.
 * @returns Exit code.
 */
export async function runDocumentCommand(
  command: DocumentCommand,
  files: ReadonlyArray<string>,
  values: Values,
  io: Io,
): Promise<0> {
  const { options } = command
  const known = ['text', 'markdown', 'decidim', 'html', 'ssml', 'json', 'akn'] as const
  const allowed = known.filter((name) => options['format']?.values?.includes(name))
  const format = choose(values, 'format', options, allowed) ?? 'text'
  const inputFormat = choose(values, 'input-format', options, inputFormats) ?? 'auto'
  const output = typeof values['output'] === 'string' ? values['output'] : undefined
  const language = choose(values, 'language', options, options['language']?.values ?? [])
  const length = choose(values, 'length', options, ['brief', 'standard', 'full'] as const)
  const level = choose(values, 'level', options, ['plain', 'easy'] as const)
  const reader = choose(values, 'reader', options, [
    'citizen',
    'business',
    'official',
    'journalist',
  ] as const)
  const answerLanguage = choose(
    values,
    'answer-language',
    options,
    options['answer-language']?.values ?? [],
  )
  const publicationDate = values['publication-date']
  const mci = values['mci'] === undefined ? undefined : readMci(values['mci'])

  const inputs = await readInputs(files, io, { language, format: inputFormat })
  if (format === 'html' && inputs.length > 1)
    throw new Failure('an HTML page shows one draft; call once for each file')
  if (format === 'ssml' && inputs.length > 1)
    throw new Failure('an SSML document reads one draft aloud; call once for each file')
  if (format === 'akn' && inputs.length > 1)
    throw new Failure('an Akoma Ntoso document holds one draft; call once for each file')
  const records = inputs.map((input) =>
    command.make(input, { length, level, reader, answerLanguage, publicationDate, mci }),
  )
  const show = (record: Record_): string =>
    render(record, {
      format,
      color: io.stdout.isTerminal && !io.env['NO_COLOR'],
      width: Math.min(io.stdout.columns ?? 80, 100),
    })
  // Several records are one JSON array, so that the result is JSON.
  const result =
    format === 'json' && records.length > 1
      ? `${JSON.stringify(records, null, 2)}\n`
      : records.map(show).join('\n')
  await writeOutput(result, output, io)
  return 0
}

function readMci(value: unknown): number {
  const mci = Number(value)
  if (Number.isFinite(mci) && mci > 0) return mci
  throw new Failure(`--mci takes a number of tenge, not ${String(value)}`)
}
