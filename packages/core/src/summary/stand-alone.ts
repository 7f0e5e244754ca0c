import { startOf } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Statement, Term } from '../records/records.ts'
import { change, type Draft, textOf } from '../wording/draft.ts'
import { nameUnits, type UnitPlaces } from '../wording/name-units.ts'
import { citationPath } from './outline.ts'
import { reviseStatement } from './revise.ts'

/**
 * Make what a reader needs to understand a statement alone: the units that it points to are named, an office by its whole
 * name at first mention, quotations stand in marks of print. Statements in the order in which they are read.
 *
 * @param terms Of the act.
 * @param foreign What stands there is said of another act: its units and offices are none of this one's.
 * @param accepts Whether a statement says what the act says.
 */
export function standAlone(
  act: Act,
  terms: ReadonlyArray<Term>,
  language: Language,
  foreign: (statement: Statement) => boolean,
  accepts: (statement: Statement) => boolean,
): (statement: Statement) => Statement {
  const offices = longOffices(terms, language)
  const said = new Set<string>()
  const units = unitStarts(act)
  return (statement) => {
    if (statement.language !== language.id) return statement
    const told = statement.kind === 'computed' ? statement : revised(statement)
    for (const { whole } of offices.values()) if (told.text.includes(whole)) said.add(whole)
    return told
  }

  function revised(statement: Statement): Statement {
    const steps: ReadonlyArray<(one: Statement) => Statement> = foreign(statement)
      ? [(one) => reviseStatement(one, (draft) => printQuotes(draft, language))]
      : [
          (one) => withUnits(one),
          (one) => withOffices(one),
          (one) => reviseStatement(one, (draft) => printQuotes(draft, language)),
        ]
    return steps.reduce((one, step) => {
      const next = step(one)
      return next === one || accepts(next) ? next : one
    }, statement)
  }

  function withUnits(statement: Statement): Statement {
    let named: ReadonlySet<string> = new Set()
    const name = (draft: Draft): Draft => {
      const made = nameUnits(draft, placesOf(statement), language)
      named = made.named
      return made.draft
    }
    // What is named there is known once the draft is made.
    if (reviseStatement(statement, name) === statement) return statement
    return reviseStatement(
      statement,
      name,
      [...named].flatMap((eId) => numberOf(eId) ?? []),
    )
  }

  /** Where the number of a unit stands. */
  function numberOf(eId: string): Evidence | undefined {
    const unit = units.get(eId)
    const num = citationPath(eId).at(-1)?.num ?? ''
    if (unit === undefined) return undefined
    const line = act.source.slice(unit, unit + numberWithin)
    const at = findNumber(line, num)
    if (at === undefined) return undefined
    const start = line.slice(0, at).includes('<') ? unit + at : unit
    const end = unit + at + num.length
    return { eId, start, end, quote: act.source.slice(start, end) }
  }

  function placesOf({ evidence }: Statement): UnitPlaces {
    const ends: Array<{ readonly end: number; readonly eId: string }> = []
    let at = 0
    for (const { quote, eId } of evidence) {
      at += quote.length + 1
      ends.push({ end: at, eId })
    }
    return {
      pathAt: (from) => citationPath(ends.find(({ end }) => from < end)?.eId ?? ''),
      has: (eId) => units.has(eId),
    }
  }

  function withOffices(statement: Statement): Statement {
    let told = statement
    for (const [short, { whole, evidence }] of offices) {
      if (said.has(whole) || told.text.includes(whole)) continue
      const insert = whole.slice(short.length)
      const put = (draft: Draft): Draft => {
        const bare = bareOffice(textOf(draft), short, language)
        if (bare === undefined) return draft
        const place = bare + short.length
        return change(draft, [{ from: place, to: place, insert }], 'name-office')
      }
      const next = reviseStatement(told, put, [evidence])
      if (accepts(next)) told = next
    }
    return told
  }
}

/** Offices that the act calls by the first word of their name (`Secretary`), with the whole name. */
function longOffices(
  terms: ReadonlyArray<Term>,
  { wording }: Language,
): ReadonlyMap<string, { readonly whole: string; readonly evidence: Evidence }> {
  const found = new Map<string, { whole: string; evidence: Evidence }>()
  const { offices } = wording
  if (!offices) return found
  for (const { term, definition, scope, evidence, kind } of terms) {
    const [first] = evidence
    if (!first || definition === undefined || (kind !== 'defined' && kind !== 'alias')) continue
    const [name] = findAll(definition.slice(0, 200), offices)
    const isStart = name && /^(?:the )?$/.test(definition.slice(0, name.index))
    if (!isStart || name.groups?.['short'] !== term) continue
    const at = first.quote.indexOf(name[0])
    const start = first.start + at
    const own = { ...first, start, end: start + name[0].length, quote: name[0] }
    // Two offices of one name are told apart by where they are named, which a statement does not tell.
    if (found.has(term) || scope !== 'act' || at < 0) found.set(term, { whole: '', evidence: own })
    else found.set(term, { whole: name[0], evidence: own })
  }
  for (const [term, { whole }] of found) if (whole === '') found.delete(term)
  return found
}

/** Where an office stands without the rest of its name. */
function bareOffice(text: string, short: string, { wording }: Language): number | undefined {
  if (!wording.shortOffices) return undefined
  return findAll(text, wording.shortOffices).find((match) => match[0] === short)?.index
}

function printQuotes(draft: Draft, { wording }: Language): Draft {
  const { typedQuotes } = wording
  if (!typedQuotes) return draft
  const { pattern, open, close } = typedQuotes
  const marks = findAll(textOf(draft), pattern)
  const isOpening = ({ groups }: RegExpExecArray): boolean => groups?.['opens'] !== undefined
  // What was opened elsewhere is no quotation that one could see the end of.
  if (marks.filter(isOpening).length * 2 !== marks.length) return draft
  const edits = marks.map((mark) => {
    const insert = isOpening(mark) ? open : close
    return { from: mark.index, to: mark.index + mark[0].length, insert }
  })
  return edits.length === 0 ? draft : change(draft, edits, 'print-quotes')
}

/** The number of a unit stands in its first characters; in Akoma Ntoso behind its tag. */
const numberWithin = 300

/** Where a number stands that is no part of an identifier (`eId="sec_3"`). */
function findNumber(line: string, num: string): number | undefined {
  for (let at = line.indexOf(num); at >= 0; at = line.indexOf(num, at + 1)) {
    const before = line.charAt(at - 1)
    const after = line.charAt(at + num.length)
    const isLetter = !/\d/.test(num)
    if (isLetter ? before === '(' : !/[\w"=.-]/.test(before) && !/\w/.test(after)) return at
  }
  return undefined
}

/** Where each unit begins. */
function unitStarts(act: Act): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  visit(act, (node) => {
    if (node.type === 'unit') starts.set(node.eId, startOf(node))
    return node.type === 'content' || node.type === 'table' ? 'skip' : undefined
  })
  return starts
}
