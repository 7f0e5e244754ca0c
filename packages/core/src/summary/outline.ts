import { startOf } from '../act/positions.ts'
import type { Act, ActNode, UnitKind } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import { idPrefixes } from '../parse/identify.ts'
import type { OutlineEntry } from '../records/records.ts'

const kinds: ReadonlyMap<string, UnitKind | 'attachment'> = new Map(
  Object.entries(idPrefixes).map(([kind, prefix]) => [prefix, kind as UnitKind | 'attachment']),
)

/** What a citation of a unit is made of, from its identifier: `art_7__para_2` is article 7, paragraph 2. */
export function citationPath(eId: string): OutlineEntry['path'] {
  return eId.split('__').map((part) => {
    if (part === 'preamble' || part === 'preface' || part === 'conclusions')
      return { kind: part, num: '' }
    const at = part.indexOf('_')
    const kind = kinds.get(part.slice(0, at))
    return kind ? { kind, num: part.slice(at + 1) } : { kind: 'preamble', num: '' }
  })
}

/** Whether all parts of an identifier name units. Makers of Akoma Ntoso have identifiers of their own. */
function tellsUnits(eId: string): boolean {
  const parts = eId.split('__')
  return citationPath(eId).every(({ kind }, at) => kind !== 'preamble' || parts[at] === kind)
}

/** The same by where a unit stands; what is around an article is not cited with it. */
function pathInTree(nodes: ReadonlyArray<ActNode>): OutlineEntry['path'] {
  const path: OutlineEntry['path'] = []
  for (const node of nodes) {
    if (node.type === 'preamble' || node.type === 'preface' || node.type === 'conclusions')
      path.push({ kind: node.type, num: '' })
    if (node.type === 'attachment') path.push({ kind: 'attachment', num: node.num })
    if (node.type !== 'unit') continue
    if (node.kind === 'article') {
      const [outer] = path
      path.length = 0
      if (outer?.kind === 'attachment') path.push(outer)
    }
    path.push({ kind: node.kind, num: node.num })
  }
  return path
}

/** Units with an identifier in a set, in source order. */
export function outlineOf(act: Act, wanted: ReadonlySet<string>): Array<OutlineEntry> {
  const outline: Array<OutlineEntry> = []
  // What the act does not number is not cited by the number that its identifier had to get.
  const unnumbered = new Set(
    act.children.flatMap((child) =>
      child.type === 'attachment' && child.num === '' ? [child.eId] : [],
    ),
  )
  const pathOf = (eId: string, nodes: ReadonlyArray<ActNode>): OutlineEntry['path'] => {
    if (!tellsUnits(eId)) return pathInTree(nodes)
    return citationPath(eId).map((step, at) => {
      const isUnnumbered = unnumbered.has(eId.split('__', at + 1).join('__'))
      return isUnnumbered ? { ...step, num: '' } : step
    })
  }
  visit(act, (node, ancestors) => {
    const eId = eIdOf(node)
    if (eId !== undefined && wanted.has(eId)) {
      const path = pathOf(eId, [...ancestors, node])
      const last = path[path.length - 1]
      const heading = 'heading' in node && node.heading ? { heading: node.heading } : {}
      const line = node.position.start.line
      outline.push({
        eId,
        kind: last?.kind ?? 'preamble',
        num: last?.num ?? '',
        ...heading,
        line,
        path,
      })
    }
    return node.type === 'content' || node.type === 'table' ? 'skip' : undefined
  })
  return outline
}

/** The outermost units which hold provisions: articles, or the paragraphs of acts without them. In source order. */
export function basicUnits(act: Act): Array<{ eId: string; heading?: string; start: number }> {
  const units: Array<{ eId: string; heading?: string; start: number }> = []
  visit(act, (node) => {
    if (node.type !== 'unit')
      return node.type === 'content' || node.type === 'table' ? 'skip' : undefined
    const holdsText = node.children.some(
      (child) => child.type === 'content' || child.type === 'quotedStructure',
    )
    const isContainer = [
      'part',
      'title',
      'chapter',
      'subchapter',
      'section',
      'subsection',
    ].includes(node.kind)
    if (
      !holdsText &&
      isContainer &&
      node.children.some((child) => child.type === 'unit' && !isInner(child.kind))
    )
      return undefined
    units.push({
      eId: node.eId,
      ...(node.heading ? { heading: node.heading } : {}),
      start: startOf(node),
    })
    return 'skip'
  })
  return units
}

function isInner(kind: UnitKind): boolean {
  return kind === 'alinea' || kind === 'point' || kind === 'indent'
}

function eIdOf(node: ActNode): string | undefined {
  return 'eId' in node ? node.eId : undefined
}
