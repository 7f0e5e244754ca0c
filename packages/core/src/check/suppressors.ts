import type { Stretch } from './blocks-of.ts'
import type { CheckComment, NamedRule } from './comments.ts'

/** What a comment puts aside: the findings of one rule, or of all, that start in a stretch of the text. */
export interface Suppressor {
  readonly comment: CheckComment
  /** Absent for all rules. */
  readonly rule: NamedRule | undefined
  readonly from: number
  /** Half open. */
  to: number
  /** Rules that were switched on again, and from where. */
  readonly except: Map<string, number>
  isUsed: boolean
}

/** What comments ask for. */
export interface Suppressors {
  /** In order of `from`. */
  readonly all: ReadonlyArray<Suppressor>
  /** Those that switch on what was not off; the rule is absent where they name none. */
  readonly idle: ReadonlyArray<{
    readonly comment: CheckComment
    readonly rule: NamedRule | undefined
  }>
}

/** Between a paragraph and a comment at the end of its line. */
const sameLine = /^[^\r\n<]{0,80}$/

/** Work out what comments put aside, and where. @param blocks In source order. */
export function findSuppressors(
  comments: ReadonlyArray<CheckComment>,
  blocks: ReadonlyArray<Stretch>,
  source: string,
): Suppressors {
  const all: Array<Suppressor> = []
  const idle: Array<Suppressors['idle'][number]> = []
  /** What is off, by rule; all rules under the empty name. */
  const off = new Map<string, Suppressor>()
  let block = 0

  for (const comment of comments) {
    const named: ReadonlyArray<NamedRule | undefined> =
      comment.rules.length > 0 ? comment.rules : [undefined]
    const add = (rule: NamedRule | undefined, from: number, to: number): Suppressor => {
      const suppressor = { comment, rule, from, to, except: new Map(), isUsed: false }
      all.push(suppressor)
      return suppressor
    }
    if (comment.verb === 'ignore-file') {
      for (const rule of named) add(rule, 0, Number.POSITIVE_INFINITY)
    } else if (comment.verb === 'ignore') {
      while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) < comment.end) block++
      const before = blocks[block - 1]
      const isBehind = before && sameLine.test(source.slice(before.end, comment.start))
      const next = isBehind ? before : blocks[block]
      // A comment inside a paragraph or behind it is about that paragraph; one before it, about all from there on.
      const from = Math.min(next?.start ?? comment.end, comment.end)
      for (const rule of named) add(rule, from, next?.end ?? from)
    } else if (comment.verb === 'disable') {
      for (const rule of named) {
        const isOff = off.has(rule?.id ?? '')
        const to = isOff ? comment.end : Number.POSITIVE_INFINITY
        const suppressor = add(rule, comment.end, to)
        if (!isOff) off.set(rule?.id ?? '', suppressor)
      }
    } else if (comment.verb === 'enable') {
      for (const rule of named) if (!enable(rule, comment.start)) idle.push({ comment, rule })
    }
  }
  return { all: all.sort((a, b) => a.from - b.from), idle }

  function enable(rule: NamedRule | undefined, at: number): boolean {
    if (!rule) {
      const isAnyOff = off.size > 0
      for (const suppressor of off.values()) suppressor.to = at
      off.clear()
      return isAnyOff
    }
    const own = off.get(rule.id)
    if (own) own.to = at
    off.delete(rule.id)
    const whole = off.get('')
    if (whole && !whole.except.has(rule.id)) whole.except.set(rule.id, at)
    return own !== undefined || whole !== undefined
  }
}
