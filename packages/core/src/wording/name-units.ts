import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import type { CitedPart } from '../language/messages.ts'
import { idPrefixes } from '../parse/identify.ts'
import { change, type Draft, type Step, textOf } from './draft.ts'

/** Units that stand in an act; where the words of a draft stand among them. */
export interface UnitPlaces {
  /** The unit that words of the draft stand in, as `citationPath` gives it, by where they stand in what the draft was made from. */
  readonly pathAt: (from: number) => ReadonlyArray<CitedPart>
  /** Whether the act has such a unit. */
  readonly has: (eId: string) => boolean
}

/**
 * Name units that an act only points to from where it stands: `this section` is `section 3`, `subsection (b)` is
 * `section 3(b)`. What the act does not have stays as it is.
 *
 * @returns With the identifiers of the units that are named.
 */
export function nameUnits(
  draft: Draft,
  places: UnitPlaces,
  language: Language,
): { readonly draft: Draft; readonly named: ReadonlySet<string> } {
  const pointers = language.wording.unitPointers
  const named = new Set<string>()
  if (!pointers) return { draft, named }
  const edits: Array<Required<Step>> = []
  const text = textOf(draft)
  for (const match of findAll(text, pointers)) {
    const { index, groups = {} } = match
    const path = places.pathAt(sourceOf(draft, index))
    const word = groups['self'] ?? groups['word'] ?? ''
    const kind = language.references.units.find((unit) => unit.word.test(word))?.kinds[0]
    const level = kind === undefined ? -1 : levels.indexOf(kind)
    if (level < 0 || path.some(({ num }) => num === '' || num.includes('_'))) continue
    const isSelf = groups['self'] !== undefined
    const around = path.filter((part) => {
      const at = levels.indexOf(part.kind)
      return at >= 0 && (at < level || (isSelf && at === level))
    })
    const last = around.at(-1)
    if (!last || !around.some((part) => part.kind === 'section')) continue
    if (isSelf ? last.kind !== kind : !hasFirst(around, kind, groups['numbers'] ?? '', places))
      continue
    const name = language.messages.cite(around)
    const opens = match[0].charAt(0) !== match[0].charAt(0).toLowerCase()
    const first = opens ? name.charAt(0).toUpperCase() : name.charAt(0)
    const insert = `${first}${name.slice(1)}${groups['numbers'] ?? ''}`
    edits.push({ from: index, to: index + match[0].length, insert })
    for (let end = 1; end <= around.length; end++) named.add(idOf(around.slice(0, end)))
  }
  return { draft: edits.length === 0 ? draft : change(draft, edits, 'name-unit'), named }
}

function idOf(path: ReadonlyArray<CitedPart>): string {
  return path
    .map(({ kind, num }) => `${idPrefixes[kind as keyof typeof idPrefixes]}_${num}`)
    .join('__')
}

/** From the outermost on: what an act names alone is looked for in the units around it. */
const levels: ReadonlyArray<CitedPart['kind']> = [
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  'clause',
  'subclause',
]

/** Where the words of a draft at a place stand in what it was made from. */
function sourceOf(draft: Draft, at: number): number {
  let start = 0
  for (const { text, from, rule } of draft) {
    const end = start + text.length
    if (at < end) return rule === undefined ? from + at - start : from
    start = end
  }
  return 0
}

/** Whether the act has each of the units whose numbers stand there; of `(2)(A)` the first. */
function hasFirst(
  around: ReadonlyArray<CitedPart>,
  kind: CitedPart['kind'] | undefined,
  numbers: string,
  { has }: UnitPlaces,
): boolean {
  if (kind === undefined) return false
  const firsts = [...numbers.matchAll(/(?<![)])\((?<num>[^()]{1,6})\)/g)]
  return (
    firsts.length > 0 &&
    firsts.every(({ groups }) => has(idOf([...around, { kind, num: groups?.['num'] ?? '' }])))
  )
}
