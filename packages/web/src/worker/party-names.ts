import type { Language } from '@aiqyn/core'

/** A longer name is half a sentence, in which nobody would look for themselves. */
const longestName = 80
/** Languages in which what a name is of stands before it: `жүйенің иесі`. */
const headAtEnd: ReadonlySet<string> = new Set(['kk'])

const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu

interface Name {
  readonly shown: string
  readonly stems: ReadonlySet<string>
  readonly head: string
}

/**
 * Make a list to choose from of the names that an act gives its parties. One party has one name, whatever its number and
 * case; a short name (`владелец`) stands for each longer one with the same head (`владелец животного`), so that nobody
 * misses a rule that may be theirs; what is no name is left out.
 *
 * @param parties As provisions name them, each as often as they do.
 * @param language Of the act.
 * @returns The names of the list that each party stands under.
 */
export function partyNames(
  parties: ReadonlyArray<string>,
  { id, stem, stopWords }: Pick<Language, 'id' | 'stem' | 'stopWords'>,
): ReadonlyMap<string, ReadonlyArray<string>> {
  const counts = new Map<string, number>()
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  const ignored = new Set(stopWords)
  const byKey = new Map<string, Name>()
  const keyOf = new Map<string, string>()
  const common = [...counts].sort((a, b) => b[1] - a[1])
  for (const [party] of common) {
    const words = party.toLowerCase().match(word) ?? []
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (party.length > longestName || ignored.has(first) || ignored.has(last)) continue
    const stems = words.filter((one) => !ignored.has(one)).map(stem)
    const head = headAtEnd.has(id) ? stems.at(-1) : stems[0]
    if (head === undefined) continue
    const key = [...new Set(stems)].sort().join(' ')
    keyOf.set(party, key)
    if (!byKey.has(key)) byKey.set(key, { shown: capital(party), stems: new Set(stems), head })
  }
  const all = [...byKey.values()]
  const longerThan = ({ stems, head }: Name): Array<Name> =>
    all.filter(
      (other) =>
        other.head === head &&
        other.stems.size > stems.size &&
        // A list of several, or a description, is no longer name of the same.
        !other.shown.includes(',') &&
        [...stems].every((one) => other.stems.has(one)),
    )
  const longer = new Map(all.map((name) => [name, longerThan(name)]))
  const namesOf = (name: Name): Array<string> => {
    const others = longer.get(name) ?? []
    // What is longer than a longer name is longer than this one, too.
    const longest = others.filter((other) => longer.get(other)?.length === 0)
    return (others.length === 0 ? [name] : longest).map(({ shown }) => shown)
  }
  return new Map(
    [...keyOf].flatMap(([party, key]) => {
      const name = byKey.get(key)
      return name ? [[party, namesOf(name)] as const] : []
    }),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
