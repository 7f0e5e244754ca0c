import type { OptionTable } from './options.ts'

/** What a command is called with and what it does. */
export interface CommandHelp {
  readonly usage: string
  readonly about: string
  readonly options: OptionTable
}

/** Help of one command. */
export function commandHelp({ usage, about, options }: CommandHelp): string {
  const rows = Object.entries(options).map(([name, { takes, values, help }]) => [
    `--${name} ${values?.join('|') ?? takes}`.trimEnd(),
    help,
  ])
  return `Usage: aiqyn ${usage}\n\n${about}\n\nOptions:\n${table([...rows, ['--help', 'show this']])}`
}

/** Help of the whole. */
export function generalHelp(commands: Readonly<Record<string, CommandHelp>>): string {
  const rows = Object.entries(commands).map(([name, { about }]) => [
    name,
    about.split('\n')[0] ?? '',
  ])
  return [
    'Usage: aiqyn COMMAND [FILE...] [options]\n',
    'Plain language for law: reads draft acts in Kazakh, Russian and English.\n',
    `Commands:\n${table(rows)}`,
    'FILE is Markdown, plain text, HTML, Akoma Ntoso, DOCX or PDF; without FILE, or for -, standard input is read.',
    'Results go to standard output, everything else to standard error.',
    'Exit codes: 0 done; 1 findings at or above --fail-on; 2 wrong call, unreadable input or internal fault.\n',
    'aiqyn COMMAND --help tells the options of a command; aiqyn --version the version.\n',
  ].join('\n')
}

function table(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows
    .map(([name = '', help = '']) =>
      name.length > 34
        ? `  ${name}\n      ${help}\n`
        : `  ${name.padEnd(Math.min(width, 34))}  ${help}\n`,
    )
    .join('')
}
