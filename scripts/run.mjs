/**
 * The root scripts that set themselves up: `node scripts/run.mjs summarize|test|start|bench|evaluate|measure-reference-acts|train-ranker [args]`.
 * Each ends with its child's exit code.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { endWithSetUpError, root, setUp } from './set-up.mjs'

const cli = join(root, 'packages/cli/bin/aiqyn.js')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const exampleDraft = join(root, 'examples/drafts/ru/law.md')
// npm runs scripts in the workspace's root; FILE is meant from where the user stands.
const callerFolder = process.env.INIT_CWD ?? process.cwd()

/** Measurements of the service; without a name those of the library. */
const benches = new Set(['jobs', 'load'])

const commands = {
  summarize,
  test: (args) => runNode([vitest, 'run', ...args], root),
  start: (args) => runNode([cli, 'serve', ...args], callerFolder),
  bench: ([first = '', ...rest]) =>
    benches.has(first)
      ? runNode([join(root, `test/bench/${first}.mjs`), ...rest], root)
      : runNode(
          [join(root, 'test/bench/bench.mjs'), ...(first === '' ? [] : [first]), ...rest],
          root,
        ),
  evaluate: (args) => runNode([join(root, 'test/evaluate/evaluate.mjs'), ...args], root),
  'measure-reference-acts': (args) =>
    runNode([join(root, 'test/reference/measure-reference-acts.mjs'), ...args], root),
  'train-ranker': (args) => runNode([join(root, 'test/train/train-ranker.mjs'), ...args], root),
}

/** Print the summary of a draft, and save it as a page too. The first word, if no option, is FILE. */
async function summarize([first, ...rest]) {
  const isFile = first !== undefined && !first.startsWith('-')
  const file = isFile ? first : exampleDraft
  const options = isFile || first === undefined ? rest : [first, ...rest]

  const code = await runNode([cli, 'summarize', file, ...options], callerFolder)
  if (code > 1) return code // 1 is "done, with findings"

  mkdirSync(join(root, 'out'), { recursive: true })
  const page = join(root, 'out', `${basename(file, extname(file))}.summary.html`)
  const forPage = ['--format', 'html', '--output', page] // last, so that they win
  const pageCode = await runNode([cli, 'summarize', file, ...options, ...forPage], callerFolder)
  if (pageCode > 1) return pageCode
  process.stderr.write(`Saved as a page: ${relative(callerFolder, page)}\n`)
  return code
}

/** Run Node on the arguments with this terminal, and give back the exit code. */
function runNode(args, cwd) {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' })
    // Ctrl-C reaches the child too; wait for it, so that it can end in its own way.
    const wait = () => undefined
    const passOn = () => child.kill('SIGTERM')
    process.on('SIGINT', wait).on('SIGTERM', passOn)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', passOn)
      done(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined) {
  process.stderr.write(`Expected one of ${Object.keys(commands).join(', ')}, not \`${name}\`\n`)
  process.exit(2)
}
await setUp().catch(endWithSetUpError)
process.exitCode = await command(args)
