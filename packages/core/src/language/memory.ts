import type { Language } from './language.ts'

/** Counts the rounds of work that a memory has seen. */
interface Memory {
  round: number
}

const memories = new WeakMap<Language, Memory>()

/** Rounds after which what nobody asks for any more is cleared out: each time would cost more than it saves. */
const clearEvery = 10

/**
 * Make a language pack that remembers what was worked out with it, for a text that is read again and again while it is
 * edited. What is not asked for any more is forgotten after a few rounds, and nothing outlives the pack.
 */
export function remembering(language: Language): Language {
  const pack = { ...language }
  memories.set(pack, { round: 0 })
  return pack
}

/** Begin a round. */
export function beginRound(language: Language): void {
  const memory = memories.get(language)
  if (memory) memory.round++
}

/** Whether a language pack remembers. */
export function remembers(language: Language): boolean {
  return memories.has(language)
}

/** Gives what was made for a key of late, or makes it. */
export type Recall<V> = (language: Language, key: string, make: () => V) => V

/** The same for many at once: what is unknown is made together, in the order of the items. */
export type RecallAll<V> = <T>(
  language: Language,
  items: ReadonlyArray<T>,
  keyOf: (item: T) => string,
  make: (unknown: ReadonlyArray<T>) => ReadonlyArray<V>,
) => ReadonlyArray<V>

/**
 * Make a place for one kind of work, which must depend on its key and the language pack alone; nobody may change what it
 * gave. With a pack that does not remember, everything is made anew.
 */
export function recaller<V extends object>(): Recall<V> {
  const shelfOf = shelves<V>()
  return (language, key, make) => {
    const shelf = shelfOf(language)
    if (!shelf) return make()
    return find(shelf, key) ?? keep(shelf, key, make())
  }
}

/** The same for work that is cheaper when much of it is done at once. */
export function recallerOfAll<V extends object>(): RecallAll<V> {
  const shelfOf = shelves<V>()
  return (language, items, keyOf, make) => {
    const shelf = shelfOf(language)
    if (!shelf) return make(items)
    const values = items.map((item) => find(shelf, keyOf(item)))
    const made = make(items.filter((_, at) => values[at] === undefined))
    let next = 0
    return items.map((item, at) => {
      const value = values[at] ?? made[next]
      if (value === undefined)
        throw new RangeError(`Expected a value for each of ${items.length} items, not ${next}`)
      if (values[at] !== undefined) return value
      next++
      return keep(shelf, keyOf(item), value)
    })
  }
}

/** What was made for keys, each with the last round that asked for it. */
interface Shelf<V> {
  readonly memory: Memory
  readonly kept: Map<string, { readonly value: V; round: number }>
  /** The round in which it was last cleared out. */
  cleared: number
}

function find<V>({ kept, memory }: Shelf<V>, key: string): V | undefined {
  const found = kept.get(key)
  if (!found) return undefined
  found.round = memory.round
  return found.value
}

function keep<V>({ kept, memory }: Shelf<V>, key: string, value: V): V {
  kept.set(key, { value, round: memory.round })
  return value
}

function shelves<V>(): (language: Language) => Shelf<V> | undefined {
  const all = new WeakMap<Memory, Shelf<V>>()
  return (language) => {
    const memory = memories.get(language)
    if (!memory) return undefined
    const shelf = all.get(memory) ?? { memory, kept: new Map(), cleared: memory.round }
    if (memory.round - shelf.cleared >= clearEvery) clear(shelf)
    all.set(memory, shelf)
    return shelf
  }
}

function clear<V>(shelf: Shelf<V>): void {
  const { kept, memory } = shelf
  for (const [key, { round }] of kept) if (round < memory.round - 1) kept.delete(key)
  shelf.cleared = memory.round
}
