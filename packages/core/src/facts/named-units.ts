import type { Act, ActNode } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { findCitations } from './citations.ts'
import { indexUnits, type UnitIndex } from './reference-units.ts'
import { resolveCitation } from './resolve-reference.ts'
import { findThisAct } from './this-act.ts'

/** Names units of an act by what a text says of them. */
export type UnitNamer = (text: string, from: ActNode) => Array<string>

/**
 * Make a function that finds the units of this act which a text names.
 *
 * The act is indexed when it is first asked: few acts have something to ask.
 *
 * @returns Identifiers in the order of the text; none where one of them cannot be found, since a list with gaps misleads.
 */
export function unitNamer(act: Act, language: Language): UnitNamer {
  let index: UnitIndex | undefined
  return (text, node) => {
    // A text that is nothing but a unit and its number would be taken for its title.
    const citations = findCitations(` ${text}`, language).filter(({ levels }) => levels.length > 0)
    if (citations.length === 0) return []
    index ??= indexUnits(act, language)
    const from = index.at(node)
    const named = new Set<string>()
    for (const citation of citations) {
      const { around } = citation
      if (around.type === 'other') return []
      const component =
        around.type === 'thisAct'
          ? findThisAct(around.noun, from, false, index, language)
          : undefined
      const { targets, broken } = resolveCitation(citation, from, component, index)
      if (targets.length === 0 || broken.length > 0) return []
      for (const { eId } of targets) named.add(eId)
    }
    return [...named]
  }
}
