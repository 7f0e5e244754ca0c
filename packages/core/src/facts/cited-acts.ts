import type { ActKind } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { parseDate } from './dates.ts'

/** An act as a citation names it. */
export interface NamedAct {
  title?: string
  kind?: ActKind
  /** ISO 8601. */
  date?: string
  number?: string
}

/** Another act that a text names, with its place there. */
export interface CitedAct {
  readonly start: number
  readonly end: number
  readonly act: NamedAct
  /** Further acts of one list (`законами «О …», «О …»`), each in a place of its own. */
  readonly more: ReadonlyArray<{
    readonly start: number
    readonly end: number
    readonly act: NamedAct
  }>
}

/** Find the acts that a text names by title, date or number, in source order. */
export function findCitedActs(text: string, language: Language): Array<CitedAct> {
  const { references } = language
  const found: Array<CitedAct> = []
  for (const pattern of references.acts) {
    for (const match of text.matchAll(pattern)) found.push(readAct(match, language))
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  // The widest reading of a place stands: a title may name another act.
  let end = 0
  return found.filter((act) => {
    if (act.start < end) return false
    end = act.end
    return true
  })
}

function readAct(match: RegExpMatchArray, language: Language): CitedAct {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const act = nameOf(groups, language)
  const titles = groups['titles'] ?? groups['moreTitles']
  if (titles === undefined) return { start, end, act, more: [] }
  const offset = start + match[0].indexOf(titles)
  const quoted = [...titles.matchAll(language.references.quotedTitle)].map((title) => ({
    start: offset + title.index,
    end: offset + title.index + title[0].length,
    act: { ...act, title: title[0].slice(1, -1) },
  }))
  const [first, ...more] = quoted
  if (!first || more.length === 0) return { start, end, act: first?.act ?? act, more: [] }
  // Date and number in front of a list are those of its first act.
  const kind = act.kind ? { kind: act.kind } : {}
  return {
    start,
    end,
    act: first.act,
    more: more.map((title) => ({ ...title, act: { ...kind, title: title.act.title } })),
  }
}

function nameOf(groups: Record<string, string | undefined>, language: Language): NamedAct {
  const { title, noun = '', date, number } = groups
  const act: NamedAct = {}
  if (title !== undefined) act.title = title
  const kind = language.references.actNouns.find(({ pattern }) => pattern.test(noun))?.kind
  if (kind) act.kind = kind
  const iso = date === undefined ? null : parseDate(date, language.quantities)
  if (iso) act.date = iso
  if (number !== undefined) act.number = number
  return act
}

/** The kind of act that a noun names, where it names one. */
export function kindOfNoun(noun: string, { references }: Language): ActKind | undefined {
  return references.actNouns.find(({ pattern }) => pattern.test(noun))?.kind
}
