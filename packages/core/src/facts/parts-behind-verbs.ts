import type { Language } from '../language/language.ts'
import { type ClauseText, is, isParted, verbBits, wordBits } from './clause-words.ts'
import { findCueIn } from './cues.ts'
import type { Predicate, Words } from './predicate-parts.ts'

const { describes } = wordBits

/** Where verbs close their clauses. */
export function partsBehindVerbs(
  clause: ClauseText,
  main: Predicate,
  language: Language,
): ReadonlyArray<Words> {
  const { words } = clause
  const { addsPredicate, ruledVerb, quotes } = language.clauses
  const found: Array<Words> = []
  // The word of modality that closes the clause, or that stands in the lead-in of an item.
  const cue = main.isModal && main.at < 0 ? words.length : main.at
  const last = Math.min(words.length - 1, cue)
  // What it rules stands right in front of it.
  const isRuled = main.isModal && ruledVerb?.test(words[cue - 1]?.lower ?? '') === true
  let from = 0
  let depth = 0
  for (let at = 0; at < last; at++) {
    const gap = gapBehind(clause, at)
    if (gap !== ' ') depth = depthBehind(gap, depth)
    const isVerb = is(words[at], verbBits | describes) || endsWithCue(clause, from, at, language)
    const isOfCue = isRuled && at < cue - 1 && isRuledToo(clause, at, cue, language)
    if (!(isVerb || isOfCue) || depth > 0) continue
    let next = at + 1
    const isComma = /[,;]/.test(gap)
    while (next < last && addsPredicate.test(words[next]?.lower ?? '')) next++
    if (!isComma && next === at + 1) continue
    if (quotes?.test(words[at + 1]?.lower ?? '')) continue
    // A verb alone shares its object with the next; one without words of its own goes on from it.
    const before = found[found.length - 1]
    if (at - from < 1 && before && next > at + 1) {
      // `шешімдерді әзірлейді және қабылдайды, қызметті үйлестіреді`: it goes with the verb in front of it.
      found[found.length - 1] = { ...before, to: at + 1 }
      from = next
      continue
    }
    if (at - from < 1 || last - next < 1) continue
    if (isOfCue && ruledVerb?.test(words[next]?.lower ?? '')) continue
    found.push({ from, to: at + 1, isRuled: isOfCue, sharesSubject: found.length === 0 })
    from = next
  }
  // Most clauses say one thing.
  if (found.length === 0) return found
  return [...found, { from, to: words.length, isRuled: true, sharesSubject: false }]
}

/** Whether a verb is ruled as the one in front of the word of modality is: nothing between goes on from another such form. */
function isRuledToo(
  clause: ClauseText,
  at: number,
  cue: number,
  { clauses: { ruledVerb, addsPredicate } }: Language,
): boolean {
  const { words } = clause
  const isForm = (index: number): boolean => ruledVerb?.test(words[index]?.lower ?? '') === true
  if (!isForm(at)) return false
  if (at === 0 || is(words[at - 1], wordBits.genitive)) return false
  for (let next = at; next < cue - 1; next++) {
    // `азайтуға бағытталған шаралар`: the form says what for.
    const goesOn = isParted(clause, next + 1) || addsPredicate.test(words[next + 1]?.lower ?? '')
    if (isForm(next) && !goesOn) return false
    // `…, егер бұл құқықты бұзбаса, …`: what stands behind a condition goes on from the clause, not from a noun.
    if (is(words[next], wordBits.condition) && isParted(clause, next + 1)) return true
  }
  return true
}

function endsWithCue(clause: ClauseText, from: number, at: number, language: Language): boolean {
  const end = clause.ends[at] ?? 0
  let first = Math.max(from, at - 3)
  while (first <= at && clause.words[first]?.forms === undefined) first++
  return first <= at && findCueIn(clause, language, from, end)?.end === end
}

/** What stands between a word and the next: mostly a space. */
function gapBehind({ text, starts, ends }: ClauseText, at: number): string {
  const start = ends[at] ?? 0
  const end = starts[at + 1] ?? start
  return end === start + 1 ? text.charAt(start) : text.slice(start, end)
}

function depthBehind(gap: string, depth: number): number {
  let open = depth
  for (const sign of gap) {
    if (sign === '(') open++
    else if (sign === ')') open = Math.max(0, open - 1)
  }
  return open
}
