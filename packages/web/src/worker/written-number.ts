import type { Unit } from '@aiqyn/core'

/** Longer than any number with its word: `Статья 123-4.` */
const longest = 60

/**
 * The number of a unit as the document writes it: `Статья 7.`, `2)`, `§ 3`. The words before the unit's own text, without
 * marks of Markdown and tags; the bare number where that gives nothing.
 *
 * @param unit A unit of the act.
 * @param source The text that its positions slice into.
 */
export function writtenNumber(unit: Unit, source: string): string {
  if (unit.kind === 'alinea') return ''
  const start = unit.position.start.offset ?? 0
  const first = unit.children[0]
  const end = first?.position.start.offset ?? unit.position.end.offset ?? start
  const written = source
    .slice(start, Math.min(end, start + 400))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/[#*_\\>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const isPlausible = written !== '' && written.length <= longest && written.includes(unit.num)
  return isPlausible ? written : unit.num
}
