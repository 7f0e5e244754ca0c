import type { ActKind } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { parseDate } from './dates.ts'
import { findAll } from './find-all.ts'

/** An act as a citation names it. */
export interface NamedAct {
  title?: string
  kind?: ActKind
  /** ISO 8601. */
  date?: string
  number?: string
}

/** Other acts that a text names in one place. */
export interface CitedAct {
  readonly start: number
  readonly end: number
  /** One act, or each of a list (`законами «О …», «О …»`), with its own place; never empty. */
  readonly acts: ReadonlyArray<{
    readonly start: number
    readonly end: number
    readonly act: NamedAct
  }>
}

/** Find the acts that a text names by title, date or number, in source order. */
export function findCitedActs(text: string, language: Language): Array<CitedAct> {
  const { references } = language
  const found: Array<CitedAct> = []
  for (const { needs, pattern } of references.acts) {
    if (!needs.test(text)) continue
    for (const match of findAll(text, pattern)) found.push(readAct(match, language))
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  // The widest reading of a place stands: a title may name another act.
  let end = 0
  return found.filter((act) => {
    if (act.start < end) return false
    end = act.end
    return true
  })
}

function readAct(match: RegExpExecArray, language: Language): CitedAct {
  const groups = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const act = nameOf(groups, language)
  const titles = groups['titles'] ?? groups['moreTitles'] ?? groups['onlyTitles']
  if (titles === undefined) return { start, end, acts: [{ start, end, act }] }
  const offset = start + match[0].indexOf(titles)
  const quoted = findAll(titles, language.references.quotedTitle).map((title) => ({
    start: offset + title.index,
    end: offset + title.index + title[0].length,
    title: title[0].slice(1, -1),
  }))
  const [first, ...more] = quoted
  if (!first) return { start, end, acts: [{ start, end, act }] }
  // Date and number in front of a list are those of its first act.
  const kind = act.kind ? { kind: act.kind } : {}
  return {
    start,
    end,
    acts: [
      { start, end: more.length > 0 ? first.end : end, act: { ...act, title: first.title } },
      ...more.map((one) => ({
        start: one.start,
        end: one.end,
        act: { ...kind, title: one.title },
      })),
    ],
  }
}

function nameOf(groups: Record<string, string | undefined>, language: Language): NamedAct {
  const { title, noun = '' } = groups
  const date = groups['date'] ?? groups['laterDate']
  const number = groups['number'] ?? groups['laterNumber']
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
