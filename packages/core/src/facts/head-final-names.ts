import type { Language } from '../language/language.ts'
import {
  type ClauseText,
  is,
  isParted,
  namesSomebody,
  type WordSpan,
  wordBits,
} from './clause-words.ts'

const {
  acting,
  adverbial,
  anyone,
  dative,
  genitive,
  joins,
  modifier,
  oblique,
  owned,
  participle,
  verbalNoun,
} = wordBits

/** A name of a party is no longer. */
const mostNameWords = 45
/** What is joined to a name within a topic has no more words. */
const mostTopic = 6

/**
 * Find a name whose noun stands last, in front of a predicate at the end of its clause: `… тәртібін уәкілетті орган
 * айқындайды`.
 *
 * @param end Index of the first word of the predicate.
 */
export function findHeadBefore(
  clause: ClauseText,
  end: number,
  form: 'subject' | 'dative' | 'genitive',
  language: Language,
): WordSpan | undefined {
  const spans = namesBefore(clause, end, form, language)
  // A name that opens the sentence is its subject; one within may be that of a clause inside.
  const first = spans.find(({ from }) => from === 0)
  if (first) return first
  const [before, last] = spans.slice(-2)
  // `оператор комиссия құрады`: right in front of its verb stands what is made, unless an object stands elsewhere.
  const isObject =
    form === 'subject' &&
    before !== undefined &&
    last?.to === end &&
    !hasObject(clause, before.to, last.from, language)
  return isObject ? before : spans[spans.length - 1]
}

/** Whether what is done is named between two words, in the form of an object. */
function hasObject(
  clause: ClauseText,
  from: number,
  to: number,
  { deadlines: { object } }: Language,
): boolean {
  return clause.words.slice(from, to).some(({ lower }) => object?.test(lower) === true)
}

/** Names in the wanted form in front of a predicate, those that are joined as one. */
function namesBefore(
  clause: ClauseText,
  end: number,
  form: 'subject' | 'dative' | 'genitive',
  language: Language,
): Array<WordSpan> {
  const found: Array<WordSpan & { readonly ends: ReadonlyArray<number> }> = []
  let floor = 0
  for (let at = 0; at < end; at++) {
    if (!isHead(clause, at, end, form, language)) continue
    const last = found[found.length - 1]
    const from = startOfName(clause, at, floor, language)
    const isJoined = last !== undefined && joinsNames(clause, last.to, from, language)
    // `тұлғалар тізілімінде тұрған адам`: who owns what follows is a part of the name behind.
    if ((from > 0 || isPlaceOf(clause, at + 1, language)) && owns(clause, at + 1, end, form)) {
      if (isJoined && last) {
        const to = last.ends[last.ends.length - 2]
        found.pop()
        if (to !== undefined) found.push({ from: last.from, to, ends: last.ends.slice(0, -1) })
        floor = to ?? found[found.length - 1]?.to ?? 0
      }
      continue
    }
    const ends = isJoined && last ? [...last.ends, at + 1] : [at + 1]
    if (isJoined && last) found[found.length - 1] = { from: last.from, to: at + 1, ends }
    else found.push({ from, to: at + 1, ends })
    floor = at + 1
  }
  const named = found.filter(
    ({ from, to }) =>
      to - from <= mostNameWords &&
      !isTopic(clause, to, end) &&
      !(isBracketed(clause, from) && isBracketed(clause, to - 1)),
  )
  const condition = ifClause(clause, language)
  const closed = Math.max(endOfWhen(clause, end), startBehindWhen(clause, named))
  const outside = named.filter(
    (span) =>
      !isInside(clause, span.to) &&
      !isOfWhen(clause, span, named, end) &&
      !(
        span.to < closed &&
        !isParted(clause, span.to) &&
        found.some(({ from }) => from >= closed)
      ) &&
      !(condition && span.from >= condition.from && span.to <= condition.to),
  )
  // `…, ие төлемді растайтын құжатты ұсынады`: where no other name is, what opens the clause is who acts.
  if (outside.length > 0 || form !== 'subject') return outside
  return named.filter(
    ({ from, to }) =>
      !(condition && from >= condition.from && to <= condition.to) && opensMain(clause, from, to),
  )
}

/** Index behind the last word of a condition that a comma closes; 0 where none does. */
function endOfWhen(clause: ClauseText, end: number): number {
  if (!(clause.bits & wordBits.condition)) return 0
  for (let at = end - 1; at > 0; at--)
    if (is(clause.words[at - 1], wordBits.condition) && isParted(clause, at)) return at
  return 0
}

/**
 * Index of a name that stands right behind what tells when, though no comma parts them: who is named in front belongs to
 * that (`Төраға бұйрықты бұзған жағдайда тараптар …`).
 */
function startBehindWhen({ words }: ClauseText, named: ReadonlyArray<WordSpan>): number {
  const behind = named.findLast(
    ({ from }) =>
      from > 1 &&
      is(words[from - 1], wordBits.condition) &&
      is(words[from - 2], participle | verbalNoun),
  )
  return behind?.from ?? 0
}

/** `Азамат тексеруден жалтарған жағдайда оны органдар жеткізеді`: who is named in what tells when does not act where another does. */
function isOfWhen(
  clause: ClauseText,
  { to }: WordSpan,
  named: ReadonlyArray<WordSpan>,
  end: number,
): boolean {
  if (!(clause.bits & wordBits.condition)) return false
  const { words } = clause
  for (let at = to; at < end; at++) {
    if (isParted(clause, at)) return false
    if (!is(words[at], wordBits.condition) || !is(words[at - 1], participle)) continue
    return named.some((other) => other.from > at && other.to < end && !isInside(clause, other.to))
  }
  return false
}

/** A bracket that opens further in front is not looked for. */
const mostBracketed = 300

/** Within brackets stands another name, or an example. */
function isBracketed({ text, starts }: ClauseText, at: number): boolean {
  const start = starts[at] ?? 0
  const before = text.slice(Math.max(0, start - mostBracketed), start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** `Егер иесі құжат ұсынбаса, …`: who is named in it does not act in the sentence. */
function ifClause(clause: ClauseText, { clauses }: Language): WordSpan | undefined {
  const { words } = clause
  if (!(clause.bits & wordBits.condition) || !clauses.opensCondition) return undefined
  const from = words.findIndex(({ lower }) => clauses.opensCondition?.test(lower))
  if (from < 0) return undefined
  for (let at = from + 1; at < words.length; at++)
    if (is(words[at], wordBits.condition) && (isParted(clause, at + 1) || at + 1 === words.length))
      return { from, to: at + 1 }
  return undefined
}

/** Only a word of time or a comma stands in front of a name, and the object of a clause inside stands behind it. */
function opensMain(clause: ClauseText, from: number, to: number): boolean {
  const before = clause.words[from - 1]
  // `Кооператив мекенжайын ауыстырған кезде хабарлауға міндетті`: who is named in front acts in both.
  if (from === 0 && clause.bits & wordBits.condition) return true
  const opens = from === 0 || isParted(clause, from) || is(before, wordBits.condition)
  return opens && is(clause.words[to], oblique) && !is(clause.words[to], acting)
}

/** A noun for somebody in the wanted form, which owns nothing and modifies nothing behind it. */
function isHead(
  clause: ClauseText,
  at: number,
  end: number,
  form: 'subject' | 'dative' | 'genitive',
  { clauses: { becomes } }: Language,
): boolean {
  const word = clause.words[at]
  if (!namesSomebody(clause, at)) return false
  if (form === 'subject' && sharesForm(clause, at, end)) return false
  const isBecome = (index: number): boolean => becomes.test(clause.words[index + 1]?.lower ?? '')
  if (form === 'dative') return is(word, dative)
  if (form === 'genitive') return is(word, genitive)
  if (is(word, oblique | genitive)) return false
  const next = at + 1 < end ? clause.words[at + 1] : undefined
  // `орган бекіткен`, `орган арқылы`: a clause inside, or how it is done.
  if (next && !isParted(clause, at + 1) && is(next, acting | adverbial)) return false
  if (is(word, owned) && isChained(clause, at, end)) return false
  if (isBecome(at) || isProper(clause, at)) return false
  if (ownsSubject(clause, at, end)) return false
  // `орган басшысы`: the noun behind is the head.
  return !(
    next &&
    !isParted(clause, at + 1) &&
    namesSomebody(clause, at + 1) &&
    // `комиссия әкімдікке хабарлайды`: what is done to somebody else.
    (is(next, owned) || !is(next, oblique) || !is(word, anyone)) &&
    !isBecome(at + 1) &&
    // `өкілдері ұйымдастырушы сияқты`.
    !is(clause.words[at + 2], adverbial) &&
    !sharesForm(clause, at + 1, end) &&
    !ownsSubject(clause, at + 1, end) &&
    !ownsObject(clause, at + 1)
  )
}

/** Words between what joins two nouns and the second of them. */
const mostJoined = 4

/**
 * `мемлекеттік органдар мен ұйымдарға`, `мекемелер мен басқа да объектілерге`: of nouns that are joined only the last has the form of
 * all, so that the first is no subject.
 */
function sharesForm(clause: ClauseText, at: number, end: number): boolean {
  const { words } = clause
  const joiner = words[at + 1]
  if (!joiner || !is(joiner, joins) || isParted(clause, at + 1)) return false
  const isWith = /^[мпб]ен$/u.test(joiner.lower)
  for (let next = at + 2; next < Math.min(end, at + 2 + mostJoined); next++) {
    const word = words[next]
    if (isParted(clause, next)) return false
    if (namesSomebody(clause, next))
      return is(word, dative) || (is(word, oblique) && !is(word, genitive | owned))
    if (isWith && is(word, dative)) return true
    if (is(word, oblique | owned | participle | adverbial)) return false
  }
  return false
}

/** `сот талқылауы басталғанға дейін`: what follows in the form of a subject is owned, and is none of who acts. */
function ownsSubject(clause: ClauseText, at: number, end: number): boolean {
  const next = clause.words[at + 1]
  if (at + 2 >= end || !is(next, owned) || is(next, oblique | modifier | participle)) return false
  if (isParted(clause, at + 1) || namesSomebody(clause, at + 1)) return false
  // What happens to it is told by a clause inside.
  return (
    is(clause.words[at + 2], participle) ||
    /(?:ғанға|генге|қанға|кенге)$/u.test(clause.words[at + 2]?.lower ?? '')
  )
}

/** `хатшысы комиссия отырысына`: the noun owns what follows it, and is none of who acts. */
function ownsObject(clause: ClauseText, at: number): boolean {
  const next = clause.words[at + 1]
  return (
    !is(clause.words[at], owned) &&
    is(next, owned) &&
    is(next, oblique) &&
    !isParted(clause, at + 1)
  )
}

/** `Президент Әкімшілігінің`: the owned word behind is written as a part of the same proper name. */
function isProper(clause: ClauseText, at: number): boolean {
  const { text, words, starts } = clause
  const first = text[starts[at + 1] ?? text.length] ?? ''
  return is(words[at + 1], owned) && first !== first.toLowerCase() && !isParted(clause, at + 1)
}

/** Words between two owners of a chain. */
const mostBetween = 2

/** `Президенті Іс Басқармасының бөлімі`: one owner of a chain, whose head is further on. */
function isChained(clause: ClauseText, head: number, end: number): boolean {
  const { words } = clause
  for (let at = head + 1; at < Math.min(end, head + 2 + mostBetween); at++) {
    if (isParted(clause, at)) return false
    const isOwner = is(words[at], owned) && is(words[at], genitive)
    if (isOwner && at === head + 1) return true
    if (isOwner && namesSomebody(clause, at)) return hasOwnedHead(clause, at + 1, end)
    if (is(words[at], oblique)) return false
  }
  return false
}

/** Words between the last owner of a chain and its head. */
const mostChained = 8

/** A noun for somebody that is owned, in the form of a subject, goes on from an owner. */
function hasOwnedHead(clause: ClauseText, from: number, end: number): boolean {
  const { words } = clause
  for (let at = from; at < Math.min(end, from + mostChained); at++) {
    if (isParted(clause, at)) return false
    const word = words[at]
    if (is(word, owned) && !is(word, oblique | genitive) && namesSomebody(clause, at)) return true
  }
  return false
}

/** Behind a name stands what makes of it a clause inside, some words on. */
function isInside(clause: ClauseText, to: number): boolean {
  for (let at = to; at < Math.min(clause.words.length, to + 3); at++) {
    if (isParted(clause, at)) return false
    const word = clause.words[at]
    if (is(word, acting)) return true
    // `өкіл шеттетілген кезде`: what is done to somebody tells when.
    if (is(word, participle) && is(clause.words[at + 1], wordBits.condition)) return true
    if (!is(word, oblique)) return false
  }
  return false
}

/** `бюролар және олардың қызметі туралы`: a name that is joined to what something is about is none of who acts. */
function isTopic(clause: ClauseText, to: number, end: number): boolean {
  const { words } = clause
  if (!is(words[to], joins)) return false
  for (let at = to; at < Math.min(end, to + mostTopic); at++) {
    if (isParted(clause, at)) return false
    if (is(words[at], adverbial)) return true
  }
  return false
}

/** The name that ends with a word, in front of a clause inside (`уәкілетті орган айқындайтын тәртіппен`). */
export function nameEndingAt(
  clause: ClauseText,
  head: number,
  language: Language,
): WordSpan | undefined {
  if (!namesSomebody(clause, head)) return undefined
  const floor = Math.max(0, head - mostNameWords)
  return { from: startOfName(clause, head, floor, language), to: head + 1 }
}

/**
 * `пробация қызметі … тоқтатады`: a noun that is somebody only together with what stands before it, where nobody else is named and
 * the verb says what somebody does.
 */
export function findServiceBefore(
  clause: ClauseText,
  end: number,
  language: Language,
): WordSpan | undefined {
  const { words } = clause
  for (let at = end - 1; at > 0; at--) {
    const isNamed = is(words[at], wordBits.needsWord) && !is(words[at], oblique | genitive)
    if (!isNamed || isParted(clause, at) || is(words[at + 1], acting | adverbial)) continue
    const before = words[at - 1]
    if (is(before, oblique | adverbial | participle | genitive)) continue
    const from = startOfName(clause, at, 0, language)
    if (from === 0 || isParted(clause, from) || is(words[from - 1], adverbial | wordBits.condition))
      return { from, to: at + 1 }
  }
  return undefined
}

/** Back from a noun over its owners and modifiers; a participle brings the whole clause before it. */
function startOfName(
  clause: ClauseText,
  head: number,
  floor: number,
  { clauses: { standing, takesDative, takesObject }, deadlines: { object } }: Language,
): number {
  const { words } = clause
  let from = head
  // `рәсімге қатысушы`: what somebody takes part in.
  const takes = takesDative.test(words[head]?.lower ?? '') && !isParted(clause, head)
  // `көрсетілетін қызметті беруші`: what somebody gives, takes or does.
  const takesOne =
    takesObject?.test(words[head]?.lower ?? '') && !isParted(clause, head) && head > floor
  const isObject = object?.test(words[head - 1]?.lower ?? '') && !is(words[head - 1], participle)
  if (takesOne && isObject) from = head - 1
  if (takes && head > floor && is(words[head - 1], dative)) from = head - 1
  for (let at = from - 1; at >= floor; at--) {
    const word = words[at]
    const parted = isParted(clause, at + 1)
    if (parted && !(is(word, anyone) || is(word, genitive | modifier))) break
    if (is(word, adverbial) && !is(word, wordBits.bringsWord)) break
    // `шешімді орындау ауданның орындаушысына`: what is laid upon somebody stands in front of their owner.
    const hasOwn = at > floor && object?.test(words[at - 1]?.lower ?? '') === true
    if (is(word, verbalNoun) && hasOwn && at + 1 < head && is(words[at + 1], genitive)) break
    // `көрсету тәртібі уәкілетті орган бекіткен`: a noun that is owned does not stand in front of a modifier.
    const isNoun = is(word, owned) && !is(word, oblique | genitive | modifier | participle)
    if (isNoun && is(words[at + 1], modifier) && !namesSomebody(clause, at)) break
    const { lower = '' } = word ?? {}
    // `қызметті жүзеге асырушы тұлғалар`, `есепте тұрған тұлғалар`: what does something brings its object and place too.
    const isDoing =
      at > floor &&
      !parted &&
      !isParted(clause, at) &&
      is(words[at - 1], oblique) &&
      !is(words[at - 1], genitive | modifier) &&
      !is(word, oblique | genitive) &&
      (takesObject?.test(lower) || standing?.test(lower))
    if (is(word, participle) || isDoing) {
      from = startOfClause(clause, at, floor)
      // `облыстардың, маңызы бар қалалардың органы`: an owner in front of it is joined.
      if (from > floor && isParted(clause, from) && is(words[from - 1], genitive)) from--
      break
    }
    // `Ғылым және жоғары білім министрлігі`: nouns are joined within a name.
    const before = words[at - 1]
    const joinsWithin =
      is(word, joins) &&
      at > floor &&
      !parted &&
      (is(before, genitive) || (!is(before, oblique) && !namesSomebody(clause, at - 1)))
    // `құқықтарын қорғау саласындағы орган`: the object of a verbal noun.
    const isOfNoun =
      is(words[at + 1], verbalNoun) && is(word, oblique) && !is(word, dative) && !parted
    if (is(word, oblique) && !is(word, genitive | modifier) && !joinsWithin && !isOfNoun) break
    from = at
  }
  while (from < head && is(words[from], joins)) from++
  return from
}

/** What goes with a participle: up to a comma, or to what tells when and where, unless all of it goes with it. */
function startOfClause(clause: ClauseText, at: number, floor: number): number {
  if (floor === 0 && isOneClause(clause, at)) return 0
  let from = at
  const ends = adverbial | wordBits.condition
  while (from > floor && !isParted(clause, from) && !is(clause.words[from - 1], ends)) from--
  return from
}

/** Up to a word there are commas or words that tell when and where, not both. */
function isOneClause(clause: ClauseText, end: number): boolean {
  let hasComma = false
  let hasAdverbial = false
  for (let at = 1; at <= end; at++) {
    hasComma ||= isParted(clause, at)
    hasAdverbial ||= is(clause.words[at], adverbial)
    // What it depends on is none of a name.
    if (is(clause.words[at], wordBits.condition)) return false
  }
  return !(hasComma && hasAdverbial)
}

/** Within a sentence a name in front of what somebody owns is its owner (`… мекеме қызметін ұйымдастырады`). */
function owns(
  clause: ClauseText,
  to: number,
  end: number,
  form: 'subject' | 'dative' | 'genitive',
): boolean {
  if (to >= end) return false
  const next = clause.words[to]
  return form === 'subject' && is(next, owned) && is(next, oblique) && !isParted(clause, to)
}

/** `Мүшелер тізілімінде тұрған тұлғалар`: what is done at a place that somebody owns is none of what they do. */
function isPlaceOf({ words }: ClauseText, at: number, { clauses }: Language): boolean {
  const behind = words[at + 1]
  return is(behind, participle) || clauses.standing?.test(behind?.lower ?? '') === true
}

/** Only joining words, modifiers and commas stand between two names. */
function joinsNames(
  clause: ClauseText,
  from: number,
  to: number,
  { clauses: { addsPredicate } }: Language,
): boolean {
  for (let at = from; at < to; at++) {
    const word = clause.words[at]
    // `министрліктер, сондай-ақ әкімдіктер`.
    const adds = is(word, wordBits.opener) && addsPredicate.test(word?.lower ?? '')
    if (!is(word, joins) && !adds) return false
  }
  // `кадр бөлімшесі (жасақтау бөлімшесі)`: another name for the same.
  const { text, starts, ends } = clause
  if (text.slice(ends[from - 1], starts[from]).trim() === '(') return true
  return to - from <= 2 && (to > from || isParted(clause, from))
}
