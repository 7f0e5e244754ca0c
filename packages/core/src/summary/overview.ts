import type { Act, UnitKind } from '../act/types.ts'
import { textOf, unitsOf, visit } from '../act/visit.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { onlyLeadsIn, type Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Statement } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { computedStatement, toEvidence } from './statement.ts'

/** How far into the act to look for a sentence that says what it is for. */
const opening = 120

/** What the document is, and how long; of a text without kind and title there is no first to say. */
export function describeAct(
  act: Act,
  answers: Language,
): { readonly name: Array<Statement>; readonly extent: Array<Statement> } {
  const { messages } = answers
  const { kind, title, status } = act.data
  const evidence = titleEvidence(act)
  if (!evidence) return { name: [], extent: [] }
  const isNamed = kind !== 'unknown' || title !== ''
  const { counts, attachments, edges } = countUnits(act)
  return {
    name: isNamed
      ? [computedStatement(messages.whatIs(kind, title, status), answers.id, [evidence])]
      : [],
    extent:
      counts.length > 0
        ? [computedStatement(messages.extent(counts, attachments, kind), answers.id, edges)]
        : [],
  }
}

/** The passage that says what the act is for; most acts have none. */
export function findPurpose(
  passages: ReadonlyArray<Passage>,
  language: Language,
): Passage | undefined {
  const own = passages.filter(({ piece }) => !piece.eId.startsWith('att_')).slice(0, opening)
  const annexed = passages.filter(({ piece }) => piece.eId.startsWith('att_')).slice(0, opening / 4)
  return [...own, ...annexed].find(
    (passage) =>
      !onlyLeadsIn(passage) &&
      passage.leadIns.length === 0 &&
      language.modality.purpose.test(passage.piece.text),
  )
}

/** More acts are counted, not named; so are those with a title of more words. */
const mostNamed = 3
const longestTitle = 20

/** Which acts are changed, or how many. */
export function nameAmended(
  act: Act,
  { targets, passages, amendments, unresolvedAmendments }: FoundAmendments,
  answers: Language,
): Array<Statement> {
  // A count would be false where an operation does not say which act it changes.
  if (targets.length === 0 || passages.some(({ target }) => target === '')) return []
  const known = new Map(
    passages.flatMap(({ target, amendments: own }) => {
      const [title] = own.flatMap(({ targetAct }) => targetAct?.title ?? [])
      return title === undefined ? [] : [[target, title] as const]
    }),
  )
  // An operation that was not understood may change an act that no other does.
  const titles = new Set(
    passages.flatMap(({ target, amendments: own }) => {
      if (own.length > 0 && own.every(({ targetAct }) => targetAct?.title))
        return own.map(({ targetAct }) => targetAct?.title ?? '')
      // As its place names it, where that is a name.
      const isName = isProperName(target) && targets.some(({ text }) => text.includes(target))
      // It may be named with an article elsewhere.
      const same = known.get(target) ?? [...known.values()].find((title) => target.endsWith(title))
      return [same ?? (isName ? target : '')]
    }),
  )
  const isNamed =
    titles.size > 0 &&
    titles.size <= mostNamed &&
    !titles.has('') &&
    [...titles].every((title) => countWords(title) <= longestTitle)
  const evidence = targets.map((piece) => toEvidence(act, piece))
  const isWhole = ({ type, unitPath }: FoundAmendments['amendments'][number]): boolean =>
    type === 'repeal' && unitPath.length === 0
  const repeals = amendments.filter(isWhole)
  const isAll = repeals.length === amendments.length && unresolvedAmendments.length === 0
  const repealed = new Set(repeals.flatMap(({ targetAct }) => targetAct?.title ?? []))
  // What only ends another act does not change it.
  if (isNamed && repeals.every(({ targetAct }) => targetAct?.title)) {
    const changed = [...titles].filter(
      (title) =>
        !repealed.has(title) ||
        amendments.some((one) => !isWhole(one) && one.targetAct?.title === title),
    )
    const first =
      changed.length > 0 ? [answers.messages.amends(changed.length, changed, act.data.kind)] : []
    const ended = [...titles]
      .filter((title) => !changed.includes(title))
      .map((title) => answers.messages.change({ type: 'repeal', act: title, path: [] }))
    return [...first, ...ended].map((text) => computedStatement(text, answers.id, evidence))
  }
  const how = repeals.length === 0 ? 'changes' : isAll ? 'repeals' : 'both'
  const text = answers.messages.amends(
    isNamed ? titles.size : targets.length,
    isNamed ? [...titles] : [],
    act.data.kind,
    how,
  )
  return [computedStatement(text, answers.id, evidence)]
}

/** `Harbor Lights Act of 1986`, and neither `such Act` nor a number: no word of it but small ones is without a capital. */
function isProperName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length > 1 &&
    words.every((word, at) => /^[\p{Lu}\d(]/u.test(word) || (at > 0 && /^\p{Ll}{1,3}$/u.test(word)))
  )
}

/** Where the title stands; the first words of the text where it has none. */
function titleEvidence(act: Act): Evidence | undefined {
  let found: Evidence | undefined
  visit(act, (node) => {
    if (found) return false
    if (node.type === 'heading' || node.type === 'content') {
      if (act.data.title === '' || textOf(node) === act.data.title) {
        found = toEvidence(act, {
          eId: 'preface',
          start: node.position.start.offset ?? 0,
          end: node.position.end.offset ?? 0,
        })
      }
      return 'skip'
    }
    return undefined
  })
  if (found) return found
  // A title that the text only names (`may be cited as …`).
  const at = act.source.indexOf(act.data.title)
  if (at >= 0)
    return toEvidence(act, { eId: 'preface', start: at, end: at + act.data.title.length })
  return firstWords(act)
}

function firstWords(act: Act): Evidence | undefined {
  let found: Evidence | undefined
  visit(act, (node) => {
    if (!found && node.type === 'text' && node.value.trim() !== '') {
      const start = node.position.start.offset ?? 0
      const words = node.value.trimEnd()
      found = toEvidence(act, { eId: 'preface', start, end: start + words.length })
    }
    return found ? false : undefined
  })
  return found
}

const counted: ReadonlyArray<UnitKind> = ['part', 'title', 'section', 'chapter', 'article']

/** Units of the act itself by kind; paragraphs only where there are no articles or sections. */
function countUnits(act: Act): {
  counts: Array<{ kind: UnitKind; count: number }>
  attachments: number
  edges: Array<Evidence>
} {
  const body = act.children.find((child) => child.type === 'body')
  const units = body ? unitsOf(body) : []
  // An annex to an annex is none of the act's own.
  const attachments = act.children.filter(
    (child) => child.type === 'attachment' && !child.eId.includes('__'),
  ).length
  const kinds = counted.filter((kind) => units.some((unit) => unit.kind === kind))
  const inner: Array<UnitKind> =
    kinds.includes('article') || kinds.includes('section') ? [] : ['paragraph']
  const counts = [...kinds, ...inner].flatMap((kind) => {
    const count = units.filter((unit) => unit.kind === kind).length
    return count > 0 ? [{ kind, count }] : []
  })
  const last = counts[counts.length - 1]?.kind
  const listed = units.filter((unit) => unit.kind === last)
  const edges = [listed[0], listed[listed.length - 1]].flatMap((unit, at) => {
    if (!unit || (at === 1 && listed.length === 1)) return []
    const start = unit.position.start.offset ?? 0
    // The first line of the unit shows its number.
    const line = act.source.slice(start, start + 200).split('\n', 1)[0] ?? ''
    return [toEvidence(act, { eId: unit.eId, start, end: start + line.trimEnd().length })]
  })
  return { counts, attachments, edges }
}
