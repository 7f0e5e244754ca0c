/**
 * Places in words, one behind another: what a place shares with the one before it is not said again.
 *
 * @param places Identifiers of units.
 * @param cite Puts one into words.
 * @returns `Статья 16, пункт 2, подпункт 1); подпункт 2)`.
 */
export function citeLine(places: ReadonlyArray<string>, cite: (eId: string) => string): string {
  let last: ReadonlyArray<string> = []
  const said = places.map((eId) => {
    const parts = cite(eId).split(', ')
    const shared = parts.findIndex((part, at) => part !== last[at])
    // Of the same length: `пункт 1` behind `статья 5, пункт 2` would be read as one of another article.
    const isSibling = parts.length === last.length && shared > 0
    last = parts
    return (isSibling ? parts.slice(shared) : parts).join(', ')
  })
  return said.join('; ')
}
