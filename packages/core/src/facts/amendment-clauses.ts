import type { AmendingForms, AmendmentForm } from '../language/amending.ts'
import { withSigns } from './amendment-quotes.ts'
import { findAll } from './find-all.ts'

/** One operation of an instruction: its words, and what it was read by. */
export interface Clause {
  readonly form: AmendmentForm
  /** Words before the operation, from the end of the one before: what it works on. */
  readonly subject: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly isEverywhere: boolean
}

/** Forms that need the same word, which is looked for once. */
interface FormsByWord {
  readonly needs: string
  readonly forms: Array<{ readonly form: AmendmentForm; readonly find: RegExp; rank: number }>
}

const compiled = new WeakMap<AmendingForms, ReadonlyArray<FormsByWord>>()

/**
 * Cut an instruction into its operations.
 *
 * @param text Masked: a sign stands for every quotation.
 */
export function readClauses(text: string, amending: AmendingForms): Array<Clause> {
  const lower = text.toLowerCase()
  const matches: Array<{ form: AmendmentForm; rank: number; match: RegExpExecArray }> = []
  for (const { needs, forms } of compile(amending)) {
    if (!lower.includes(needs)) continue
    for (const { form, find, rank } of forms)
      for (const match of findAll(text, find)) matches.push({ form, rank, match })
  }
  if (matches.length === 0) return []
  matches.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank)
  const clauses: Array<Clause> = []
  let end = 0
  for (const { form, match } of matches) {
    if (match.index < end) continue
    const subject = text.slice(end, match.index)
    end = match.index + match[0].length
    // What stands behind the operation may say how far it reaches (`each place it appears`).
    const isEverywhere =
      amending.everywhere.test(subject) ||
      amending.everywhere.test(match[0]) ||
      startsWith(text.slice(end, end + 80), amending.everywhere)
    const { groups = {} } = match
    const behind = readBehind(form, groups, text.slice(end, end + 400))
    clauses.push({ form, subject, groups: { ...groups, ...behind }, isEverywhere })
  }
  return clauses
}

const quoteBehind = /^\s?(?::|—|-{1,2}|:-)?\s?(?<new>¤)/u
const unitsBehind = /^\s?:\s?(?<unit>[^¤:;—]{3,300})/u

/** New text, or units, that a colon announces in the same sentence (`is replaced by the following: ‘…’`). */
function readBehind(
  form: AmendmentForm,
  groups: Clause['groups'],
  behind: string,
): Readonly<Record<string, string>> {
  if (form.textFollows && groups['new'] === undefined) {
    const found = withSigns(quoteBehind).exec(behind)?.groups?.['new']
    return found === undefined ? {} : { new: found }
  }
  const found = form.textFollows ? undefined : withSigns(unitsBehind).exec(behind)?.groups?.['unit']
  return found === undefined || groups['unit'] !== undefined ? {} : { unit: found }
}

function startsWith(text: string, pattern: RegExp): boolean {
  return (pattern.exec(text)?.index ?? 80) < 3
}

function compile(amending: AmendingForms): ReadonlyArray<FormsByWord> {
  const known = compiled.get(amending)
  if (known) return known
  const made = new Map<string, FormsByWord>()
  for (const [rank, form] of amending.forms.entries()) {
    const { source, flags } = withSigns(form.pattern)
    const byWord = made.get(form.needs) ?? { needs: form.needs, forms: [] }
    made.set(form.needs, byWord)
    byWord.forms.push({ form, find: new RegExp(source, `${flags}g`), rank })
  }
  const list = [...made.values()]
  compiled.set(amending, list)
  return list
}
