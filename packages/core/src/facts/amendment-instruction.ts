import type { Language } from '../language/language.ts'
import { recaller, remembers } from '../language/memory.ts'
import { type AmendedAct, findAmendedAct } from './amendment-acts.ts'
import { type Clause, readClauses } from './amendment-clauses.ts'
import { maskQuotes, withoutRemarks, withSigns } from './amendment-quotes.ts'
import { everywhere } from './find-all.ts'
import type { Passage } from './passages.ts'

/** A passage as an instruction to amend reads. */
export interface Instruction {
  /** What it says, without the grounds; a sign stands for every quotation. */
  readonly said: string
  /** The same without the act, and without remarks. */
  readonly text: string
  /** What the signs stand for. */
  readonly quotes: ReadonlyArray<string>
  /** The act that it names. */
  readonly own: AmendedAct | undefined
  readonly clauses: ReadonlyArray<Clause>
  /** It leads to other lines. */
  readonly leads: boolean
}

const known = recaller<Instruction>()

/**
 * Read a passage as an instruction.
 *
 * @param named Acts that were named before, the likeliest last.
 */
export function readInstruction(
  passage: Passage,
  named: ReadonlyArray<AmendedAct>,
  language: Language,
): Instruction {
  if (!remembers(language)) return instructionOf(passage, named, language)
  const { piece, quotation, isLeadIn } = passage
  // What else is known of an act that was named before is read from the words that cite it.
  const before = named.map(({ cited }) => `\n${cited}`).join('')
  const key = `${isLeadIn ? ':' : ''}${quotation ? '>' : ''}\n${piece.text}${before}`
  return known(language, key, () => instructionOf(passage, named, language))
}

function instructionOf(
  { piece, quotation, isLeadIn }: Passage,
  named: ReadonlyArray<AmendedAct>,
  { amending, quantities }: Language,
): Instruction {
  const masked = maskQuotes(closed(piece.text, amending.unclosed))
  const { quotes } = masked
  const said = withoutGrounds(masked.text, amending.enacting)
  const own = findAmendedAct(said, quotes, amending, named, quantities)
  const text = withoutAside(withoutRemarks(own?.rest ?? said), amending.aside)
  const leads = !quotation && (isLeadIn || withSigns(amending.leads).test(withoutRemarks(said)))
  return { said, text, quotes, own, clauses: readClauses(text, amending), leads }
}

/** A text whose quotations end, also where the mark is missing (`after “calendar year insert “and …”`). */
function closed(text: string, unclosed: RegExp | undefined): string {
  const mended = unclosed ? text.replace(everywhere(unclosed), '$<quote>” $<next>') : text
  if (mended === text) return text
  return mended.lastIndexOf('“') > mended.lastIndexOf('”') ? `${mended}”` : mended
}

/** What a body decides, without what it decides it on. */
function withoutGrounds(text: string, enacting: RegExp): string {
  const match = enacting.exec(text)
  return match ? text.slice(match.index + match[0].length).trimStart() : text
}

/** A text without what it says of how a unit came about. */
function withoutAside(text: string, aside: RegExp | undefined): string {
  return aside ? text.replace(everywhere(aside), ' ') : text
}

/** The act that the title of an amending act names, where it names no more than one. */
export function actOfTitle(
  title: string,
  { amending, amendments, quantities }: Language,
): AmendedAct | undefined {
  if (!amendments.amendingAct.test(title)) return undefined
  const { text, quotes } = maskQuotes(title)
  const found = findAmendedAct(text, quotes, amending, [], quantities)
  if (!found || findAmendedAct(found.rest, quotes, amending, [], quantities)) return undefined
  return found
}

/** The act that a sentence says all amendments are made to that name none (`whenever in this Act an amendment is expressed …`). */
export function actMeant(
  sentence: string,
  { amending, quantities }: Language,
): AmendedAct | undefined {
  const words = amending.generally?.exec(sentence)?.groups?.['act']
  if (words === undefined) return undefined
  const { text, quotes } = maskQuotes(words)
  return findAmendedAct(text, quotes, amending, [], quantities)
}
