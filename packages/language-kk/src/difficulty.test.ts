import { check, readability } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { agentWords } from './difficulty/actors.ts'
import { commonWords } from './difficulty/common-words.ts'
import * as impersonals from './difficulty/impersonals.ts'
import { pronounLinks } from './difficulty/links.ts'
import * as nominalisations from './difficulty/nominalisations.ts'
import * as participles from './difficulty/participles.ts'
import { difficulty } from './difficulty.ts'
import { kk } from './index.ts'

type Mark = keyof typeof difficulty.marks

/** Words of a list that have a mark. */
const marked = (mark: Mark, words: string): string =>
  words
    .split(' ')
    .filter((word) => difficulty.marks[mark]?.(word))
    .join(' ')

const told = (text: string): Array<string> =>
  check(`1. ${text}`, [kk], { format: 'text', language: 'kk' }).findings.flatMap(
    ({ ruleId, category }) => (category ? [] : [ruleId]),
  )

test('a verbal noun in a case is an action told as a noun', () => {
  expect(
    marked('nominalisation', 'бақылауды ұйымдастырудың тексеруінде жіберілуін қабылдаудан қоюды'),
  ).toBe('бақылауды ұйымдастырудың тексеруінде жіберілуін қабылдаудан қоюды')
})

test('the infinitive of a duty, the bare noun, agents and other nouns are none', () => {
  expect(
    marked(
      'nominalisation',
      'беруге төлеуге бақылау жіберуші тудың сауда суды атауын тарауда біреуінің аурудың елуді толықтырулар болуын',
    ),
  ).toBe('')
})

test('names of state functions are none, since they keep their adjective', () => {
  expect(marked('nominalisation', 'тіркеуді реттеудің үйлестіруді')).toBe('')
})

test('a light verb carries a noun of action right before it', () => {
  expect(told('Орталық балаларды тасымалдауды жүзеге асырады.')).toContain('light-verb')
  expect(told('Орталық балаларды тасымалдайды.')).not.toContain('light-verb')
  expect(told('Азамат өз құқықтарын жүзеге асырады.')).not.toContain('light-verb')
  expect(told('Бақылау мақсатында жүзеге асырады.')).not.toContain('light-verb')
})

test('a light verb is spared where its noun is a term of the act', () => {
  const act = `1. Мынадай ұғымдар пайдаланылады:
1) халықтық бақылау – азаматтардың органдарды тексеруі.
2. Азаматтар халықтық бақылауды жүзеге асырады.
3. Инспектор сауданы бақылауды жүзеге асырады.`
  const { findings } = check(act, [kk], { format: 'text', language: 'kk' })
  expect(findings.filter(({ ruleId }) => ruleId === 'light-verb').map(({ line }) => line)).toEqual([
    4,
  ])
})

test('genitives side by side are a chain, citations and pronouns are none', () => {
  expect(told('Мекемелердің қызметкерлерінің еңбегі бағаланды.')).toContain('noun-chain')
  expect(told('Мекеме қызметкерлерінің еңбегі бағаланды.')).not.toContain('noun-chain')
  expect(told('Осы Заңның 5-бабының 2-тармағының талабы сақталды.')).not.toContain('noun-chain')
  expect(told('Оның қызметкерлерінің еңбегі бағаланды.')).not.toContain('noun-chain')
})

test('participles open clauses', () => {
  expect(
    marked('participle', 'жасалған берген тартқан кеткен беретін алатын қамтитын келмейтін'),
  ).toBe('жасалған берген тартқан кеткен беретін алатын қамтитын келмейтін')
})

test('set participles, nouns and pronouns open none', () => {
  expect(
    marked(
      'participle',
      'аталған арналған деген орган үлкен екен оған қызметін мақсатын құжатын комитетін тау-кен',
    ),
  ).toBe('')
})

test('two participles, or a short sentence, are no burden; three in a long one are', () => {
  expect(told('Орган берген құжатты алған адам келеді.')).not.toContain('participial-clauses')
  expect(told('Орган берген құжатты алған, шартқа сай келетін адам барады.')).not.toContain(
    'participial-clauses',
  )
  expect(
    told(
      'Орган берген құжатты алған, шартқа сай келетін адам өтінішін аудандық немесе қалалық кеңсеге жұмыс күндері таңғы сағат тоғыздан кешкі сағат алтыға дейін өзі немесе сенімхат бойынша өкілі арқылы не пошта не портал арқылы екі данада қазақ не орыс тілінде береді.',
    ),
  ).toContain('participial-clauses')
})

/** Words that make a sentence long enough to be told of. */
const filler =
  'өтінішін аудандық немесе қалалық кеңсеге жұмыс күндері таңғы сағат тоғыздан кешкі сағат алтыға дейін өзі не сенімхат бойынша өкілі арқылы пошта не портал арқылы екі данада қазақ не орыс тілінде'

test('a participle that closes the sentence is its verb, and joined ones are one clause', () => {
  const verb = `Осы ереже заңға сәйкес келетін, бұйрықпен берілген құжатқа қатысты ${filler} қабылданған.`
  expect(told(verb)).not.toContain('participial-clauses')
  const joined = `Президентке бағынатын және есеп беретін орган құжатты алған адамның ${filler} береді.`
  expect(told(joined)).not.toContain('participial-clauses')
  const three = `Президентке бағынатын орган заң талап ететін құжатты алған адамның ${filler} береді.`
  expect(told(three)).toContain('participial-clauses')
})

test('participles in a title that is quoted open no clause of the sentence', () => {
  const quoted = `Орган «Анықтама беретін, үзінді жасайтын, тізім жүргізетін ұйымдар туралы» бұйрыққа сай ${filler} алады.`
  expect(told(quoted)).not.toContain('participial-clauses')
})

test('a participle before an auxiliary is a verb, and one in a term of the act opens no clause', () => {
  const future = `Орган заң талап ететін құжатты алған адамның ${filler} қайта қабылданатын болады.`
  expect(told(future)).not.toContain('participial-clauses')
  const act = `1. Мынадай ұғымдар пайдаланылады:
1) мемлекет берген, заң қорғайтын көмек – тегін көрсетілетін заң көмегі.
2. Мемлекет берген, заң қорғайтын көмек алуға өтінген, құжаты бұзылған адамның ${filler} жазылады.`
  const { findings } = check(act, [kk], { format: 'text', language: 'kk' })
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('participial-clauses')
})

test('an adjective makes a term of the noun before a light verb, and a shared ending ties it to words before', () => {
  expect(told('Зертхана фото- және (немесе) бақылауды жүргізеді.')).not.toContain('light-verb')
  expect(told('Орган мемлекеттік қаржылық бақылауды жүргізеді.')).not.toContain('light-verb')
  expect(told('Қызмет пробациялық бақылауды жүзеге асырады.')).not.toContain('light-verb')
  expect(told('Әкім өзін-өзі басқаруды жүзеге асырады.')).not.toContain('light-verb')
  expect(told('Орган шығыстарға бақылауды жүргізеді.')).toContain('light-verb')
})

test('two denials told one beside the other undo nothing', () => {
  expect(told('Жарамсыз мүлік берілмейді немесе қабылданбайды.')).not.toContain('double-negation')
  expect(told('Талапқа сәйкес келмейтін хабарлар қаралмайды.')).not.toContain('double-negation')
  expect(told('Орган өтінішті қарамай қоймайды.')).toContain('double-negation')
  expect(told('Жүргізуші жылдамдықты арттырмай жүре алмайды.')).toContain('double-negation')
})

test('words of a heading in capitals, and categories of offices, are no abbreviations', () => {
  expect(
    told('Азамат өтініш береді. ӨТІНІШ тәртібі осында. Лауазым D-O-4 санатында.'),
  ).not.toContain('undefined-abbreviation')
  expect(told('Азамат ЭКНА жүйесіне кіреді.')).toContain('undefined-abbreviation')
})

test('a light verb of two words is shown whole', () => {
  const text = '1. Инспектор сауданы бақылауды жүзеге асырады.'
  const [found] = check(text, [kk], { format: 'text', language: 'kk' }).findings.filter(
    ({ ruleId }) => ruleId === 'light-verb',
  )
  expect(text.slice(found?.start, found?.end)).toBe('бақылауды жүзеге асырады')
})

test('conditions, times and exceptions open a subordinate clause', () => {
  expect(
    marked('subordinator', 'болса келмесе алғаннан тіркелгенге қоспағанда қарамастан келмейінше'),
  ).toBe('болса келмесе алғаннан тіркелгенге қоспағанда қарамастан келмейінше')
  expect(marked('subordinator', 'немесе кеңсе бойынша келісе қатыса қоса масса касса')).toBe('')
})

test('denials are told by the verb, whatever its ending', () => {
  expect(
    marked('negation', 'емес жоқ бермейді алынбаған қатыспауға келмесе толмаған етпеу төлемейінше'),
  ).toBe('емес жоқ бермейді алынбаған қатыспауға келмесе толмаған етпеу төлемейінше')
  expect(
    marked('negation', 'немесе бермек сипайды қамауға жылжымайтын жаппай баспа басқармада көрмеде'),
  ).toBe('')
})

test('two denials undo each other only where one closes the clause', () => {
  expect(told('Басшыға келмеуге рұқсат етілмейді.')).toContain('double-negation')
  expect(told('Өтелмеген немесе алынбаған соттылығы бар адам келеді.')).not.toContain(
    'double-negation',
  )
  expect(told('Шешім қабылданбаса немесе жарияланса, хабарлама беріледі.')).not.toContain(
    'double-negation',
  )
})

test('who acts is told by the name of a person in the instrumental, too', () => {
  expect(told('Шағым он күн ішінде тікелей басшымен қаралады.')).not.toContain('missing-actor')
})

test('commas between nouns in the genitive are no places to cut a sentence at', () => {
  const words = (noun: string): string => Array.from({ length: 36 }, () => noun).join(' ')
  const series = `Облыстың, ауданның, қаланың, ауылдың, кенттің, астананың әкімі ${words('істі')} қарайды.`
  expect(told(series)).not.toContain('long-sentence')
  expect(told(series.replaceAll('ың,', 'та,').replace('кенттің,', 'кентте,'))).toContain(
    'long-sentence',
  )
  const joined = `Облыстың әкімі ${words('істі')} қарайды және ${words('шешім')} шығарады.`
  expect(told(joined)).toContain('long-sentence')
})

test('an act may say its own name twice in the sentence that opens it', () => {
  const name = 'Тыйым салынған аймақтарды, аудандарды, қоймаларды, алаңдарды, жолдарды белгілеу'
  const words = Array.from({ length: 20 }, () => name)
    .join(', ')
    .split(' ')
    .slice(0, 30)
    .join(' ')
  const opening = `Осы ${words} (бұдан әрі – Қағидалар) ${words} тәртібін айқындайды.`
  expect(told(opening)).not.toContain('long-sentence')
  expect(told(opening.replace(' (бұдан әрі – Қағидалар)', ''))).toContain('long-sentence')
})

test('a passive duty without who acts asks for the actor', () => {
  expect(told('Шағым он күн ішінде қаралады.')).toContain('missing-actor')
  expect(told('Ақпарат берілуге тиіс.')).toContain('missing-actor')
})

test('nobody is missing where an actor, a maker of the act, or everyone is meant', () => {
  for (const sentence of [
    'Шағымды инспектор қарайды.',
    'Тәртіп Үкіметтің қаулысымен бекітіледі.',
    'Куәлік мәслихаттың шешімі негізінде беріледі.',
    'Көшіруге жол беріледі.',
    'Иттерді қараусыз қалдыруға жол берілмейді.',
    'Осы Заң жарияланған күнінен бастап қолданысқа енгізіледі.',
    'Шот жарамсыз деп танылады.',
    'Адам дәрігердің қызметін пайдаланады.',
    'Кедейлер көмекке жүгінеді.',
  ])
    expect(told(sentence), sentence).not.toContain('missing-actor')
})

test('a word that stays long without its endings is hard, a common one is not', () => {
  expect(marked('common', 'республикасының ұйымдастыруға қызметкерлеріне азаматтарымызға')).toBe(
    'республикасының ұйымдастыруға қызметкерлеріне азаматтарымызға',
  )
  expect(marked('common', 'ратификациялаған квазимемлекеттік субъектілерінің')).toBe('')
})

test('names of units are told from words that begin like them', () => {
  expect(
    marked('unitName', 'бабының тармағына тармақшасы бөлігінде абзацтың тарауы бап бөлімі'),
  ).toBe('бабының тармағына тармақшасы бөлігінде абзацтың тарауы бап бөлімі')
  expect(marked('unitName', 'баба баптау бөлмеде бөлшек тарату тарапы')).toBe('')
})

test('words in capitals that enact an act are no abbreviations, АЕК is one', () => {
  const { findings } = check(
    'Облыстың әкімдігі ҚАУЛЫ ЕТЕДІ:\n1. Айыппұл 10 АЕК болады.\n2. ҚР заңдары қолданылады.',
    [kk],
    { format: 'text', language: 'kk' },
  )
  expect(
    findings.filter(({ ruleId }) => ruleId === 'undefined-abbreviation').map(({ line }) => line),
  ).toEqual([2])
})

test('every driver of Kazakh is counted', () => {
  const { drivers } = readability(
    '1. Шағым қаралады. 2. Орган тасымалдауды жүзеге асырады.',
    [kk],
    {
      format: 'text',
      language: 'kk',
    },
  )
  const shares = new Map(drivers.map(({ id, share }) => [id, share]))
  expect(shares.get('missing-actor')).toBe(0.5)
  expect(shares.get('light-verbs')).toBe(0.5)
})

const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя-'
const byAlphabet = (one: string, other: string): number => {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = alphabet.indexOf(one[at] ?? '') - alphabet.indexOf(other[at] ?? '')
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

test.each(
  Object.entries({
    ...impersonals,
    ...nominalisations,
    ...participles,
    agentWords,
    commonWords,
    pronounLinks,
  }),
)('%s is sorted, once each, in Kazakh letters', (_, words) => {
  expect(words).toEqual([...new Set(words)].sort(byAlphabet))
  for (const word of words) expect(word).toMatch(/^[а-яәғқңөұүһі-]+$/)
})

test('no common word is covered by a shorter one', () => {
  const set = new Set(commonWords)
  const covered = commonWords.filter((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1)).some((start) =>
      set.has(start),
    ),
  )
  expect(covered).toEqual([])
})

test('two genitives side by side are a chain only where the second is possessed by the first', () => {
  expect(told('Комиссия мекемелердің қызметшілерінің жұмысын бағалайды.')).toContain('noun-chain')
  expect(told('Комиссия басқару органдарының қаланың орталығындағы үйін тексереді.')).not.toContain(
    'noun-chain',
  )
})
