import type { EnumerationPatterns } from '@aiqyn/core'

/** Share of the items that must end alike: one in ten may be a slip of the draft. */
const most = 0.9
/** The dative of a verbal noun waits for a verb, whatever a further sentence of an item or one with the verb of its own ends in. */
const mostOfSurest = 0.7

/** Letters that vowel harmony and assimilation make of one another, so that forms of one suffix compare equal. */
const harmonised: Readonly<Record<string, string>> = {
  ғ: 'г',
  қ: 'г',
  к: 'г',
  ә: 'а',
  е: 'а',
  і: 'ы',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  т: 'д',
  л: 'д',
  н: 'д',
}
/** A verb that ends a Kazakh sentence, or a word that stands for one. */
const finiteVerb: RegExp =
  /(?:ады|еді|иды|иді|йды|йді|сын|сін|бар|жоқ|тиіс|құқылы|міндетті|мүмкін|керек|қажет|емес|болмайды)$/u

/** What all items of a list may end in, the surest sign first: dative of a verbal noun, accusative, plural, verbal noun. */
const endings: ReadonlyArray<RegExp> = [
  /[ую](?:ға|ге|ына|іне)$/u,
  /(?<!^(?:бұр|дей|кей|сай|үш|шей))(?:ды|ді|ты|ті|ны|ні|ын|ін)$/u,
  /(?:лар|лер|дар|дер|тар|тер)$/u,
  /у$/u,
  // To what, and in respect of what: `… жүктерге; … адамдарға қатысты бақылау жүргізеді`.
  /(?<!^тұл)(?:ға|ге|қа|ке|на|не)$|(?:^|\s)(?:бойынша|қатысты)$/u,
  // Who has done or been done something: `… таныған; … жүзеге асырылатын адам мүше бола алмайды`.
  /(?:[ғқ]ан|[гк]ен|атын|етін|йтын|йтін)$|(?:^|\s)(?:бар|жоқ)$/u,
]

/** A lead-in that announces its items in a form that only the last of them has (`шарт мыналарды:` … `қамтуы тиіс`). */
const accusative: RegExp = /(?:ды|ді|ны|ні|ты|ті)$/u

/** How Kazakh acts write lists: the verb stands behind the last item. */
export const enumerations: EnumerationPatterns = {
  joiners: ['және', 'немесе', 'не'],
  inseparable:
    /(?<!\p{L})(?:егер|құрамына|(?:мынадай|келесі)\s+шарттар(?:ды)?\s+(?:сақтаған|орындаған)\s+кезде)$/iu,
  divides: /[,;]?\s+оның\s+ішінде(?:\s+мыналар(?:\s+бойынша)?)?$/iu,
  announcesList:
    /(?<!\p{L})(?:мынадай|мынандай|мынау|келесі|төмендегі(?:дей)?|мыналар\p{L}{0,4})(?:\s\p{L}+){0,4}$/iu,
  placeholder: /^(?:мыналар|мынадай|төмендегі)\p{L}{0,6}$/iu,
  finiteVerb,
  closingWords,
}

/**
 * Find the verb that a Kazakh enumeration puts behind its last item.
 *
 * All items end in the same case: `…сақтауға; …жіберуге; …жүзеге асыруға міндетті.` What stands behind the last word
 * with that ending belongs to them all.
 *
 * @param items Texts of the items without closing signs.
 * @param leadIn Text of the lead-in without its colon.
 * @returns Offset of the closing words in the last item; `undefined` where it ends like the others, or is no clear case.
 */
function closingWords(items: ReadonlyArray<string>, leadIn: string): number | undefined {
  const last = items[items.length - 1] ?? ''
  // A lead-in that has its verb shares no other.
  if (!finiteVerb.test(last) || finiteVerb.test(leadIn)) return undefined
  const others = items.slice(0, -1).map((item) => item.replace(/\s*\([^()]{0,200}\)$/u, ''))
  if (others.filter((item) => finiteVerb.test(item)).length * 2 > others.length) return undefined
  const ending = endings.find((pattern, index) => {
    const share = index === 0 ? mostOfSurest : most
    return others.filter((item) => pattern.test(item)).length >= others.length * share
  })
  if (approves.test(leadIn)) return last.lastIndexOf(' ') + 1 || undefined
  const isAnnounced = ending === undefined && accusative.test(leadIn)
  const offset = isAnnounced
    ? behindLast(last, (word) => accusative.test(word))
    : ending
      ? behindLast(last, (word) => ending.test(word))
      : behindLast(last, commonEnding(others))
  if (offset === undefined) return behindItems(last, leadIn)
  const rest = last.slice(offset).replace(/^[\s,]+/, '')
  // Where nothing but the sound tells, what is long is a part of the last item (`Алматы | облысының ұйымдары … міндетті`).
  if (ending === undefined && rest.split(/\s+/).length > mostGuessed)
    return behindOwner(last, others)
  // `бола алмайды` alone lacks what one may not be: the words before it were taken for an item.
  return rest === '' || /^бола\s/u.test(rest) ? undefined : last.length - rest.length
}

/** What is attached is approved by the last word alone (`Қоса беріліп отырған:` … `бекітілсін`). */
const approves: RegExp = /(?<!\p{L})қоса беріл(?:іп отыр|г|е)\p{L}{1,4}$/iu

/** Closing words that no ending of the items tells are no more. */
const mostGuessed = 8

/** What the items are, and whose (`… бақылаудың қағидаттары болып табылады`). */
const owned: RegExp =
  /(?<owner>\p{L}[\p{L}-]{1,40})(?:ның|нің|дың|дің|тың|тің)\s(?:\p{L}{1,30}\s){0,2}\p{L}{2,30}(?:тары|тері|дары|дері|лары|лері)\sболып\sтабылады$/u

/** The name of an owner begins where other items have it as well (`қоғамдық бақылаудың`, of `… қоғамдық бақылау …`). */
function behindOwner(last: string, others: ReadonlyArray<string>): number | undefined {
  const found = owned.exec(last)
  if (!found) return undefined
  const known = others.join(' ').toLowerCase()
  let start = found.index
  let name = found.groups?.['owner']?.toLowerCase() ?? ''
  for (let words = 0; words < mostGuessed; words++) {
    const before = /(?<word>\p{L}[\p{L}-]{0,40})\s$/u.exec(last.slice(0, start))
    const longer = `${before?.groups?.['word']?.toLowerCase() ?? ''} ${name}`
    if (!before || !known.includes(longer)) break
    start = before.index
    name = longer
  }
  return start > 0 ? start : undefined
}

/** A lead-in that leaves its word of modality to the end (`мынадай іс-шараларды жүзеге асыруы:` … `қажет`). */
const verbalNoun: RegExp = /у[ыі]?$/u
/** A lead-in that goes on in its items. */
const goesOn: RegExp = /сондай-ақ$/u

/** A lead-in that asks for one verb alone (`құзыретіне:` … `жатады`). */
const belongs: RegExp = /(?:ға|ге|на|не)$/u

/** The same where items have no ending in common. */
function behindItems(last: string, leadIn: string): number | undefined {
  if (belongs.test(leadIn) && /\s(?:жатады|кіреді)$/u.test(last)) return last.lastIndexOf(' ') + 1
  if (verbalNoun.test(leadIn)) {
    const offset = behindLast(last, (word) => verbalNoun.test(word))
    return offset === undefined ? undefined : last.length - last.slice(offset).trimStart().length
  }
  return goesOn.test(leadIn) && /(?:л|н)(?:ады|еді)$/u.test(last)
    ? last.lastIndexOf(' ') + 1 || undefined
    : undefined
}

/** Offset behind the last word that fits, and behind the bracket that follows it; the predicate itself is no item. */
function behindLast(
  text: string,
  fits: ((word: string) => boolean) | undefined,
): number | undefined {
  let offset: number | undefined
  for (const match of text.matchAll(/(?<word>[\p{L}-]+)(?:\s*\([^()]{0,200}\))?/gu)) {
    const end = match.index + match[0].length
    if (end < text.length && fits?.(match.groups?.['word'] ?? '')) offset = end
  }
  return offset
}

/** Whether a word ends as most items do, in two harmonised letters. */
function commonEnding(items: ReadonlyArray<string>): ((word: string) => boolean) | undefined {
  const counts = new Map<string, number>()
  for (const item of items) {
    const ending = harmonise(item).slice(-2)
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < items.length * most) return undefined
  return (word) => harmonise(word).endsWith(best[0])
}

function harmonise(word: string): string {
  return [...word.toLowerCase()].map((letter) => harmonised[letter] ?? letter).join('')
}
