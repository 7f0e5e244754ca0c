import type { Act, ActNode } from '../act/types.ts'
import { holdsText, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'

/**
 * Tells the language of the parts of an act.
 *
 * @param whole Language of the act as a whole.
 * @param languages Language packs; a part in another language counts as one of the whole.
 */
export function partLanguages(
  act: Act,
  whole: Language,
  languages: ReadonlyArray<Language>,
): (part: ActNode) => Language {
  const parts = new Map<ActNode, Language>()
  visit(act, (node, ancestors) => {
    if (holdsText(node) || node.type === 'table' || node.type === 'quotedStructure') return 'skip'
    const own = 'data' in node && node.type !== 'act' ? node.data?.language : undefined
    // Nearly every act is in one language: then there is nothing to look up for any node.
    if (parts.size === 0 && (own === undefined || own === whole.id)) return undefined
    const language =
      languages.find(({ id }) => id === own) ??
      ancestors.map((ancestor) => parts.get(ancestor)).findLast((found) => found !== undefined)
    if (language && language !== whole) parts.set(node, language)
    return undefined
  })
  return parts.size === 0 ? () => whole : (part) => parts.get(part) ?? whole
}
