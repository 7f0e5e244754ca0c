import { startOf } from '../act/positions.ts'
import type { Act, ActNode, Unit } from '../act/types.ts'
import { childrenOf, textOf, visit } from '../act/visit.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'

const repeatedLetter = compact(/^(\p{L})\1+$/u)

/** What makes it doubtful that a number is wrong: an editor believes no remark on numbers after the first that is not so. */
export interface NumberDoubts {
  /** A series that begins anew in this unit's list or chapter, and not a number that is there twice. */
  readonly beginsAnew: (unit: Unit) => boolean
  /** `(i)`, `(ii)` or `(aa)` that was read as a letter of the list around may number a list inside. */
  readonly mayBeInside: (unit: Unit) => boolean
  /** Its section changes other acts, and may quote them without marks. */
  readonly mayBeQuoted: (unit: Unit) => boolean
  /** First in its part, with a number that begins a block of its own: sections 101, 201, 2301. */
  readonly beginsBlock: (unit: Unit, ordinal: number) => boolean
}

/** A paragraph that opens a unit nobody recognised, and with it a series of its own: `4 (1) Every board …`. */
const unreadOpening = /[\r\n][^\S\r\n]{0,8}\d{1,4}[.\dA-Z]{0,4}\s{0,3}[—–-]?\s{0,3}\(1\)/
/** How much before a number is searched for it; what stands further off is taken for read. */
const reachBack = 4000
const romanLike = /^[ivxIVX]{1,4}$/
const containers: ReadonlySet<string> = new Set(['part', 'title', 'chapter', 'subchapter'])

interface Survey {
  readonly parents: ReadonlyMap<Unit, ActNode>
  /** Provisions that change other acts. */
  readonly amending: ReadonlySet<ActNode>
}

function surveyOf(act: Act, amendments: Language['amendments']): Survey {
  const parents = new Map<Unit, ActNode>()
  const amending = new Set<ActNode>()
  visit(act, (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (node.type === 'unit' && parent) parents.set(node, parent)
    if (node.type === 'content' && amendments.instruction.test(textOf(node)))
      for (const around of ancestors) if (isProvision(around)) amending.add(around)
    return node.type === 'content' ? 'skip' : undefined
  })
  return { parents, amending }
}

/** Make the tests. @param placeOf Place of a unit in its series; `undefined` for a unit that is in none. */
export function numberDoubts(
  act: Act,
  placeOf: (unit: Unit) => number | undefined,
  { amendments }: Language,
): NumberDoubts {
  let survey: Survey | undefined
  // Most acts raise no doubt, and need no look.
  const surveyed = (): Survey => {
    survey ??= surveyOf(act, amendments)
    return survey
  }
  const lists = new Map<ActNode, ReadonlyArray<Unit>>()
  const siblingsOf = (unit: Unit): ReadonlyArray<Unit> => {
    const parent = surveyed().parents.get(unit)
    if (!parent) return []
    const known = lists.get(parent) ?? childrenOf(parent).filter((one) => one.type === 'unit')
    lists.set(parent, known)
    return known.filter(({ kind }) => kind === unit.kind)
  }
  const runs = new Map<Unit, boolean>()

  return {
    beginsAnew: (unit) => {
      const known = runs.get(unit)
      if (known !== undefined) return known
      markRuns(siblingsOf(unit))
      return runs.get(unit) ?? false
    },
    mayBeInside: (unit) => {
      // `(aa)` and `(bb)` are a list inside an item, unless z stands before.
      if (repeatedLetter.test(unit.num) && !/^[ivx]/i.test(unit.num))
        return siblingsOf(unit).length < 26
      if (!romanLike.test(unit.num)) return false
      const siblings = siblingsOf(unit)
      const before = siblings[siblings.indexOf(unit) - 1]
      const place = placeOf(unit)
      return !before || place === undefined || placeOf(before) !== place - 1
    },
    mayBeQuoted: (unit) => {
      const { parents, amending } = surveyed()
      for (let node = parents.get(unit); node; node = parentOf(node))
        if (amending.has(node)) return true
      return false
    },
    beginsBlock: (unit, ordinal) => siblingsOf(unit)[0] === unit && ordinal % 10 === 1,
  }

  function parentOf(node: ActNode): ActNode | undefined {
    return node.type === 'unit' ? surveyed().parents.get(node) : undefined
  }

  /**
   * Tell of each unit of a list whether it stands in a run behind another run: one that begins with the first number, or
   * whose first number stands in a paragraph that was not read as a unit.
   */
  function markRuns(siblings: ReadonlyArray<Unit>): void {
    let isAnew = false
    let length = 0
    let before = Number.NaN
    for (const [at, unit] of siblings.entries()) {
      const place = placeOf(unit) ?? Number.NaN
      if (place === 1) isAnew = at === 0 ? isContained(unit) : length > 1
      else if (place <= before) isAnew = followsUnread(siblings[at - 1], unit)
      length = place === 1 ? 1 : length + 1
      before = place
      runs.set(unit, isAnew)
    }
  }

  /** Whether a paragraph between two units of a list opens a unit that was not recognised, with its first part. */
  function followsUnread(previous: Unit | undefined, unit: Unit): boolean {
    const from = previous ? startOf(previous) : 0
    const to = startOf(unit)
    return unreadOpening.test(act.source.slice(Math.max(from, to - reachBack), to))
  }

  function isContained(unit: Unit): boolean {
    const parent = surveyed().parents.get(unit)
    return parent?.type === 'unit' && containers.has(parent.kind)
  }
}

function isProvision(node: ActNode): boolean {
  return node.type === 'unit' && !containers.has(node.kind)
}
