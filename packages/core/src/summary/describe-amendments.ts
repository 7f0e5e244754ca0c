import type { Act, QuotedStructure } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import type { AmendingPassage } from '../facts/amendment-operations.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Change, CitedPart } from '../language/messages.ts'
import { idPrefixes } from '../parse/identify.ts'
import type { AmendedUnit, Amendment, Statement } from '../records/records.ts'
import { amendmentStatement } from './amendment-statement.ts'
import { computedStatement } from './statement.ts'

/** New text of more characters is named, not shown: the reader finds it at its place. */
const longestShown = 400

/**
 * Say what is changed in other acts: where an instruction was understood whole, as a plain before and after; else in its
 * own words.
 *
 * @param passages In source order.
 * @param language Of the act.
 * @param answers Of computed statements.
 * @param accepts Whether a statement says what the act says.
 * @param isOnlyAct No other act is changed.
 */
export function describeAmendments(
  act: Act,
  passages: ReadonlyArray<AmendingPassage>,
  language: Language,
  answers: Language,
  accepts: (statement: Statement) => boolean = () => true,
  isOnlyAct: boolean = false,
): Array<Statement> {
  return passages.flatMap(({ passage, lines, amendments, isResolved }) => {
    const heading = passage.quotation && headingIn(passage.quotation.node)
    const told = distinctForms(amendments).map((amendment) =>
      tell(amendment, heading, language, answers),
    )
    const statements = told.filter((statement) => statement !== undefined)
    return isResolved && statements.length === told.length
      ? statements
      : [amendmentStatement(act, { ...passage, leadIns: [...lines] }, language, accepts, isOnlyAct)]
  })
}

/** One of the case forms in which words are replaced everywhere says what the others say. */
function distinctForms(amendments: ReadonlyArray<Amendment>): ReadonlyArray<Amendment> {
  const [first, ...others] = amendments
  const areForms =
    first?.type === 'replaceEverywhere' &&
    others.every(({ type, unit }) => type === first.type && unit === first.unit)
  return first && areForms ? [first] : amendments
}

/** Heading of the first unit of a new text that has one. */
function headingIn(quotation: QuotedStructure): string | undefined {
  let heading: string | undefined
  visit(quotation, (node) => {
    if (node.type === 'unit') heading = node.heading
    return heading === undefined ? undefined : false
  })
  return heading
}

/** @param heading Of the new text that the instruction leads to. */
function tell(
  amendment: Amendment,
  heading: string | undefined,
  language: Language,
  { id, messages }: Language,
): Statement | undefined {
  const change = changeOf(amendment, heading, language)
  return change && computedStatement(messages.change(change), id, amendment.evidence)
}

/** @returns `undefined` where a sentence of ours would leave out something that the instruction says. */
function changeOf(
  amendment: Amendment,
  heading: string | undefined,
  { amending }: Language,
): Change | undefined {
  const { type, targetAct, unitPath, within, note, newIn, old, after, before } = amendment
  const act = targetAct?.title
  const path = citedPath(unitPath)
  const namesDocument = within.some((line) => amending.documents.test(line))
  const isNoted =
    newIn !== undefined ||
    !(note === undefined || (isEverywhere(type) && amending.everywhere.test(note)))
  if (act === undefined || !path || namesDocument || isNoted) return undefined
  const isText = type === 'add' || type === 'restate'
  const words = isText
    ? withoutNumber(amendment.new, unitPath)?.replace(closing, '').replace(typewriterQuotes, '')
    : amendment.new
  const shown = words !== undefined && words.length <= longestShown && !/[\r\n]/.test(words)
  const place = {
    act,
    path,
    ...(shown ? { new: words } : {}),
    ...(!shown && words !== undefined && heading !== undefined ? { heading } : {}),
  }
  const isQuoted = (part: string | undefined): boolean =>
    part !== undefined && quotes.some((sign) => amendment.instruction.includes(`${sign}${part}`))
  switch (type) {
    case 'replaceWords':
    case 'replaceEverywhere':
      return shown && old !== undefined && isQuoted(old) ? { ...place, type, old } : undefined
    case 'insertAfter': {
      const beside = after ?? before
      const side = after === undefined ? 'before' : 'after'
      if (beside === undefined || !shown || !isQuoted(beside)) return undefined
      return { ...place, type: 'insertWords', side, beside }
    }
    case 'delete':
      if (old === undefined) return { ...place, type }
      return isQuoted(old) ? { ...place, type: 'deleteWords', old } : undefined
    case 'add':
    case 'restate':
    case 'repeal':
      return path.length === 0 && type !== 'repeal' ? undefined : { ...place, type }
    case 'renumber':
      return shown ? { ...place, type } : undefined
  }
}

/** The sign that closes a new unit is one of the list that it stands in; a full stop behind an abbreviation stays. */
const closing = compact(/(?:[;,]|(?<=\p{L}{4}|[)»”])\.)\s*$/u)
function isEverywhere(type: Amendment['type']): boolean {
  return type === 'replaceEverywhere'
}

const opening = compact(
  /^(?:``)?(?:\p{L}{3,10}\.?\s)?\(?(?<num>[\p{L}\d-]{1,8}?)(?:-\p{L}{2,6})?[.)]{1,2}\s+/u,
)
/** The place of a new text has its number already; Akoma Ntoso keeps that apart from the text. */
function withoutNumber(
  text: string | undefined,
  path: ReadonlyArray<AmendedUnit>,
): string | undefined {
  const match = text === undefined ? null : opening.exec(text)
  const num = path.findLast((unit) => unit.num !== '')?.num
  return match && match.groups?.['num'] === num ? text?.slice(match[0].length) : text
}

/** Marks of a quotation as typewriters had them. */
const typewriterQuotes = /^``|''(?:\.?)$/g

/** Signs that open a quotation. */
const quotes = ['«', '“', '‘', '"', '„']

/** @returns `undefined` where a part is of a kind that has no plain name, or is cited by words. */
function citedPath(path: ReadonlyArray<AmendedUnit>): Array<CitedPart> | undefined {
  const cited: Array<CitedPart> = []
  for (const { kind, num, name } of path) {
    const known = kinds.find((one) => one === (kind === 'annex' ? 'attachment' : kind))
    if (known === undefined || name !== undefined || (num === '' && known !== 'heading'))
      return undefined
    cited.push({ kind: known, num })
  }
  return cited
}

const kinds: ReadonlyArray<CitedPart['kind']> = [
  ...(Object.keys(idPrefixes) as Array<keyof typeof idPrefixes>),
  'heading',
]
