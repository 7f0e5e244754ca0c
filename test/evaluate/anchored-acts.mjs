import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { idsOf } from './compare.mjs'
import { readXmlAct } from './xml-act.mjs'

const anchor = /<a id="st(\d[\d-]*)(?:_\d+)?"><\/a>/g

/**
 * Acts in a folder whose source tells its units: Markdown with an anchor before each article, XML (USLM, Akoma Ntoso)
 * with elements for them, plain text beside a key (`NAME.txt`, `NAME.key.json`: `{"kinds": […], "units": [identifier …]}`).
 */
export function readAnchoredActs(folder) {
  const acts = []
  for (const entry of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, entry)
    if (/\.md$/i.test(entry)) acts.push(markdownAct(entry, readFileSync(path, 'utf8')))
    else if (/\.xml$/i.test(entry)) acts.push(readXmlAct(entry, readFileSync(path, 'utf8')))
    else if (/\.key\.json$/.test(entry)) acts.push(keyedAct(path))
  }
  return acts.filter((act) => act !== undefined && act.wanted.length > 0)
}

function markdownAct(name, text) {
  const wanted = [...text.matchAll(anchor)].map((match) => `art_${match[1]}`)
  return { name, markdown: true, text, wanted, got: (_, units) => idsOf(units, ['article']) }
}

function keyedAct(path) {
  const { kinds, units: wanted } = JSON.parse(readFileSync(path, 'utf8'))
  const file = path.replace(/\.key\.json$/, '.txt')
  return {
    name: basename(file),
    text: readFileSync(file, 'utf8'),
    wanted,
    got: (tree, units) => [
      ...idsOf(units, kinds),
      ...(kinds.includes('attachment')
        ? tree.children.filter(({ type }) => type === 'attachment').map(({ eId }) => eId)
        : []),
    ],
  }
}
