import type { Act, ActNode, UnitKind } from '../act/types.ts'
import { childrenOf, holdsText } from '../act/visit.ts'

/** Akoma Ntoso's abbreviations for identifiers; an element without one goes by its name. */
export const idPrefixes: Readonly<Record<UnitKind | 'attachment', string>> = {
  alinea: 'al',
  article: 'art',
  attachment: 'att',
  chapter: 'chp',
  clause: 'cl',
  indent: 'indent',
  paragraph: 'para',
  part: 'part',
  point: 'point',
  section: 'sec',
  subchapter: 'subchp',
  subclause: 'subcl',
  subparagraph: 'subpara',
  subsection: 'subsec',
  title: 'title',
}

/** A unit whose identifier was taken. */
export interface Collision {
  readonly node: ActNode
  readonly eId: string
}

/**
 * Give every unit and annex its identifier, by the Akoma Ntoso naming convention: the identifiers of the units around
 * it, joined by `__`. Units numbered through the act name nothing around them but their annex.
 *
 * @param act Tree whose identifiers are empty; they are filled in place.
 * @param isThroughout Whether a kind of unit is numbered through its component.
 * @returns Units that got a suffix because the identifier was taken.
 */
export function identify(
  act: Act,
  isThroughout: (kind: UnitKind, component: ActNode) => boolean,
): Array<Collision> {
  const collisions: Array<Collision> = []
  const taken = new Map<string, number>()
  const quotations = new Map<string, number>()
  const stack: Array<{
    node: ActNode
    prefix: string
    component: ActNode
    componentPrefix: string
  }> = [{ node: act, prefix: '', component: act, componentPrefix: '' }]
  let unnumbered = 0
  /** The last annex without a number of its own. */
  let around = ''

  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node } = entry
    let { prefix, component, componentPrefix } = entry
    if (node.type === 'attachment') {
      // What is numbered behind an annex without a number is an annex to that annex (`Приложение 1 к Правилам`).
      const isNumbered = node.num !== ''
      const num = isNumbered ? node.num : freeNumber()
      const base = isNumbered && around !== '' ? `${around}__` : ''
      node.eId = unique(`${base}${idPrefixes.attachment}_${num}`, node)
      if (!isNumbered) around = node.eId
      prefix = node.eId
      componentPrefix = node.eId
      component = node
    } else if (node.type === 'unit') {
      const isInArticle = component.type === 'quotedStructure' && /__art_[^_]+$/.test(prefix)
      const base = isThroughout(node.kind, component) && !isInArticle ? componentPrefix : prefix
      node.eId = unique(
        `${base}${base === '' ? '' : '__'}${idPrefixes[node.kind]}_${clean(node.num)}`,
        node,
      )
      prefix = node.eId
    } else if (node.type === 'quotedStructure') {
      // What is quoted is numbered for itself, below the unit that quotes it.
      node.eId = nextQuotation(prefix)
      prefix = node.eId
      component = node
      componentPrefix = node.eId
    } else if (node.type === 'preface' || node.type === 'preamble' || node.type === 'conclusions') {
      node.eId = `${componentPrefix}${componentPrefix === '' ? '' : '__'}${node.type}`
    }
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child && !holdsText(child) && child.type !== 'table') {
        stack.push({ node: child, prefix, component, componentPrefix })
      }
    }
  }
  return collisions

  function unique(eId: string, node: ActNode): string {
    const seen = taken.get(eId)
    if (seen === undefined) {
      taken.set(eId, 1)
      return eId
    }
    taken.set(eId, seen + 1)
    collisions.push({ node, eId })
    return unique(`${eId}_${seen + 1}`, node)
  }

  function nextQuotation(around: string): string {
    const base = `${around}${around === '' ? '' : '__'}qstr`
    const count = (quotations.get(base) ?? 0) + 1
    quotations.set(base, count)
    return `${base}_${count}`
  }

  function freeNumber(): string {
    do unnumbered++
    while (taken.has(`${idPrefixes.attachment}_${unnumbered}`))
    return String(unnumbered)
  }
}

const plainNumber = /^[A-Za-z0-9-]*$/

function clean(num: string): string {
  return plainNumber.test(num) ? num : num.replace(/[^\p{L}\p{N}-]+/gu, '-')
}
