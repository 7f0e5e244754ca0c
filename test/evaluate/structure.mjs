/**
 * The structure of acts: units found, missing and invented, as Markdown and as the plain text that is left of it.
 */
import { parse, unitsOf } from 'aiqyn'
import { readAnchoredActs } from './anchored-acts.mjs'
import { compare, printTable, stripMarkdown } from './compare.mjs'
import { readGoldActs } from './gold-acts.mjs'

/** @returns Exit code: 1 where there was nothing to measure. */
export function evaluateStructure({ corpus, acts, verbose }) {
  const gold = readGoldActs(corpus)
  if (gold.length === 0) console.log(`No hand-made keys at ${corpus}: that table is left out.`)
  else {
    console.log('Acts with a hand-made key: chapters, articles, points, annexes; counts of items')
    printTable(gold.flatMap((act) => rowsOf(act, verbose)))
  }
  const anchored = acts ? readAnchoredActs(acts) : []
  if (acts && anchored.length === 0) console.log(`No acts with a key at ${acts}.`)
  if (anchored.length > 0) {
    console.log('\nActs whose source tells its own units (anchors, mark-up)')
    printTable(anchored.flatMap((act) => rowsOf(act, verbose)))
  }
  return gold.length + anchored.length > 0 ? 0 : 1
}

function rowsOf(act, verbose) {
  const formats = act.markdown
    ? { Markdown: [act.text, 'markdown'], text: [stripMarkdown(act.text), 'text'] }
    : { text: [act.text, 'text'] }
  return Object.entries(formats).map(([label, [text, format]]) => {
    const tree = parse(text, { format, ...(act.language && { language: act.language }) })
    const units = unitsOf(tree)
    const result = compare(act.wanted, act.got(tree, units))
    if (verbose && (result.missing.length > 0 || result.invented.length > 0)) {
      console.log(
        `${act.name} ${label}: missing ${result.missing.join(' ')}; invented ${result.invented.join(' ')}`,
      )
    }
    return [
      act.name,
      label,
      result.found.length,
      result.missing.length,
      result.invented.length,
      act.counts?.(units) ?? '',
    ]
  })
}
