import type { Finding } from '../act/types.ts'
import type { FindingMessages } from '../language/messages.ts'

/** Rules told once for all words they find; the others once for the same words. */
const forAllWords: ReadonlySet<string> = new Set(['look-alike-letter'])
/** Chains that begin with the same words are told once. */
const headOfChain = 2
/** Rules of words that have no category. */
const forSameWords: ReadonlySet<string> = new Set([
  'defined-twice',
  'double-negation',
  'light-verb',
  'noun-chain',
])

/**
 * Tell the same thing once: findings of one rule about the same words become one, at the first place, which names how
 * many others there are and keeps them. A hundred remarks that one decision mends are noise.
 *
 * @param findings In source order, those that comments ignore left out.
 */
export function gatherRepeats(
  findings: ReadonlyArray<Finding>,
  source: string,
  { otherPlaces }: Pick<FindingMessages, 'otherPlaces'>,
): Array<Finding> {
  const groups = new Map<string, Array<Finding>>()
  for (const finding of findings) {
    const key = keyOf(finding, source)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    if (rest.length === 0) return [first]
    const others = rest.map(({ eId, start, end, line, column, replacements: [one] = [] }) => ({
      ...(eId === undefined ? {} : { eId }),
      start,
      end,
      line,
      column,
      ...(one === undefined ? {} : { replacement: one.value }),
    }))
    return [{ ...first, message: `${first.message} ${otherPlaces(rest.length)}`, others }]
  })
}

/** A finding at each of its places, its own first: what they were before they were gathered. */
export function placesOf({ others = [], ...own }: Finding): Array<Finding> {
  const { eId: _, ...common } = own
  return [own, ...others.map(({ replacement: __, ...place }) => ({ ...common, ...place }))]
}

function keyOf({ ruleId, category, start, end }: Finding, source: string): string {
  if (forAllWords.has(ruleId)) return ruleId
  // A mix is told at a few places by itself.
  const isOfWords =
    (category !== undefined && category !== 'inconsistent-words') || forSameWords.has(ruleId)
  if (!isOfWords) return `${start} ${end} ${ruleId}`
  const words = source.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase()
  // `регистрации прекращения деятельности лица` and `… учреждений` are one habit.
  const told = ruleId === 'noun-chain' ? words.split(' ').slice(0, headOfChain).join(' ') : words
  return `${ruleId}\n${told}`
}
