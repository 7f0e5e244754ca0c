import { readGoldKeys } from './gold-keys.mjs'

/** Acts of the corpus with their hand-made keys (`kz/gold`): names of units are our identifiers. */
export function readGoldActs(corpus) {
  return readGoldKeys(corpus).map(({ name, key, text }) => {
    const hasArticles = key.structure.articles !== undefined
    return {
      name,
      markdown: true,
      text,
      wanted: wantedIds(key),
      got: (tree, units) => [
        ...units.filter((unit) => isOuter(unit.kind, hasArticles)).map(({ eId }) => eId),
        ...tree.children.filter(({ type }) => type === 'attachment').map(({ eId }) => eId),
      ],
      counts: (units) => countItems(key, units),
    }
  })
}

function wantedIds({ structure }) {
  const inside = (parent) => (parent ? `att_${parent}__` : '')
  let unnumbered = 0
  return [
    ...(structure.articles ?? []).map(({ num }) => `art_${num}`),
    ...(structure.points ?? [])
      .filter(({ numberMissing }) => !numberMissing)
      .map(({ num, parent }) => `${inside(parent)}para_${num}`),
    ...structure.chapters.map(({ num, parent }) => `${inside(parent)}chp_${num}`),
    ...(structure.annexes ?? [])
      .filter(({ inFile }) => inFile !== false)
      .map(({ num }) => `att_${num ?? ++unnumbered}`),
  ]
}

function isOuter(kind, hasArticles) {
  return kind === 'article' || kind === 'chapter' || (kind === 'paragraph' && !hasArticles)
}

/** Units whose number of items and points is right, of all that the key counts. */
function countItems(key, units) {
  const byId = new Map(units.map((unit) => [unit.eId, unit]))
  const lists = [
    ...key.items.map((entry) => ({ ...entry, kind: 'subparagraph' })),
    ...(key.paragraphs ?? []).map((entry) => ({ ...entry, kind: 'paragraph' })),
  ]
  const right = lists.filter(
    ({ unit, count, kind }) =>
      (byId.get(unit)?.children.filter((child) => child.kind === kind).length ?? 0) === count,
  )
  return `${right.length}/${lists.length}`
}
