import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/**
 * Nouns that end like a verb or a participle, without their ending: the algorithm makes `прав-` of `правила`, and `правил-`
 * of `правилам`; `орга-` of `орган`, and `орган-` of `органа`.
 */
const likeVerbs: ReadonlyArray<string> = [
  'автомобил',
  'аким',
  'аккредитив',
  'актив',
  'арсенал',
  'архив',
  'аудит',
  'вокзал',
  'граждан',
  'депозит',
  'дефицит',
  'журнал',
  'заем',
  'замен',
  'защит',
  'интервал',
  'казахстан',
  'канал',
  'капитал',
  'квартал',
  'коллектив',
  'кооператив',
  'кредит',
  'лимит',
  'локомотив',
  'массив',
  'материал',
  'мерил',
  'мотив',
  'надпис',
  'настоятел',
  'начал',
  'норматив',
  'обмен',
  'объем',
  'океан',
  'орган',
  'основ',
  'отмен',
  'охран',
  'пассив',
  'персонал',
  'подъем',
  'потенциал',
  'правил',
  'прием',
  'проблем',
  'профицит',
  'регион',
  'режим',
  'ресторан',
  'сигнал',
  'систем',
  'схем',
  'терминал',
  'транзит',
  'трибунал',
  'филиал',
  'экзамен',
  'экран',
]
/** `судья` is none of `суд`, which the algorithm makes of both. */
const judge = /^суд(?:ь[аеиюя]|ь[её]й|ей|ьям|ьями|ьях)$/u
const endings = '(?:[аеиоуыьюя]|ей|ем|ов|ой|ом|ью|ям|ями|ях|ам|ами|ах|е)?'
const likeVerb = new RegExp(`^(${likeVerbs.join('|')})${endings}$`, 'u')
/** Names of qualities, which the algorithm knows by their nominative alone. */
const quality = /(?<=\p{L}{2}ост)(?:и|ью|ей|ям|ями|ях)$/u
/** A vowel that forms of a noun lose: `порядок`, `порядка`; `перечень`, `перечня`. */
const fleeting = /(?<=[бвгджзклмнпрстфхцчшщ])[ое](?=[кцн]$)/u
/** Shorter stems keep theirs: `срок`. */
const shortest = 5

/**
 * Stem of a Russian word by Porter's algorithm (natural), the same for every case form of most words; a vowel that may
 * be lost before the last consonant is left out of all.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  const plain = word.replaceAll('ё', 'е')
  if (judge.test(plain)) return 'судь'
  const stemmed = likeVerb.exec(plain)?.[1] ?? stemmer.stem(plain.replace(quality, 'ь'))
  return stemmed.length < shortest ? stemmed : stemmed.replace(fleeting, '').replace(/ьц$/u, 'ц')
}
