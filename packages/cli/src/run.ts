import { parseArgs } from 'node:util'
import { rulesVersion } from 'aiqyn'
import leven from 'leven'
import { checkHelp } from './commands/check-help.ts'
import { documentCommands, runDocumentCommand } from './commands/document.ts'
import { runServe, serveHelp } from './commands/serve.ts'
import { verifyHelp } from './commands/verify-help.ts'
import { runWorker, workerHelp } from './commands/worker.ts'
import { Failure } from './failure.ts'
import { commandHelp, generalHelp } from './help.ts'
import type { Io } from './io.ts'
import { toParseArgs } from './options.ts'

/**
 * Run the command.
 *
 * @param argv Words behind the name of the command.
 * @returns Exit code: 0 done, 1 findings at or above `--fail-on`, 2 wrong call, unreadable input or internal fault.
 */
export async function run(argv: ReadonlyArray<string>, io: Io): Promise<0 | 1 | 2> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (error instanceof Failure) {
      io.stderr.write(`aiqyn: ${error.message}\n`)
    } else if (error instanceof TypeError && !io.env['DEBUG']) {
      io.stderr.write(`aiqyn: ${error.message}\n`)
    } else {
      io.stderr.write(
        `aiqyn: an internal fault; please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
      )
    }
    return 2
  }
}

async function dispatch([name, ...rest]: ReadonlyArray<string>, io: Io): Promise<0 | 1> {
  const helps = {
    ...documentCommands,
    check: checkHelp,
    verify: verifyHelp,
    serve: serveHelp,
    worker: workerHelp,
  }
  if (name === undefined)
    throw new Failure(`say what to do: ${Object.keys(helps).join(', ')}. aiqyn --help tells more`)
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(generalHelp(helps))
    return 0
  }
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${rulesVersion}\n`)
    return 0
  }
  const help = Object.hasOwn(helps, name) ? helps[name as keyof typeof helps] : undefined
  if (!help)
    throw new Failure(
      `there is no command ${name}${suggest(name, Object.keys(helps))} (aiqyn --help lists them)`,
    )
  const { values, positionals } = read(rest, help.options)
  if (values['help'] === true) {
    io.stdout.write(commandHelp(help))
    return 0
  }
  if (name === 'check') {
    // It reads settings and baselines: loaded here, so that other commands start fast.
    const { runCheck } = await import('./commands/check.ts')
    return runCheck(positionals, values, io)
  }
  if (name === 'verify') {
    const { runVerify } = await import('./commands/verify.ts')
    return runVerify(positionals, values, io)
  }
  const command = documentCommands[name]
  if (command) return runDocumentCommand(command, positionals, values, io)
  if (positionals.length > 0) throw new Failure(`${name} takes no files, but got ${positionals[0]}`)
  return name === 'worker' ? runWorker(values, io) : runServe(values, io)
}

function read(
  args: ReadonlyArray<string>,
  options: Parameters<typeof toParseArgs>[0],
): { values: Readonly<Record<string, unknown>>; positionals: ReadonlyArray<string> } {
  try {
    return parseArgs({ args: [...args], options: toParseArgs(options), allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /'(--?[^'\s]+)'/.exec(message)?.[1] ?? ''
    if (/Unknown option/.test(message)) {
      throw new Failure(
        `there is no option ${unknown}${suggest(
          unknown,
          Object.keys(options).map((name) => `--${name}`),
        )}`,
        { cause: error },
      )
    }
    throw new Failure(`${unknown === '' ? message : `${unknown} needs a value`}`, { cause: error })
  }
}

/** Words further apart than this are no slip of the hand. */
const furthest = 3

/** `; did you mean summarize?` for a word that is nearly one that is known. */
function suggest(word: string, known: ReadonlyArray<string>): string {
  const nearest = known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return nearest && nearest.distance <= furthest ? `; did you mean ${nearest.candidate}?` : ''
}
