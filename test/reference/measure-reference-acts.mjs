/**
 * Measure enacted acts, so that drafts can be ranked among them:
 *
 *     npm run measure-reference-acts -- LIST.tsv [--date 2026-11-24]
 *
 * LIST names the acts, a line each: file (from the folder of LIST, or absolute), language, title, kind, year, source,
 * `whole` or `first-page`. The texts stay where they are. What is written are numbers and the list of acts:
 *
 *     packages/language-LANGUAGE/src/reference.ts      LIX of each act, mean shares of drivers
 *     packages/language-LANGUAGE/REFERENCE-ACTS.md     which acts, from where, on which day
 *
 * Reads the built packages. Shares depend on the rules, so measure again when drivers change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse, readability } from 'aiqyn'

const root = resolve(fileURLToPath(import.meta.url), '../../..')

/** A shorter act says little: a list of names, an act that repeals another. */
const fewestWords = 200

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
})
if (positionals[0] === undefined) {
  process.stderr.write(
    'Expected the list of acts, as in test/reference/measure-reference-acts.mjs\n',
  )
  process.exitCode = 2
} else {
  const list = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
  const acts = readList(list).map((act) => ({ ...act, ...measureAct(dirname(list), act) }))
  for (const language of [...new Set(acts.map((act) => act.language))].sort()) {
    const own = acts.filter((act) => act.language === language && act.words >= fewestWords)
    writeTable(language, own)
    console.log(`${language}: ${own.length} acts, LIX ${own.map(({ lix }) => lix).join(' ')}`)
  }
}

function readList(file) {
  const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return rows.map((row) =>
    Object.fromEntries(row.split('\t').map((cell, at) => [names[at], cell.trim()])),
  )
}

function measureAct(folder, { file, language }) {
  const act = parse(readFileSync(resolve(folder, file), 'utf8'), { language })
  const { counts, measures, drivers } = readability(act)
  return {
    words: counts.words,
    lix: measures.find(({ id }) => id === 'lix')?.value ?? 0,
    shares: Object.fromEntries(drivers.map(({ id, share }) => [id, share])),
  }
}

function writeTable(language, acts) {
  const ids = [...new Set(acts.flatMap(({ shares }) => Object.keys(shares)))].sort()
  const means = ids.map((id) => [id, mean(acts.map(({ shares }) => shares[id] ?? 0))])
  const lix = acts.map((act) => act.lix).sort((a, b) => a - b)
  const folder = join(root, `packages/language-${language}`)
  writeFileSync(
    join(folder, 'src/reference.ts'),
    [
      "import type { ReferenceTable } from '@aiqyn/core'\n",
      '/** Made by `npm run measure-reference-acts`, see REFERENCE-ACTS.md; numbers only. */',
      'export const reference: ReferenceTable = {',
      `  date: '${values.date}',`,
      `  acts: ${acts.length},`,
      '  // biome-ignore format: one list of numbers',
      `  lix: [${lix.join(', ')}],`,
      '  drivers: {',
      ...means.map(([id, share]) => `    ${/-/.test(id) ? `'${id}'` : id}: ${share},`),
      '  },',
      '}\n',
    ].join('\n'),
  )
  writeFileSync(join(folder, 'REFERENCE-ACTS.md'), listOf(language, acts))
}

function listOf(language, acts) {
  const rows = [...acts]
    .sort((a, b) => a.title.localeCompare(b.title, language))
    .map(
      ({ title, kind, year, source, extent, words, lix }) =>
        `| ${title.replaceAll('|', '\\|')} | ${kind} | ${year} | ${source} | ${extent} | ${words} | ${lix} |`,
    )
  return [
    `# Acts behind the rank (${language})\n`,
    `Measured on ${values.date} by \`test/reference/measure-reference-acts.mjs\` with list-aware counts. The texts are not here; the numbers in`,
    '`src/reference.ts` were computed from them. `first-page`: only the beginning of a long act was at hand.\n',
    '| act | kind | year | source | extent | words | LIX |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function mean(shares) {
  const sum = shares.reduce((total, share) => total + share, 0)
  return Math.round((1000 * sum) / shares.length) / 1000
}
