import type { Step } from './draft.ts'

type Token =
  | { readonly literal: string }
  | { readonly group: string; readonly first: 'as' | 'upper' | 'lower' }

const tokens = new Map<string, ReadonlyArray<ReadonlyArray<Token>>>()

/**
 * Fill in what a rule puts: the steps of each statement that the match becomes.
 *
 * @param put As in `WordingRule`.
 * @param match Made with flag `d`.
 * @param text That the match was found in; what stands around the match is kept.
 */
export function fillTemplate(
  put: string,
  match: RegExpExecArray,
  text: string,
): Array<Array<Step>> {
  let statements = tokens.get(put)
  if (!statements) {
    statements = put.split('||').map((part) => parse(part))
    tokens.set(put, statements)
  }
  const isMany = statements.length > 1
  const before: Step = { from: 0, to: match.index }
  const end = match.index + match[0].length
  const after: Step = { from: end, to: text.length }
  return statements.map((list) => {
    const steps = fill(list, match, text, isMany)
    return [before, ...steps, after].filter(({ from, to, insert }) => to > from || insert)
  })
}

function parse(put: string): Array<Token> {
  const list: Array<Token> = []
  let at = 0
  for (const found of put.matchAll(/\{([a-z]{1,20})([_^]?)\}/g)) {
    if (found.index > at) list.push({ literal: put.slice(at, found.index) })
    const first = found[2] === '^' ? 'upper' : found[2] === '_' ? 'lower' : 'as'
    list.push({ group: found[1] ?? '', first })
    at = found.index + found[0].length
  }
  if (at < put.length) list.push({ literal: put.slice(at) })
  return list
}

function fill(
  list: ReadonlyArray<Token>,
  match: RegExpExecArray,
  text: string,
  leavesOut: boolean,
): Array<Step> {
  const steps: Array<Step> = []
  const spans = list.flatMap((token) => ('group' in token ? [spanOf(match, token.group)] : []))
  const end = match.index + match[0].length
  let at = match.index
  let literal = ''
  /** Put the words due before `next`; what lies between is left out, unless it is told at another place. */
  const flush = (next: number): void => {
    const isToldElsewhere =
      leavesOut ||
      next < at ||
      spans.some((span) => span && span.to > span.from && span.from >= at && span.to <= next)
    if (!isToldElsewhere && next > at) steps.push({ from: at, to: next, insert: literal })
    else if (literal !== '') steps.push({ from: at, to: at, insert: literal })
    literal = ''
  }
  for (const token of list) {
    if ('literal' in token) {
      literal += token.literal
      continue
    }
    const span = spanOf(match, token.group)
    if (!span || span.to === span.from) continue
    flush(span.from)
    const first = text.charAt(span.from)
    const wanted =
      token.first === 'upper'
        ? first.toUpperCase()
        : token.first === 'lower'
          ? first.toLowerCase()
          : first
    if (wanted !== first) {
      steps.push({ from: span.from, to: span.from + 1, insert: wanted })
      steps.push({ from: span.from + 1, to: span.to })
    } else steps.push(span)
    at = span.to
  }
  flush(end)
  return steps
}

function spanOf(match: RegExpExecArray, group: string): Step | undefined {
  const found = match.indices?.groups?.[group]
  return found ? { from: found[0], to: found[1] } : undefined
}
