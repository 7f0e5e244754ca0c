import type { ActKind } from '../act/types.ts'
import type { ActKindPattern } from '../language/units.ts'

type FindKind = (text: string) => ActKind | undefined

const compiled = new WeakMap<ReadonlyArray<ActKindPattern>, FindKind>()

/**
 * Make a search for the kind of an act: the first of the list whose words stand anywhere in a text. All are looked for
 * at once, since a long act has the words of one kind and is searched to its end for those of the others.
 */
export function kindFinder(kinds: ReadonlyArray<ActKindPattern>): FindKind {
  const ready = compiled.get(kinds)
  if (ready) return ready
  const alternatives = kinds.map(({ pattern }) => `(${pattern.source})`).join('|')
  const any = new RegExp(alternatives, 'gmu')
  const find: FindKind = (text) => {
    let first = kinds.length
    any.lastIndex = 0
    for (let match = any.exec(text); match && first > 0; match = any.exec(text)) {
      const at = match.findIndex((found, group) => group > 0 && found !== undefined) - 1
      first = Math.min(first, at)
      // The words of another kind may begin within these.
      any.lastIndex = match.index + 1
    }
    return kinds[first]?.kind
  }
  compiled.set(kinds, find)
  return find
}
