import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { Statement } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import type { Arrangement } from './arrange.ts'
import { citationPath } from './outline.ts'
import { computedStatement, toEvidence } from './statement.ts'
import { withoutSentenceCapital } from './who.ts'

/** What is said in a few words. */
interface ShortSource {
  readonly act: Act
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly arrangement: Arrangement
  readonly language: Language
  readonly answers: Language
}

/** More limits or sums are left to the full length; where no words were learnt that say what matters, several are told. */
const mostInShort = 0
const mostInShortUnlearnt = 3

/** Words that say nothing without what stands around them have more characters. */
const longestInShort = 120

/** The time limit or the sum of a provision, where it can stand alone. */
export function detailInShort(
  provision: FoundProvision | undefined,
  id: QuestionId,
): Piece | undefined {
  if (id !== 'deadlines' && id !== 'money') return undefined
  const kind = id === 'deadlines' ? 'deadline' : 'amount'
  const piece = provision?.details.find((one) => one.kind === kind)?.piece
  return piece && piece.text.length <= longestInShort ? piece : undefined
}

/** Time limits or sums in the words of the act, each with its place: what they are set for stands there. */
export function tellInShort(
  id: QuestionId,
  passages: ReadonlyArray<Passage>,
  { act, provisions, arrangement, language, answers }: ShortSource,
): Array<Statement> {
  const found = new Map(provisions.map((provision) => [provision.passage, provision]))
  const said = new Set<string>()
  return [...passages]
    .sort((a, b) => arrangement.rankOf(b) - arrangement.rankOf(a))
    .flatMap((passage) => {
      const piece = detailInShort(found.get(passage), id)
      if (!piece || said.has(piece.text) || !tellsNumber(piece.text, language)) return []
      said.add(piece.text)
      return [{ piece, party: found.get(passage)?.party }]
    })
    .slice(0, language.summaryWords.size > 0 ? mostInShort : mostInShortUnlearnt)
    .sort((a, b) => a.piece.start - b.piece.start)
    .map(({ piece, party }) => {
      const place = answers.messages.cite(pathIn(act, piece.eId))
      const isKnown =
        party !== undefined &&
        countWords(party) <= longestParty &&
        !language.actors.vague.includes(party.toLowerCase()) &&
        language.actors.cutName?.test(party) !== true
      const who = isKnown ? withoutSentenceCapital(party, act) : undefined
      const text = answers.messages.inShort(place, piece.text, language.id, who)
      return computedStatement(text, answers.id, [toEvidence(act, piece)])
    })
}

const letters = compact(/\p{L}+/gu)

/** `на день выдачи` sets no limit that one could be told without what it is for. */
function tellsNumber(text: string, { quantities }: Language): boolean {
  const words = text.toLowerCase().match(letters) ?? []
  return /\d/.test(text) || words.some((word) => quantities.numberWords[word] !== undefined)
}

/** A party of more words is looked up with the limit. */
const longestParty = 8

/** A path in the act; what it attaches without a number has none that one could look up. */
function pathIn(act: Act, eId: string): ReturnType<typeof citationPath> {
  const path = citationPath(eId)
  const [outer] = eId.split('__')
  const isUnnumbered = act.children.some(
    (child) => child.type === 'attachment' && child.eId === outer && child.num === '',
  )
  return isUnnumbered && path.length > 1 ? path.slice(1) : path
}

/** The article or section, with its annex: what a reader looks up first. */
function outermost(eId: string): string {
  const parts = eId.split('__', 2)
  return eId.startsWith('att_') ? parts.join('__') : (parts[0] ?? eId)
}

/** More places say less than looking through the act: what is said there matters less than what is told. */
const mostPlaces = 1

/** Where the act answers a question, when nothing of it is told: what matters most of it first. */
export function tellWhere(
  passages: ReadonlyArray<Passage>,
  { act, arrangement, answers: { id, messages } }: ShortSource,
): Array<Statement> {
  const places = new Map<string, Piece>()
  for (const { piece } of [...passages].sort(
    (a, b) => arrangement.rankOf(b) - arrangement.rankOf(a),
  )) {
    const path = pathIn(act, outermost(piece.eId))
    if (path.some(({ num }) => num === '') || places.size >= mostPlaces) continue
    const place = messages.cite(path)
    if (!places.has(place)) places.set(place, piece)
  }
  if (places.size === 0) return []
  const evidence = [...places.values()].map((piece) => toEvidence(act, piece))
  return [computedStatement(messages.seeText([...places.keys()]), id, evidence)]
}
