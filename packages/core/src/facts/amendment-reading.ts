import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Amendment, UnresolvedAmendment } from '../records/records.ts'
import type { Clause } from './amendment-clauses.ts'
import { amendedUnitId } from './amendment-id.ts'
import { quotesIn, unmask } from './amendment-quotes.ts'
import type { Scope } from './amendment-scopes.ts'
import { cutText, newText, quotedTables } from './amendment-text.ts'
import { nameOf, readUnits, type UnitPath } from './amendment-units.ts'
import type { Passage } from './passages.ts'

const anyWord = compact(/\p{L}{3}/u)
const letterOrDigit = compact(/[\p{L}\p{N}]/u)

/** One sentence changes so many units and words at most. */
const mostOperations = 200

/** What an operation says, without the act that it works on. */
export type ReadOperation = Omit<Amendment, 'target' | 'targetAct' | 'instruction' | 'evidence'>

/** Operations of one wording, and the units in which they work. */
export interface ReadOperations {
  readonly operations: ReadonlyArray<ReadOperation>
  readonly around: ReadonlyArray<UnitPath>
}

/** An operation, and where it stands. */
export interface OperationPlace {
  readonly clause: Clause
  /** What the signs of the clause stand for. */
  readonly quotes: ReadonlyArray<string>
  readonly scopes: ReadonlyArray<Scope>
  /** The units in which the operation before it in the same sentence works. */
  readonly around: ReadonlyArray<UnitPath>
  readonly passage: Passage
  /** The act is known, so that an operation that names no unit works on the whole of it. */
  readonly isWholeAct: boolean
  readonly language: Language
}

/** Read an operation: one for each unit and each pair of words. @returns Why not, where it was not understood. */
export function readOperation(
  place: OperationPlace,
): ReadOperations | UnresolvedAmendment['reason'] {
  const { clause, quotes, scopes, passage, language } = place
  const { form, groups } = clause
  const { units } = language.amending
  const read = (text: string | undefined): Array<UnitPath> =>
    text === undefined ? [] : readUnits(text, quotes, units)

  const subject = read(clause.subject)
  const isRenumbered = form.type === 'renumber'
  const to = isRenumbered ? read(groups['to']).map((path) => path.at(-1)?.num ?? '') : []
  const neighbour = groups['after'] ?? groups['before']
  const beside = neighbour !== undefined && quotesIn(neighbour, quotes).length === 0
  const anchors = beside ? read(neighbour) : []
  // What is new may have no number yet.
  const added = orNamed(
    readUnits(groups['added'] ?? '', quotes, units, false),
    groups['added'],
    quotes,
  )
  const named = orNamed(
    join(subject, read(groups['unit'])),
    groups['unit'] ?? documentOf(clause, language),
    quotes,
  )
  // `striking “and” at the end of paragraph (2)`: the words beside may say where.
  const oldWords = quotesIn(groups['old'] ?? '', quotes).length === 0 ? groups['old'] : undefined
  const changed = join(named, read(`${groups['note'] ?? ''} ${oldWords ?? ''}`))
  const paths =
    added.length > 0 ? join(join(changed, outside(anchors, added)), added) : join(changed, anchors)
  const goesOn: ReadonlyArray<UnitPath> = goOn(paths, place.around, units).map((path) =>
    clause.isEverywhere && isHeading(path) ? [] : path,
  )
  const holding = scopesOf(goesOn[0]?.[0]?.kind, scopes, language)
  const targets = holding
    .reduceRight<ReadonlyArray<UnitPath>>((inner, { paths: outer }) => join(outer, inner), goesOn)
    .slice(0, mostOperations)

  const old = wordsOf(groups['old'], quotes, units)
  const inline = wordsOf(groups['new'], quotes, units)
  const quoted = inline.length > 0 ? '' : quotationOf(passage)
  if (form.textFollows && inline.length === 0 && quoted === '' && groups['newIn'] === undefined)
    return 'text'
  // What is put into other words must be named, here or by a line above.
  const isNamed =
    goesOn.some((path) => path.length > 0) || holding.some(({ paths }) => paths.length > 0)
  const needsName = (form.type === 'restate' || form.type === 'delete') && old.length === 0
  if (needsName && !isNamed && groups['newIn'] === undefined) return 'form'
  const isEmpty = targets.every((path) => path.length === 0)
  if (isEmpty && old.length === 0 && inline.length === 0 && quoted === '') {
    const isWhole = place.isWholeAct && (form.type === 'repeal' || groups['newIn'] !== undefined)
    if (!isWhole) return 'form'
  }
  if (isRenumbered && (to.length === 0 || targets.length % to.length > 0)) return 'words'
  if (old.length > 1 && inline.length > 1 && old.length !== inline.length) return 'words'

  const isEverywhere = clause.isEverywhere || holding.some((scope) => scope.isEverywhere)
  const type = form.type === 'replaceWords' && isEverywhere ? 'replaceEverywhere' : form.type
  const cuts = quoted !== '' && targets.length > 1 ? cutText(quoted, targets) : undefined
  if (cuts === 'incomplete') return 'text'
  const pairs = old.length > 1 ? old : [old[0]]
  if (targets.length * pairs.length > mostOperations) return 'form'
  const result: Array<ReadOperation> = []
  for (const [at, path] of targets.entries()) {
    for (const [which, words] of pairs.entries()) {
      const comes = isRenumbered
        ? to[at % to.length]
        : inline.length > 0
          ? inline.length === pairs.length
            ? inline[which]
            : inline.join(', ')
          : quoted === ''
            ? undefined
            : (cuts?.[at] ?? quoted)
      const unit = amendedUnitId(path)
      result.push({
        type,
        ...(unit === undefined ? {} : { unit }),
        unitPath: path.map((one) => ({ ...one })),
        ...(words === undefined ? {} : { old: words }),
        ...(comes === undefined ? {} : { new: comes }),
        ...(groups['newIn'] === undefined ? {} : { newIn: unmask(groups['newIn'], quotes).trim() }),
        ...besideOf('after', groups['after'], quotes, units),
        ...besideOf('before', groups['before'], quotes, units),
        ...(groups['note'] === undefined ? {} : { note: unmask(groups['note'], quotes).trim() }),
        within: holding.flatMap(({ name }) => (name === '' ? [] : [name])),
      })
    }
  }
  // What is itself restated or taken out holds nothing that the sentence names next.
  const isObject =
    form.type !== 'add' &&
    [groups['old'], groups['new'], groups['unit'], neighbour].every((group) => group === undefined)
  const inside = isObject ? subject.map((path) => path.slice(0, -1)) : subject
  return {
    operations: result,
    around: subject.length > 0 ? goOn(inside, place.around, units) : place.around,
  }
}

/** What is named by words that are no unit's stands by them: it is surely not the whole. */
function orNamed(
  paths: Array<UnitPath>,
  words: string | undefined,
  quotes: ReadonlyArray<string>,
): Array<UnitPath> {
  const name = nameOf(words ?? '', quotes)
  if (paths.length > 0 || !anyWord.test(name)) return paths
  return [[{ kind: 'other', num: '', name }]]
}

/** The document that is put into other words as a whole, or taken out. */
function documentOf({ form, subject, groups }: Clause, { amending }: Language): string | undefined {
  // `Алматы ауданы 102015 саны 102763 санына ауыстырылсын`: figures stand in a line that its words name.
  if (form.type === 'replaceWords' && /^\d/.test(groups['old'] ?? '')) return subject
  if (form.type !== 'restate' && form.type !== 'delete') return undefined
  if (groups['old'] !== undefined) return undefined
  const name = subject.replace(amending.approved, ' ')
  return groups['newIn'] !== undefined || amending.documents.test(name) ? name : undefined
}

type Units = Language['amending']['units']

/** Inner units within outer ones; what both name is named once. */
function join(outer: ReadonlyArray<UnitPath>, inner: ReadonlyArray<UnitPath>): Array<UnitPath> {
  if (outer.length === 0) return [...inner]
  if (inner.length === 0) return [...outer]
  if (outer.length * inner.length > mostOperations) return [...inner]
  return outer.flatMap((path) =>
    inner.map((own) => {
      const kind = own[0]?.kind
      const same = path.findIndex((unit) => unit.kind === kind)
      return same >= 0 ? [...path.slice(0, same), ...own] : [...path, ...own]
    }),
  )
}

/** What is named anew in a sentence stands within what the operation before named (`…, подпункт 4) исключить`). */
function goOn(
  paths: ReadonlyArray<UnitPath>,
  before: ReadonlyArray<UnitPath>,
  units: Units,
): ReadonlyArray<UnitPath> {
  const [around] = before
  if (!around) return paths.length === 0 ? [[]] : paths
  if (paths.length === 0) return distinct(before)
  return paths.map((path) => {
    const kind = path[0]?.kind
    const same = around.findIndex((unit) => unit.kind === kind)
    if (same >= 0) return [...around.slice(0, same), ...path]
    const rank = rankOf(kind, units)
    return around.every((unit) => rankOf(unit.kind, units) < rank) ? [...around, ...path] : path
  })
}

function distinct(paths: ReadonlyArray<UnitPath>): Array<UnitPath> {
  const byText = new Map(paths.map((path) => [JSON.stringify(path), path]))
  return [...byText.values()]
}

/** `в заголовке и по всему тексту` is the whole. */
function isHeading(path: UnitPath): boolean {
  return path.length === 1 && path[0]?.kind === 'heading'
}

/** Units around the one that a new unit goes next to. */
function outside(
  anchors: ReadonlyArray<UnitPath>,
  added: ReadonlyArray<UnitPath>,
): Array<UnitPath> {
  const kind = added[0]?.[0]?.kind
  return anchors.flatMap((path) => {
    const at = path.findIndex((unit) => unit.kind === kind)
    const around = path.slice(0, at < 0 ? -1 : at)
    return around.length > 0 ? [around] : []
  })
}

/** Lines above that hold for an operation: one that names its own article works there, whatever the line above said. */
function scopesOf(
  kind: string | undefined,
  scopes: ReadonlyArray<Scope>,
  { amending }: Language,
): ReadonlyArray<Scope> {
  const rank = kind === undefined ? Number.POSITIVE_INFINITY : rankOf(kind, amending.units)
  return scopes.filter((scope) => scope.rank < rank)
}

/** Outer kinds come first among a language's words. */
function rankOf(kind: string | undefined, { words }: Units): number {
  const rank = words.findIndex((word) => word.kind === kind)
  return rank < 0 ? Number.POSITIVE_INFINITY : rank
}

/** Words of a group: each quotation, or the words themselves where nothing is quoted. */
function wordsOf(
  group: string | undefined,
  quotes: ReadonlyArray<string>,
  { and }: Units,
): Array<string> {
  if (group === undefined || group.trim() === '') return []
  const quoted = quotesIn(group, quotes)
  const isList =
    quoted.length > 0 &&
    group
      .split(/[\s,]+/)
      .every((word) => word === '' || and.test(word) || quotesIn(word, quotes).length > 0)
  return isList ? quoted : [unmask(group, quotes).trim()]
}

function quotationOf({ quotation }: Passage): string {
  if (!quotation) return ''
  const text = newText(quotation.piece().text)
  return letterOrDigit.test(text) ? text : quotedTables(quotation.node)
}

function besideOf(
  side: 'after' | 'before',
  group: string | undefined,
  quotes: ReadonlyArray<string>,
  units: Units,
): { after?: string; before?: string } {
  if (group === undefined) return {}
  return { [side]: wordsOf(group, quotes, units).join(', ') }
}
