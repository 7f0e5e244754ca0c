/** By what a letter does to the ending behind it: vowels, sonorants, nasals, `ж` and `з`, and what is voiceless. */
type Sound = 'vowel' | 'sonorant' | 'nasal' | 'hiss' | 'voiceless'

/** An ending, the sounds that it may follow, and whether it has back or front vowels; without: either. */
interface Ending {
  readonly text: string
  readonly after: ReadonlyArray<Sound>
  readonly harmony?: 'back' | 'front'
  /** Follows the possessive of the third person only: `заң-ы-на`. */
  readonly possessed?: boolean
}

const vowel: ReadonlyArray<Sound> = ['vowel']
const voiced: ReadonlyArray<Sound> = ['sonorant', 'hiss']
const consonants: ReadonlyArray<Sound> = ['sonorant', 'nasal', 'hiss', 'voiceless']

const cases: ReadonlyArray<Ending> = [
  ...pair('ның', 'нің', ['vowel', 'nasal']),
  ...pair('дың', 'дің', voiced),
  ...pair('тың', 'тің', ['voiceless']),
  { text: 'мен', after: ['vowel', 'sonorant', 'nasal'] },
  { text: 'бен', after: ['hiss'] },
  { text: 'пен', after: ['voiceless'] },
  ...pair('нан', 'нен', ['nasal']),
  ...pair('дан', 'ден', ['vowel', ...voiced]),
  ...pair('тан', 'тен', ['voiceless']),
  ...possessed('нан', 'нен'),
  ...possessed('нда', 'нде'),
  ...possessed('на', 'не'),
  ...pair('да', 'де', ['vowel', 'nasal', ...voiced]),
  ...pair('та', 'те', ['voiceless']),
  ...pair('ға', 'ге', ['vowel', 'nasal', ...voiced]),
  ...pair('қа', 'ке', ['voiceless']),
  ...pair('ны', 'ні', vowel),
  ...pair('ды', 'ді', ['nasal', ...voiced]),
  ...pair('ты', 'ті', ['voiceless']),
  { text: 'н', after: vowel, possessed: true },
]

const possessives: ReadonlyArray<Ending> = [
  ...pair('ымыз', 'іміз', consonants),
  ...pair('ыңыз', 'іңіз', consonants),
  ...pair('мыз', 'міз', vowel),
  ...pair('ңыз', 'ңіз', vowel),
  ...pair('сы', 'сі', vowel),
  ...pair('ы', 'і', consonants),
]

const plurals: ReadonlyArray<Ending> = [
  ...pair('лар', 'лер', ['vowel', 'sonorant']),
  ...pair('дар', 'дер', ['sonorant', 'nasal', 'hiss']),
  ...pair('тар', 'тер', ['voiceless']),
]

/** Nouns of acts that end like a case or a possessive: nothing is taken off them. */
const keptWords: ReadonlyArray<string> = [
  'аренда',
  'аудан',
  'ауғанстан',
  'баға',
  'бөгде',
  'елорда',
  'жүйе',
  'ие',
  'кесте',
  'кәсіпорын',
  'команда',
  'мүдде',
  'олимпиада',
  'орда',
  'орын',
  'оқиға',
  'пайда',
  'сауда',
  'тауда',
  'теңге',
  'туынды',
  'тұлға',
  'қазақстан',
  'қорытынды',
  'қағида',
]

/** Nouns that lose a vowel before a possessive: what is left, and the noun. */
const fullForms: ReadonlyArray<readonly [string, string]> = [
  ['ауз', 'ауыз'],
  ['ерн', 'ерін'],
  ['көрк', 'көрік'],
  ['мойн', 'мойын'],
  ['мүлк', 'мүлік'],
  ['орн', 'орын'],
  ['халқ', 'халық'],
  ['қалп', 'қалып'],
  ['қойн', 'қойын'],
  ['құлқ', 'құлық'],
]

/** A stem is no shorter: `ел-де`. */
const least = 2
/** Endings that a short word rather has as its own: `құн-ы`, `бас-ы`, `теңіз` are no `құ-ны`, `ба-сы`, `те-ңіз`. */
const doubtful: ReadonlySet<string> = new Set([
  'мыз',
  'міз',
  'н',
  'ны',
  'ні',
  'сы',
  'сі',
  'ңыз',
  'ңіз',
])

/**
 * Stem of a Kazakh word: endings of case, possessive and plural taken off where sound allows them, so that the forms
 * of one noun meet. The stem is a key, no word: where two readings cannot be told apart (`кешен-і`, `теңге-ні`;
 * `кеңес-і`, `шара-сы`) both lose the doubtful letter.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  const kept = keptWords.find((noun) => word.startsWith(noun))?.length ?? least
  let left = strip(withoutAttributive(word), cases, kept)
  left = strip(left, possessives, kept)
  left = strip(left, plurals, kept)
  return canonical(left.endsWith('-') ? left.slice(0, -1) : left, kept)
}

/** `өңірде-гі`, `аудандар-да-ғы`: what is at a place. */
function withoutAttributive(word: string): string {
  return /(?:[дт]ағы|[дт]егі)$/.test(word) ? word.slice(0, -2) : word
}

function strip(word: string, endings: ReadonlyArray<Ending>, kept: number): string {
  for (const ending of endings) {
    if (!word.endsWith(ending.text)) continue
    const stem = word.slice(0, -ending.text.length)
    if (stem.length < kept) continue
    if (stem.length === least && doubtful.has(ending.text) && !keptWords.includes(stem)) continue
    if (fits(stem, ending)) return stem
  }
  return word
}

function fits(stem: string, { text, after, harmony, possessed }: Ending): boolean {
  // A soft sign has no sound of its own: `модель-дер`.
  const last = stem.at(stem.endsWith('ь') ? -2 : -1) ?? ''
  // A case of an abbreviation or a number: `БАҚ-тың`.
  if (last === '-') return true
  if (possessed && last !== 'ы' && last !== 'і') return false
  if (!after.includes(soundOf(last))) return false
  if ((text === 'ы' || text === 'і') && !canEndWord(stem)) return false
  const own = harmonyOf(stem)
  return harmony === undefined || own === undefined || own === harmony
}

function soundOf(letter: string): Sound {
  if ('аәеёоөұүыіэюя'.includes(letter)) return 'vowel'
  if ('уийрл'.includes(letter)) return 'sonorant'
  if ('мнң'.includes(letter)) return 'nasal'
  // Loan words end in б, в, г, д, which are spoken and continued as voiceless (`завод-тың`).
  return letter === 'ж' || letter === 'з' ? 'hiss' : 'voiceless'
}

/** Vowel harmony of the last syllable; `и` and a syllabic `у` go with either. */
function harmonyOf(stem: string): 'back' | 'front' | undefined {
  // Surnames are continued as they are spoken: `Назарбаев-тың`.
  if (stem.endsWith('ев')) return undefined
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem[at] ?? ''
    if ('аоұыяюё'.includes(letter)) return 'back'
    if ('әеөүіэ'.includes(letter)) return 'front'
    if (letter === 'и') return undefined
    if (letter === 'у' && soundOf(stem[at - 1] ?? '') !== 'vowel') return undefined
  }
  return undefined
}

/** Pairs of consonants that words end in. No other pair does, so that `басшы`, `қаржы`, `белгі` keep their vowel. */
const finalPairs =
  /(?:[рлнйст]т|кт|пт|[рлнкпй]с|[рлнс]к|рқ|[рл]п|нг|[тд]р|([^аәеиоөуұүыі])\1|[аәеёиоөұүыіэюя][^ы]|у[^ш]|и.|[уи])$/

function canEndWord(stem: string): boolean {
  return (
    stem.length < 2 || finalPairs.test(stem) || fullForms.some(([short]) => stem.endsWith(short))
  )
}

const hardened: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' }

/** One spelling of what endings change: `кітаб-ы`, `орн-ы`, `процес-ке`, `модел-і`, `акті-лер`. */
function canonical(stem: string, kept: number): string {
  if (stem.length <= kept && kept > least) return stem
  const full = fullForms.find(([short]) => stem.endsWith(short))
  if (full) return stem.slice(0, -full[0].length) + full[1]
  const left = stem.replace(/ь$|(?<=кт|нк|ск)і$/, '')
  const last = left[left.length - 1] ?? ''
  const before = left[left.length - 2] ?? ''
  if (left.length > 3) {
    if (last === before) return left.slice(0, -1)
    if (last === 'н' && 'ыі'.includes(before) && canEndWord(left.slice(0, -2)))
      return left.slice(0, -2)
    if ((last === 'с' || last === 'н') && soundOf(before) === 'vowel') return left.slice(0, -1)
  }
  return left.slice(0, -1) + (hardened[last] ?? last)
}

function pair(back: string, front: string, after: ReadonlyArray<Sound>): Array<Ending> {
  return [
    { text: back, after, harmony: 'back' },
    { text: front, after, harmony: 'front' },
  ]
}

function possessed(back: string, front: string): Array<Ending> {
  return pair(back, front, vowel).map((ending) => ({ ...ending, possessed: true }))
}
