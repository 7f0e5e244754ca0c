import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { idsOf } from './compare.mjs'
import { readXmlAct } from './xml-act.mjs'

/** `st7` article 7, `p3` point 3, `an1_p2` point 2 of an annex. */
const anchor = /<a id="(?:(st)|(?:an(\d+)_)?p)(\d[\d-]*)(?:_\d+)?"><\/a>/g

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
  const annexes = []
  const anchors = [...text.matchAll(anchor)].map(([, article, annex, number]) => {
    if (annex !== undefined && !annexes.includes(annex)) annexes.push(annex)
    const place = annex === undefined ? '' : `annex${annexes.indexOf(annex) + 1} `
    return {
      kind: article ? 'article' : 'paragraph',
      id: `${place}${article ? 'art' : 'para'}_${number}`,
      annex,
    }
  })
  const mainKinds = new Set(
    anchors.filter(({ annex }) => annex === undefined).map(({ kind }) => kind),
  )
  return {
    name,
    markdown: true,
    text,
    wanted: anchors.map(({ id }) => id),
    got: (tree) => unitsWithPlace(tree, mainKinds, annexes.length),
  }
}

/** Units of the kinds that have anchors, by the annex that they stand in: annexes count where they hold any. */
function unitsWithPlace(tree, mainKinds, annexes) {
  const outer = (node, kinds) =>
    node.children.flatMap((child) => {
      if (child.type === 'unit' && kinds.has(child.kind))
        return [`${child.kind === 'article' ? 'art' : 'para'}_${child.num}`]
      return child.type === 'unit' || child.type === 'body' ? outer(child, kinds) : []
    })
  const main = tree.children
    .filter(({ type }) => type === 'body')
    .flatMap((body) => outer(body, mainKinds))
  const attached = tree.children
    .filter(({ type }) => type === 'attachment')
    .map((annex) => outer(annex, annexes > 0 ? new Set(['paragraph']) : mainKinds))
    .filter((units) => units.length > 0)
  // Articles of what is attached have anchors of the same form as the act's own.
  if (annexes === 0) return [...main, ...attached.flat()]
  return [
    ...main,
    ...attached.flatMap((units, at) => units.map((unit) => `annex${at + 1} ${unit}`)),
  ]
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
