import type { Language } from './language.ts'

/** Counts the rounds of work that a memory has seen. */
interface Memory {
  round: number
}

const memories = new WeakMap<Language, Memory>()

/**
 * Make a language pack that remembers what was worked out with it, for a text that is read again and again while it is
 * edited. What a round did not ask for is forgotten at the end of the next: it never holds more than two versions of a
 * text, and nothing outlives the pack.
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

/** Gives what was made for a key in this round or the one before, or makes it. */
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
    const value = find(shelf, key) ?? make()
    shelf.current.set(key, value)
    return value
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
    const all: Array<V> = []
    for (const [at, item] of items.entries()) {
      const value = values[at] ?? made[next++]
      if (value === undefined)
        throw new RangeError(`Expected a value for each of ${items.length} items`)
      shelf.current.set(keyOf(item), value)
      all.push(value)
    }
    return all
  }
}

/** What was made for keys in this round and the one before. */
interface Shelf<V> {
  readonly round: number
  readonly current: Map<string, V>
  readonly former: ReadonlyMap<string, V>
}

function find<V>({ current, former }: Shelf<V>, key: string): V | undefined {
  const value = current.get(key)
  if (value !== undefined) return value
  const old = former.get(key)
  if (old !== undefined) current.set(key, old)
  return old
}

function shelves<V>(): (language: Language) => Shelf<V> | undefined {
  const kept = new WeakMap<Memory, Shelf<V>>()
  return (language) => {
    const memory = memories.get(language)
    if (!memory) return undefined
    const last = kept.get(memory)
    if (last?.round === memory.round) return last
    const former = last?.round === memory.round - 1 ? last.current : new Map<string, V>()
    const shelf = { round: memory.round, current: new Map<string, V>(), former }
    kept.set(memory, shelf)
    return shelf
  }
}
