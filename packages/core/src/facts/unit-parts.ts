import { plainNumber, type UnitNode } from './unit-node.ts'

/** How the units directly in another are cited without the word for their kind. */
export interface UnitParts {
  /** The unit itself as its first part, and each further one without a number that begins with a capital letter. */
  readonly parts: ReadonlyArray<UnitNode>
  /** Units in it have numbers, so that its parts are cited by these. */
  readonly isNumbered: boolean
  /** Lines of a list without numbers, by the part that announces them; it is the first of them itself. */
  readonly linesOf: ReadonlyMap<UnitNode, ReadonlyArray<UnitNode>>
  /** The part that a unit without a number belongs to. */
  readonly partOf: ReadonlyMap<UnitNode, UnitNode>
  /** Units by their number alone; those in parts without a number too. */
  readonly byNumber: ReadonlyMap<string, UnitNode>
}

/** Bounds how many units without a number are opened for the numbers inside them. */
const mostOpened = 400

/** Divide a unit, once however often it is cited. */
export function unitDivider(): (unit: UnitNode) => UnitParts {
  const divided = new Map<UnitNode, UnitParts>()
  return (unit) => {
    const known = divided.get(unit)
    if (known) return known
    const parts = divide(unit)
    divided.set(unit, parts)
    return parts
  }
}

/** A part of a unit begins with a capital letter; a line goes on. */
const beginsLarge = /^[«"“(]?\p{Lu}/u

function divide(unit: UnitNode): UnitParts {
  const parts = [unit]
  const linesOf = new Map<UnitNode, Array<UnitNode>>()
  const partOf = new Map<UnitNode, UnitNode>()
  let open: Array<UnitNode> | undefined
  for (const child of unit.children) {
    if (child.kind === 'alinea' && beginsLarge.test(child.text)) {
      parts.push(child)
      open = [child]
      linesOf.set(child, open)
      partOf.set(child, child)
    } else if (child.kind === 'alinea') {
      open?.push(child)
      partOf.set(child, parts[parts.length - 1] ?? unit)
    } else {
      open = undefined
    }
  }
  const isNumbered = unit.children.some(({ kind }) => kind === 'paragraph')
  return { parts, isNumbered, linesOf, partOf, byNumber: numbersIn(unit) }
}

function numbersIn(unit: UnitNode): Map<string, UnitNode> {
  const byNumber = new Map<string, UnitNode>()
  const queue = [unit]
  for (let at = 0; at < queue.length && at < mostOpened; at++) {
    for (const child of queue[at]?.children ?? []) {
      const num = plainNumber(child.kind, child.num)
      if (child.kind === 'alinea') queue.push(child)
      else if (!byNumber.has(num)) byNumber.set(num, child)
    }
  }
  return byNumber
}
