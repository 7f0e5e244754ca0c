/** Endings of nouns in the order in which they are stripped from the end: case, possessive, plural. */
const caseEndings = [
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'ымен',
  'імен',
  'мен',
  'бен',
  'пен',
  'дан',
  'ден',
  'тан',
  'тен',
  'нан',
  'нен',
  'сында',
  'сінде',
  'ында',
  'інде',
  'нда',
  'нде',
  'да',
  'де',
  'та',
  'те',
  'сына',
  'сіне',
  'ына',
  'іне',
  'на',
  'не',
  'ға',
  'ге',
  'қа',
  'ке',
  'сын',
  'сін',
  'ын',
  'ін',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
]
const possessives = ['лары', 'лері', 'дары', 'дері', 'тары', 'тері', 'сы', 'сі', 'ы', 'і']
const plurals = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер']

/** Nouns of acts that end like a case: `орган-ы` is no `орга-ны`. */
const stemsLikeForms = ['заман', 'майдан', 'маман', 'мекен', 'орган', 'отан', 'тұман', 'қазан']

const vowels = 'аәеёиоөуұүыіэюя'

/** The final consonant that softens before a vowel is written as it stands at a word's end. */
const hardened: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' }

/**
 * Stem of a Kazakh word: case, possessive and plural endings stripped, so that forms of one noun mostly meet.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  const least = stemsLikeForms.find((noun) => word.startsWith(noun))?.length ?? 3
  let left = strip(word, caseEndings, least, followsSounds)
  left = strip(left, possessives, least)
  left = strip(left, plurals, least)
  const last = left[left.length - 1] ?? ''
  // `кеңес-і` and `шара-сы`: the `с` of a possessive cannot be told from that of a stem, so both lose it.
  if (last === 'с' && left.length > 3 && vowels.includes(left[left.length - 2] ?? ' '))
    return left.slice(0, -1)
  return left.slice(0, -1) + (hardened[last] ?? last)
}

const voiceless = /[пфкқтсшщхцч]$/u

/** Assimilation: `т` opens an ending only behind a voiceless consonant, `д` only elsewhere. `паспорт-ы` is no `паспор-ты`. */
function followsSounds(stem: string, ending: string): boolean {
  const first = ending[0]
  if (first === 'т' || first === 'п' || first === 'қ' || first === 'к') return voiceless.test(stem)
  return first !== 'д' && first !== 'ғ' && first !== 'г' && first !== 'б'
    ? true
    : !voiceless.test(stem)
}

function strip(
  word: string,
  endings: ReadonlyArray<string>,
  least: number,
  fits: (stem: string, ending: string) => boolean = () => true,
): string {
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length)
    if (stem.length >= least && word.endsWith(ending) && fits(stem, ending)) return stem
  }
  return word
}
