import type { Act, ActNode } from '../act/types.ts'
import { visit } from '../act/visit.ts'

/** Tells the article, or the outermost numbered unit, that an identifier belongs to. */
export function outerUnits(act: Act): (eId: string) => string | undefined {
  const outer = new Map<string, string>()
  visit(act, (node, ancestors) => {
    if (node.type === 'unit') {
      const around = ancestors.findLast(
        (ancestor) => ancestor.type === 'unit' && isProvision(ancestor),
      )
      const eId = around?.type === 'unit' ? outer.get(around.eId) : node.eId
      if (eId !== undefined && (around || isProvision(node))) outer.set(node.eId, eId)
    }
    return node.type === 'content' || node.type === 'quotedStructure' ? 'skip' : undefined
  })
  return (eId) => outer.get(eId)
}

const containers = new Set(['part', 'title', 'chapter', 'subchapter'])

/** A unit that holds provisions itself, not only other units under a title. */
function isProvision(node: ActNode): boolean {
  return (
    node.type === 'unit' &&
    !containers.has(node.kind) &&
    node.children.some(
      (child) => child.type === 'content' || (child.type === 'unit' && child.kind !== 'article'),
    )
  )
}
