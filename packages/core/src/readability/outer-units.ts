import type { Act, ActNode } from '../act/types.ts'
import { holdsText, unitAround, visit } from '../act/visit.ts'

/** Tells the article, or the outermost numbered unit, that an identifier belongs to. */
export function outerUnits(act: Act): (eId: string) => string | undefined {
  const outer = new Map<string, string>()
  visit(act, (node, ancestors) => {
    if (node.type === 'unit') {
      const around = unitAround(ancestors)
      const eId = (around && outer.get(around.eId)) ?? (isProvision(node) ? node.eId : undefined)
      if (eId !== undefined) outer.set(node.eId, eId)
    }
    return holdsText(node) || node.type === 'quotedStructure' ? 'skip' : undefined
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
