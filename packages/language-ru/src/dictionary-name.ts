type Rules = ReadonlyArray<readonly [RegExp, string]>

/** Endings of agents and owners that are nouns, with those of subjects; the first that fits is taken. */
const nouns: Rules = [
  [/гражданами$/u, 'граждане'],
  [/граждан$/u, 'граждане'],
  [/гражданам$/u, 'граждане'],
  [/лицами$/u, 'лица'],
  [/лицам$/u, 'лица'],
  [/лицом$/u, 'лицо'],
  [/лиц$/u, 'лица'],
  [/ств(?:ами|ам)$/u, 'ства'],
  [/ств(?:ом|а|у)$/u, 'ство'],
  [/ств$/u, 'ства'],
  [/ци(?:ями|ям|й)$/u, 'ции'],
  [/ци(?:ей|и|ю)$/u, 'ция'],
  [/сси(?:ями|ям|й)$/u, 'ссии'],
  [/сси(?:ей|и|ю)$/u, 'ссия'],
  [/пани(?:ями|ям|й)$/u, 'пании'],
  [/пани(?:ей|и)$/u, 'пания'],
  [/(алат|лужб)(?:ами|ам)$/u, '$1ы'],
  [/(алат|лужб)(?:ой|е|у|ы)$/u, '$1а'],
  [/ги(?:ями|ям|й)$/u, 'гии'],
  [/ги(?:ей|и|ю)$/u, 'гия'],
  [/([нтл])и(?:ями|ям|й)$/u, '$1ия'],
  [/([нтл])и(?:ем|я|ю)$/u, '$1ие'],
  [/ар(?:ями|ям|ей)$/u, 'ари'],
  [/ар(?:ем|я|ю)$/u, 'арь'],
  [/тел(?:ями|ям|ей)$/u, 'тели'],
  [/тел(?:ем|я|ю)$/u, 'тель'],
  [/льц(?:ами|ам|ев)$/u, 'льцы'],
  [/льц(?:ем|а|у)$/u, 'лец'],
  [/ц(?:ами|ам|ев)$/u, 'цы'],
  [/([гкхжчшщ])(?:ами|ам|ов|ей)$/u, '$1и'],
  [/(?:ами|ам|ов)$/u, 'ы'],
  [/(?:ями|ям)$/u, 'и'],
  [/([гкбвдзлмнпрст])(?:ом|а|у)$/u, '$1'],
]
const modifiers: Rules = [
  [/^одн(?:ого|ому|им)$/u, 'один'],
  [/^одной$/u, 'одна'],
  [/треть(?:его|ему|им)$/u, 'третий'],
  [/третьи(?:х|ми|м)$/u, 'третьи'],
  [/([гкхжчшщ])(?:ими|им|их)$/u, '$1ие'],
  [/(?:ыми|ых)$/u, 'ые'],
  [/(?:ими|их)$/u, 'ие'],
  [/щ(?:егося|емуся|имся)$/u, 'щийся'],
  [/щ(?:ихся|имися)$/u, 'щиеся'],
  [/([гкх])(?:ого|ому|им)$/u, '$1ий'],
  [/([жчшщн])(?:его|ему|им)$/u, '$1ий'],
  [/(?:ого|ому|ым)$/u, 'ый'],
  [/([гкх])ой$/u, '$1ая'],
  [/(?:ой|ую)$/u, 'ая'],
]
const joins = /^(?:и|или|либо|\(или\))$/u
const modifierForm = /(?:ыми|ими|ых|их|ого|его|ому|ему|ым|им|ой|ую|егося|ихся|имися|имся)$/u
/** Nouns that end like modifiers. */
const feminine = /(?:алат|лужб|стем|торон|рупп|кол|тур)ой$/u
/** What somebody does or did, or what was done: behind a comma it brings words of its own, which stay as they are. */
const participle =
  /(?:вш|ющ|ящ|ащ|ущ|[еаё]нн|янн)(?:ими|им|ыми|ым|их|ых|его|ему|ого|ому|ей|ой)(?:ся)?$/u
const preposition = /^(?:в|во|за|из|к|ко|на|не|о|об|от|по|при|с|со|у)$/u
const subjectForm = /(?:ый|ий|ая|яя|ое|ее|ые|ие)(?:ся)?$/u

/** Endings of nouns and modifiers that go together. */
const forms: ReadonlyArray<{
  readonly noun: RegExp
  readonly modifier: RegExp
  /** A noun of the other gender that may be joined, with a modifier of its own or without. */
  readonly other?: RegExp
}> = [
  { noun: /(?:ом|ем)$/u, modifier: /(?:ым|им)$/u, other: /^(?:\p{L}+(?:ой|ей) )?\p{L}+[иц]ей$/u },
  { noun: /(?:ами|ями)$/u, modifier: /(?:ыми|ими)$/u },
  { noun: /(?:ам|ям)$/u, modifier: /(?:ым|им)$/u },
  { noun: /(?:[ое]в|ей)$/u, modifier: /(?:ых|их)$/u },
]

/**
 * Give a name in the form of an agent or an owner (`уполномоченным органом области`) that of a subject (`уполномоченный
 * орган области`): its modifiers and its noun change, owners behind the noun do not.
 */
export function dictionaryName(name: string): string {
  const words = name.split(' ')
  const changed: Array<string> = []
  let inHead = true
  let form: (typeof forms)[number] | undefined
  for (const [at, written] of words.entries()) {
    // `лицам, осуществляющим …`: a comma is none of the word.
    const sign = written.endsWith(',') ? ',' : ''
    const word = sign === '' ? written : written.slice(0, -1)
    const lower = word.toLowerCase()
    // `организациями образования, национальными центрами`: behind a comma another noun of the same form.
    if (!inHead && form && (words[at - 1] ?? '').endsWith(','))
      inHead = form.modifier.test(lower) || form.noun.test(lower)
    if (joins.test(lower)) {
      // What is joined to a name has its form: `владельцем и пользователем`.
      const next = words.slice(at + 1).find((one) => !joins.test(one)) ?? ''
      inHead ||=
        form !== undefined &&
        (form.noun.test(next) ||
          form.modifier.test(next) ||
          // `поставщиком или ремонтной организацией`
          form.other?.test(next) === true ||
          form.other?.test(words.slice(at + 1, at + 3).join(' ')) === true)
      changed.push(written)
    } else if (!inHead || subjectForm.test(lower) || preposition.test(lower)) {
      if (subjectForm.test(lower) && at === 0) return name
      changed.push(written)
    } else if (modifierForm.test(lower) && at < words.length - 1 && !feminine.test(lower)) {
      const isClause = form !== undefined && participle.test(lower)
      const modified = change(word, modifiers)
      // `лицам, осужденным`: in the dative the plural ends as the singular does.
      const isMany = isClause && form?.noun.test('ам') === true
      changed.push((isMany ? modified.replace(/([ыи])й(?=(?:ся)?$)/u, '$1е') : modified) + sign)
      if (isClause) inHead = false
    } else {
      form = forms.find(({ noun }) => noun.test(lower))
      const noun = change(word, nouns)
      // `структурным подразделением`: a modifier takes the gender of its noun.
      if (noun !== word && /[ое]$/u.test(noun))
        for (const [index, one] of changed.entries()) changed[index] = neuter(one)
      changed.push(noun + sign)
      inHead = false
    }
  }
  return changed.join(' ')
}

function change(word: string, rules: Rules): string {
  // `Лицам` at the start of a sentence, as `лицам` within one.
  const first = word.charAt(0)
  const lower = first.toLowerCase() + word.slice(1)
  const rule = rules.find(([pattern]) => pattern.test(lower))
  if (!rule) return word
  const changed = lower.replace(rule[0], rule[1])
  return first === lower.charAt(0) ? changed : first + changed.slice(1)
}

function neuter(modifier: string): string {
  return modifier
    .replace(/третий$/u, 'третье')
    .replace(/^один$/u, 'одно')
    .replace(/(?:ый|(?<=[гкх])ий)$/u, 'ое')
    .replace(/(?<=[жнчшщ])ий$/u, 'ее')
}
