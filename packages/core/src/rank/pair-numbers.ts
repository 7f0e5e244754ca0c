/** A table keeps at least half of its places free, so that a look ends soon. */
const firstPlaces = 1 << 10
const free = -1
/** Odd, with bits all over, so that neighbouring numbers fall on places far apart. */
const [firstFactor, secondFactor] = [0x9e3779b1, 0x85ebca6b]

/** Numbers for pairs of numbers, from 0 on. */
export interface PairNumbers {
  readonly of: (first: number, second: number) => number
  readonly size: () => number
}

/**
 * Begin to number pairs. A map by both, joined to one text, would make and hash a text for each place where a pair stands.
 */
export function numberPairs(): PairNumbers {
  let places = new Int32Array(firstPlaces).fill(free)
  const firsts: Array<number> = []
  const seconds: Array<number> = []

  function of(first: number, second: number): number {
    const place = placeOf(first, second)
    const known = places[place] ?? free
    if (known !== free) return known
    const number = firsts.push(first) - 1
    seconds.push(second)
    places[place] = number
    if (firsts.length * 2 > places.length) grow()
    return number
  }

  /** Where the pair is, or will be. */
  function placeOf(first: number, second: number): number {
    const mask = places.length - 1
    const hash = Math.imul(first, firstFactor) ^ Math.imul(second, secondFactor)
    let place = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const known = places[place] ?? free
      if (known === free || (firsts[known] === first && seconds[known] === second)) return place
      place = (place + 1) & mask
    }
  }

  function grow(): void {
    places = new Int32Array(2 * places.length).fill(free)
    for (const [number, first] of firsts.entries())
      places[placeOf(first, seconds[number] ?? 0)] = number
  }

  return { of, size: () => firsts.length }
}
