import { startOf } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Amendment, Evidence, Summary, UnresolvedAmendment } from '../records/records.ts'
import type { AmendedAct } from './amendment-acts.ts'
import type { Clause } from './amendment-clauses.ts'
import { actMeant, actOfTitle, type Instruction, readInstruction } from './amendment-instruction.ts'
import { wholeQuotations } from './amendment-passages.ts'
import { unmask, withoutRemarks } from './amendment-quotes.ts'
import { readOperation } from './amendment-reading.ts'
import { actRank, documentRank, type Scope, scopeStack } from './amendment-scopes.ts'
import { readUnits, type UnitPath } from './amendment-units.ts'
import { type Passage, withoutClosing } from './passages.ts'
import type { Piece } from './piece.ts'
import { hasSign } from './text-signs.ts'

const anyWord = compact(/\p{L}{3}/u)

/** `such Act` is named not far behind the act that it means. */
const mostNamed = 8

/** Operations that an act may have beyond one for so many characters of its text: ranges could make millions of a few lines. */
const mostOperations = 2000
const charactersEach = 10

/** A passage that changes another act. */
export interface AmendingPassage {
  readonly passage: Passage
  /** Lines above that say where it works, outermost first. */
  readonly lines: ReadonlyArray<Piece>
  /** The act that is changed, as cited; empty where the text does not name it nearby. */
  readonly target: string
  /** Its operations; none of a part of it that was not understood. */
  readonly amendments: Array<Amendment>
  isResolved: boolean
}

/** What was read of the changes that an act makes, with the passages that make them. */
export interface FoundAmendments extends AmendmentFacts {
  readonly passages: ReadonlyArray<AmendingPassage>
  /** Where each changed act is named, once. */
  readonly targets: ReadonlyArray<Piece>
}

/** What an act changes in others. */
export interface AmendmentFacts {
  readonly amends: Summary['amends']
  readonly amendments: Array<Amendment>
  readonly unresolvedAmendments: Array<UnresolvedAmendment>
}

/**
 * Read every operation by which an act changes others, with the act and the unit that it works on.
 *
 * @param passages Of the whole act; quoted new text is not among them.
 */
export function findAmendments(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): FoundAmendments {
  const { amending, amendments: patterns } = language
  let isAnnounced =
    patterns.amendingAct.test(act.data.title) ||
    act.children.some(
      (node) => node.type === 'attachment' && patterns.amendingAct.test(node.heading ?? ''),
    )
  const amendments: Array<Amendment> = []
  const unresolvedAmendments: Array<UnresolvedAmendment> = []
  const found = new Map<Passage, AmendingPassage>()
  const targets = new Map<string, Piece>()
  const titled = actOfTitle(act.data.title, language)
  const stack = scopeStack()
  let last: AmendedAct | undefined
  /** Acts named of late, where something is changed or not: `such Code` may mean one of them. */
  let named: ReadonlyArray<AmendedAct> = []
  let wasScope = false
  /** The unit that was changed, or named as the place of changes, last. */
  let lastPath: UnitPath = []

  /** The act that is changed where none is named, if the act says so once. */
  let general: AmendedAct | undefined

  for (const passage of wholeQuotations(passages)) {
    stack.enter(passage.piece.eId)
    general ??= actMeant(passage.piece.text, language)
    const lines = stack.scopes()
    const clause = passage.leadIns.length > 0 ? lines.at(-1)?.clause : undefined
    const isAsked = passage.isLeadIn || clause !== undefined || isAnnounced
    if (!isAsked && !changesOther(passage.piece, language)) continue
    const words = readInstruction(passage, last ? [...named, last] : named, language)
    const { own } = words
    isAnnounced ||= amending.announces.test(words.said)
    if (own) named = [...named.slice(1 - mostNamed), own]
    const isScope = readLine(passage, words, lines, clause)
    if (own && isScope !== undefined) last = own
    wasScope = isScope === true
  }
  const isOther = amendments.length > 0 || unresolvedAmendments.length > 0
  const amends = patterns.amendingAct.test(act.data.title) ? 'only' : isOther ? 'also' : 'none'
  return {
    amends,
    amendments,
    unresolvedAmendments,
    passages: [...found.values()],
    targets: [...targets.values()],
  }

  /** @returns Whether the passage says where operations work, or is one; undefined where it is neither. */
  function readLine(
    passage: Passage,
    words: Instruction,
    lines: ReadonlyArray<Scope>,
    above: Clause | undefined,
  ): boolean | undefined {
    const { own, clauses, text, quotes } = words
    const isSame = enterSameUnit(passage, text)
    const goesOn = isAnnounced && own !== undefined && passage.leadIns.length > 0
    const leads = words.leads || (goesOn && !passage.quotation)
    const [first] = clauses
    const isEmptyLead = first !== undefined && leads && clauses.length === 1 && !saysWhat(first)
    const outer = lines.findLast((scope) => scope.act)?.act
    // `The table of sections of such chapter` is of the act that was named last.
    const target = own ?? outer ?? titled ?? (isSame ? last : undefined) ?? general
    const isKnown = target !== undefined || isAnnounced || last !== undefined
    if (first && !isEmptyLead) {
      if (!isKnown) return undefined
      if (own && announcesMore(first.subject, amending.announces)) {
        // It leads to the operations below it as well, and is where they work.
        const [line = ''] = first.subject.split(':', 1)
        const scope = readScope(passage, { ...words, said: `${line}:`, text: line }, undefined)
        const name =
          scope && scope.paths.length > 0
            ? withoutClosing(passage.piece.text.split(':', 1)[0] ?? '')
            : ''
        if (scope) stack.push({ ...scope, name }, passage.piece.eId, false)
      }
      const inside = linesWithin(passage, first.subject, quotes)
      readAll(passage, clauses, quotes, [...stack.scopes(), ...inside], target)
      return false
    }
    if (above && !passage.isLeadIn) {
      // An item of a list that says once what is done (`Признать утратившими силу:`).
      if (target) readAll(passage, [{ ...above, subject: text }], quotes, own ? [] : lines, target)
      return false
    }
    if (leads) {
      const scope = readScope(passage, words, isEmptyLead ? first : undefined)
      if (!scope) return undefined
      lastPath = scope.paths[0] ?? lastPath
      const { eId } = passage.piece
      const isBeside = !passage.isLeadIn && amending.leadsBeside?.test(passage.piece.text)
      stack.push(scope, isBeside ? unitAround(eId) : eId, wasScope)
      return true
    }
    // What an editor says in parentheses is no instruction.
    if (isKnown && patterns.operation.test(text) && !passage.piece.text.startsWith('('))
      unresolve('form', passage, target, lines)
    return undefined
  }

  /** `In subsection (4) of that section`: the operation works in the section that was named last. */
  function enterSameUnit({ piece }: Passage, text: string): boolean {
    const word = amending.sameUnit?.exec(text)?.groups?.['word']?.toLowerCase()
    if (word === undefined) return false
    const rank = amending.units.words.findIndex((one) => one.word.test(word))
    const at = lastPath.findIndex(({ kind }) => kind === amending.units.words[rank]?.kind)
    if (at < 0) return true
    const paths = [lastPath.slice(0, at + 1)]
    // The items of a list that such words lead in are of the same act.
    const act = last ? { act: last } : {}
    stack.push({ rank, paths, piece, name: '', isEverywhere: false, ...act }, piece.eId, false)
    return true
  }

  function readAll(
    passage: Passage,
    clauses: ReadonlyArray<Clause>,
    quotes: ReadonlyArray<string>,
    scopes: ReadonlyArray<Scope>,
    target: AmendedAct | undefined,
  ): void {
    let around: ReadonlyArray<UnitPath> = []
    let isEverywhere = false
    for (const [at, one] of clauses.entries()) {
      // What the sentence says of where it works holds until it names another place.
      isEverywhere = one.isEverywhere || (isEverywhere && !anyWord.test(one.subject))
      const clause = { ...one, isEverywhere }
      // An act that repeals units of no act that is named may mean its own.
      if (clause.form.type === 'repeal' && !target) {
        // So it does where it says when it ends itself.
        if (language.entryIntoForce.sunset.test(passage.piece.text)) continue
        unresolve('form', passage, target, scopes)
        continue
      }
      const read = readOperation({
        clause,
        quotes,
        scopes,
        around,
        passage:
          at === clauses.length - 1 && isMarked(passage)
            ? passage
            : { ...passage, quotation: undefined },
        isWholeAct: target !== undefined,
        language,
      })
      if (typeof read === 'string') {
        unresolve(read, passage, target, scopes)
        continue
      }
      const count = amendments.length + read.operations.length
      if (count > mostOperations + act.source.length / charactersEach) {
        unresolve('form', passage, target, scopes)
        continue
      }
      around = read.around
      const changing = amendingPassage(passage, target, scopes)
      for (const operation of read.operations) {
        const amendment: Amendment = {
          ...operation,
          target: target?.cited ?? '',
          ...(target && Object.keys(target.act).length > 0 ? { targetAct: target.act } : {}),
          instruction: passage.piece.text,
          evidence: evidenceOf(passage, scopes),
        }
        lastPath = operation.unitPath
        amendments.push(amendment)
        changing.amendments.push(amendment)
      }
    }
  }

  function amendingPassage(
    passage: Passage,
    target: AmendedAct | undefined,
    scopes: ReadonlyArray<Scope>,
  ): AmendingPassage {
    const known = found.get(passage)
    if (known) return known
    const lines = scopes.map(({ piece }) => piece).filter((line) => line !== passage.piece)
    const made = { passage, lines, target: target?.cited ?? '', amendments: [], isResolved: true }
    found.set(passage, made)
    if (target && !targets.has(target.cited)) {
      const line = scopes.findLast(({ act: named }) => named?.cited === target.cited)
      targets.set(target.cited, line?.piece ?? passage.piece)
    }
    return made
  }

  function unresolve(
    reason: UnresolvedAmendment['reason'],
    passage: Passage,
    target: AmendedAct | undefined,
    scopes: ReadonlyArray<Scope>,
  ): void {
    amendingPassage(passage, target, scopes).isResolved = false
    unresolvedAmendments.push({
      reason,
      target: target?.cited ?? '',
      instruction: passage.piece.text,
      evidence: evidenceOf(passage, scopes),
    })
  }

  /** Whether anything marks new text off: what only follows a line may be the act's own. */
  function isMarked({ piece, quotation }: Passage): boolean {
    if (!quotation || !patterns.unmarkedFollows?.test(piece.text)) return true
    const start = startOf(quotation.node)
    const line = act.source.lastIndexOf('\n', start - 1) + 1
    return /[>"«“‘<]|``/.test(act.source.slice(line, start + 2))
  }

  /** Documents that the sentence itself names before where it works (`в Положении …: в пункте 9 слова …`). */
  function linesWithin(
    { piece }: Passage,
    subject: string,
    quotes: ReadonlyArray<string>,
  ): Array<Scope> {
    return subject
      .split(/:\s/)
      .slice(0, -1)
      .filter((part) => amending.documents.test(part.trim()))
      .map((part) => ({
        rank: documentRank,
        paths: [],
        piece,
        name: withoutClosing(unmask(part.replace(amending.approved, ''), quotes)).trim(),
        isEverywhere: false,
      }))
  }

  function readScope(
    { piece }: Passage,
    { said, text, quotes, own }: Instruction,
    clause: Clause | undefined,
  ): Scope | undefined {
    const paths = readUnits(text, quotes, amending.units)
    const isEverywhere = amending.everywhere.test(text)
    const kind = paths[0]?.[0]?.kind
    const document = amending.documents.exec(text)
    const isDocument = document !== null
    if (!own && kind === undefined && !isDocument && !clause && !isEverywhere) return undefined
    if (!clause && !amending.scope.test(withoutRemarks(said))) return undefined
    const rank = own
      ? actRank
      : kind === undefined
        ? documentRank
        : amending.units.words.findIndex((word) => word.kind === kind)
    const isNamed = !own || paths.length > 0 || isDocument
    const words = own ? piece.text : piece.text.replace(amending.approved, '')
    return {
      rank,
      paths,
      piece,
      name: isNamed ? withoutClosing(words.replace(/^\d{1,4}[.)]\s*/, '')).trim() : '',
      isEverywhere,
      ...(own ? { act: own } : {}),
      ...(document?.groups?.['word'] ? { sort: document.groups['word'].toLowerCase() } : {}),
      ...(clause ? { clause } : {}),
    }
  }

  function evidenceOf(
    { piece, quotation }: Passage,
    scopes: ReadonlyArray<Scope>,
  ): Array<Evidence> {
    const lines = scopes.map((scope) => scope.piece).filter((line) => line !== piece)
    const pieces: Array<Piece> = [...lines, piece]
    if (quotation) pieces.push(quotation.piece())
    return pieces.map(({ eId, start, end }) => ({
      eId,
      start,
      end,
      quote: act.source.slice(start, end),
    }))
  }
}

/** The passages that change other acts, sentences within what they quote among them. */
export function amendingPassages(
  passages: ReadonlyArray<Passage>,
  found: FoundAmendments,
): ReadonlySet<Passage> {
  const changing = found.passages.map(({ passage }) => passage.piece)
  let at = 0
  return new Set(
    passages.filter(({ piece }) => {
      while ((changing[at]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) at++
      return (changing[at]?.start ?? Number.POSITIVE_INFINITY) <= piece.start
    }),
  )
}

/** Whether a text has a word for changing another act. */
function changesOther(piece: Piece, language: Language): boolean {
  return hasSign(piece, 'amends', language) && language.amending.cue.test(piece.text)
}

/** `Annex II is amended as follows: (a) …` leads to more than the operation that stands in the same sentence. */
function announcesMore(subject: string, announces: RegExp): boolean {
  const match = announces.exec(subject)
  return match !== null && subject.slice(match.index).includes(':')
}

/** The unit around a numbered one; itself where none is. */
function unitAround(eId: string): string {
  const at = eId.lastIndexOf('__')
  return at < 0 ? eId : eId.slice(0, at)
}

/** Whether an operation says what it works on, or only leads to lines that do. */
function saysWhat({ groups, form }: Clause): boolean {
  return (
    form.textFollows === true ||
    Object.values(groups).some((group) => group !== undefined && group.trim() !== '')
  )
}
