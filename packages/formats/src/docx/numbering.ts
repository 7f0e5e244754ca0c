import { type AttributeOf, integerOf, isOn, readXml } from './read-xml.ts'
import type { Styles } from './styles.ts'

/** How one level of a list numbers. */
export interface ListLevel {
  readonly start: number
  /** `w:numFmt`: decimal, upperRoman, russianLower, bullet … */
  readonly format: string
  /** With `%1` for the number of the outermost level. */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Begins anew behind a paragraph of this level (from 1) or one further out; 0 for never. */
  readonly restart?: number | undefined
  /** Numbers of all levels are shown in digits, as lawyers do: `1.2`, not `I.2`. */
  readonly isLegal: boolean
}

/** A list of a document: what `w:num` and the `w:abstractNum` behind it say. */
export interface List {
  /** Lists of one series go on counting each other's numbers. */
  readonly series: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Numbers from which this list starts the levels anew, at its first paragraph. */
  readonly startOverrides: ReadonlyMap<number, number>
  /** Level of a paragraph style whose numbering stands in the style. */
  readonly levelOfStyle: ReadonlyMap<string, number>
}

type Draft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] }

interface Abstract {
  readonly levels: Map<number, Draft>
  readonly levelOfStyle: Map<string, number>
  styleLink?: string | undefined
}

interface Num {
  abstract: string
  readonly levels: Map<number, Draft>
  readonly startOverrides: Map<number, number>
}

/** Word has levels 0 to 8. */
const lastLevel = 8

/**
 * Read the lists of a document.
 *
 * @param bytes The part `numbering.xml`; a document may have none.
 * @returns A list by its `w:numId`.
 */
export function readNumbering(
  bytes: Uint8Array | undefined,
  styles: Styles,
): (numId: string) => List | undefined {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Num>()
  if (bytes) collect(bytes, abstracts, nums)
  const lists = new Map<string, List>()

  /** An abstract list may stand for a numbering style, which names a list, which names another abstract list. */
  function follow(id: string): { id: string; abstract: Abstract } | undefined {
    const abstract = abstracts.get(id)
    if (!abstract) return undefined
    if (abstract.styleLink === undefined || abstract.levels.size > 0) return { id, abstract }
    const target = nums.get(styles.numberingOf(abstract.styleLink) ?? '')?.abstract ?? ''
    const linked = abstracts.get(target)
    return linked ? { id: target, abstract: linked } : { id, abstract }
  }

  return (numId) => {
    const known = lists.get(numId)
    if (known) return known
    const num = nums.get(numId)
    const found = num && follow(num.abstract)
    if (!num || !found) return undefined
    const list: List = {
      series: found.id,
      levels: new Map([...found.abstract.levels, ...num.levels]),
      startOverrides: num.startOverrides,
      levelOfStyle: found.abstract.levelOfStyle,
    }
    lists.set(numId, list)
    return list
  }
}

function collect(
  bytes: Uint8Array,
  abstracts: Map<string, Abstract>,
  nums: Map<string, Num>,
): void {
  let abstract: Abstract | undefined
  let num: Num | undefined
  let at = 0
  let level: Draft | undefined

  readXml(bytes, {
    open(name, attributeOf, path) {
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map(), levelOfStyle: new Map() }
        abstracts.set(attributeOf('abstractNumId') ?? '', abstract)
      } else if (name === 'w:num') {
        num = { abstract: '', levels: new Map(), startOverrides: new Map() }
        nums.set(attributeOf('numId') ?? '', num)
      } else if (name === 'w:abstractNumId' && num) {
        num.abstract = attributeOf('val') ?? ''
      } else if (name === 'w:numStyleLink' && abstract) {
        abstract.styleLink = attributeOf('val')
      } else if (name === 'w:lvlOverride') {
        at = integerOf(attributeOf('ilvl')) ?? 0
      } else if (name === 'w:startOverride' && num) {
        num.startOverrides.set(at, integerOf(attributeOf('val')) ?? 0)
      } else if (name === 'w:lvl') {
        at = integerOf(attributeOf('ilvl')) ?? 0
        level = { start: 0, format: 'decimal', text: '', suffix: 'tab', isLegal: false }
        if (at >= 0 && at <= lastLevel) (num ?? abstract)?.levels.set(at, level)
      } else if (level) {
        if (name === 'w:pStyle' && abstract) abstract.levelOfStyle.set(attributeOf('val') ?? '', at)
        // Formats newer than the standard have a fallback that is not; the branch before it stays unread.
        else if (!path.includes('mc:Choice')) take(level, name, attributeOf)
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = undefined
      else if (name === 'w:num') num = undefined
      else if (name === 'w:lvl') level = undefined
    },
  })
}

function take(level: Draft, name: string, attributeOf: AttributeOf): void {
  const value = attributeOf('val')
  if (name === 'w:start') level.start = integerOf(value) ?? 0
  else if (name === 'w:numFmt') level.format = value ?? 'decimal'
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, 200)
  else if (name === 'w:suff')
    level.suffix = value === 'space' || value === 'nothing' ? value : 'tab'
  else if (name === 'w:lvlRestart') level.restart = integerOf(value)
  else if (name === 'w:isLgl') level.isLegal = isOn(attributeOf)
}
