import type { Run } from '../act/build.ts'
import { endOf, startOf } from '../act/positions.ts'
import type { QuotedStructure } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import { decodeRuns } from '../parse/entities.ts'
import { findAll } from './find-all.ts'

const tag = /<[^<>]{0,400}>/g
const paragraphTag = /<\/?(?:br|div|h[1-6]|li|p|td|tr)(?:\s|\/?>)/i
/** Marks of Markdown at the start of a line, and before a character that they escape. */
const marks = /^[\s>#*]+|[\\*]/g

/**
 * The runs of a quotation as it reads, with the numbers that its units have lost to their nodes; a line feed between
 * its paragraphs.
 *
 * @param source Source of the act.
 */
export function quotedRuns(node: QuotedStructure, source: string): Array<Run> {
  const runs: Array<Run> = []
  let last = startOf(node)
  let inHeading = false
  visit(node, (inner, ancestors) => {
    if (inner.type === 'table') {
      last = endOf(inner)
      return 'skip'
    }
    if (inner.type !== 'text') return undefined
    readGap(last, startOf(inner))
    inHeading = ancestors[ancestors.length - 1]?.type === 'heading'
    runs.push({ value: inner.value, start: startOf(inner) })
    last = endOf(inner)
    return undefined
  })
  return runs

  /** Between texts stand line ends, markup, and the number of the next unit. */
  function readGap(start: number, end: number): void {
    const gap = source.slice(start, end)
    const lineEnd = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
    const hasTags = gap.includes('<')
    const isNew = lineEnd >= 0 || (hasTags && paragraphTag.test(gap))
    if (runs.length > 0 && isNew) runs.push({ value: '\n', start })
    // What parts a heading from its text (`.—`) belongs to neither; within a paragraph there is only markup.
    if (runs.length > 0 && !isNew && !inHeading) return
    let from = start + lineEnd + 1
    tag.lastIndex = lineEnd + 1
    for (let match = hasTags ? tag.exec(gap) : null; match; match = tag.exec(gap)) {
      addNumber(from, start + match.index)
      from = start + tag.lastIndex
    }
    addNumber(from, end)
  }

  function addNumber(start: number, end: number): void {
    if (start >= end) return
    for (const run of decodeRuns(source, start, end)) {
      let at = 0
      for (const match of findAll(run.value, marks)) {
        add(run, at, match.index)
        at = match.index + match[0].length
      }
      add(run, at, run.value.length)
    }
  }

  function add(run: Run, from: number, to: number): void {
    if (from < to) runs.push({ value: run.value.slice(from, to), start: run.start + from })
  }
}
