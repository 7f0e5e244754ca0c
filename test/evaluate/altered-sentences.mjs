/**
 * Sentences altered so that they are no longer true: one change each, by rule, the same at every run. What a rule cannot
 * change in a sentence it leaves out. The words of the rules are data of their own, not those of the packages.
 */

/** Changes by language: each gives the altered sentence, or nothing. */
export function alterations(sentence, language, actors) {
  const rules = rulesOf[language]
  const changes = {
    number: () => changeNumber(sentence, rules),
    date: () => changeDate(sentence, rules),
    negation: () => replaceFirst(sentence, rules.negations),
    modality: () => replaceFirst(sentence, rules.modality),
    actor: () => swapActor(sentence, actors),
    exception: () => replaceFirst(sentence, rules.exceptions),
  }
  return Object.entries(changes).flatMap(([kind, change]) => {
    const altered = change()
      ?.replace(/\s+/g, ' ')
      .replace(/\s+([,.;])/g, '$1')
      .trim()
    const isOther = altered !== undefined && altered !== '' && altered !== sentence
    return isOther ? [{ kind, altered: altered.charAt(0).toUpperCase() + altered.slice(1) }] : []
  })
}

function replaceFirst(sentence, pairs) {
  for (const [pattern, replacement] of pairs) {
    if (pattern.test(sentence)) return sentence.replace(pattern, replacement)
  }
  return undefined
}

/** Figures grow by a third and one; number words become their neighbour in the list. */
function changeNumber(sentence, { numbers, months }) {
  const figures = new RegExp(
    `(?<![\\d\\p{L}.,№(/-])\\d{1,3}(?:[ \\u00a0,]\\d{3})*(?:[.,]\\d+)?(?![\\d\\p{L}])(?!\\)|[.,]\\d|\\s*(?:${months.join('|')}))`,
    'iu',
  )
  const match = figures.exec(sentence)
  if (match) {
    const digits = match[0].replace(/[^\d]/g, '')
    const value = String(Number(digits) + Math.floor(Number(digits) / 3) + 1)
    const changed =
      /[ \u00a0,.]/.test(match[0]) && digits.length <= 3
        ? match[0].replace(/\d+/, (first) => String(Number(first) + 2))
        : grouped(value, /[ \u00a0,]/.exec(match[0])?.[0] ?? '')
    return sentence.slice(0, match.index) + changed + sentence.slice(match.index + match[0].length)
  }
  for (const list of numbers) {
    for (const [at, word] of list.entries()) {
      const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')
      if (pattern.test(sentence)) return sentence.replace(pattern, list[(at + 1) % list.length])
    }
  }
  return undefined
}

function grouped(digits, sign) {
  return sign === '' || digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, sign)
}

/** The month becomes the one after next. */
function changeDate(sentence, { months, isCased }) {
  const pattern = new RegExp(
    `(?:(?<=\\d\\s)(?:${months.join('|')})(?!\\p{L}|\\p{M}))|(?:(?:${months.join('|')})(?=\\s\\d))|(?<=\\d\\s)(?:${months.join('|')})(?=\\p{L})`,
    isCased ? 'u' : 'iu',
  )
  const match = pattern.exec(sentence)
  if (!match) return undefined
  const at = months.findIndex((month) => month.toLowerCase() === match[0].toLowerCase())
  const month = months[(at + 2) % months.length]
  return sentence.slice(0, match.index) + month + sentence.slice(match.index + match[0].length)
}

/** The first actor of the act that the sentence names becomes another one that it does not name. */
function swapActor(sentence, actors) {
  let first
  for (const actor of actors) {
    const pattern = new RegExp(`(?<!\\p{L})${actor}(?!\\p{L})`, 'iu')
    const match = pattern.exec(sentence)
    if (match && (!first || match.index < first.match.index)) first = { actor, match }
  }
  if (!first) return undefined
  const other = actors.find((actor) => !new RegExp(actor, 'iu').test(sentence))
  if (!other) return undefined
  const { match } = first
  return sentence.slice(0, match.index) + other + sentence.slice(match.index + match[0].length)
}

const rulesOf = {
  en: {
    isCased: true,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    numbers: [
      [
        'two',
        'four',
        'three',
        'six',
        'five',
        'eight',
        'seven',
        'ten',
        'twelve',
        'twenty',
        'thirty',
        'ninety',
      ],
    ],
    negations: [
      [
        /(?<!\p{L})(must|may|shall|should|does|do|is|are|did|can) not(?! (?:more|later|less|fewer|earlier|only)(?!\p{L}))(?!\p{L})/u,
        '$1',
      ],
      [/(?<!\p{L})cannot(?!\p{L})/u, 'can'],
      [/(?<!\p{L})(?:No one|Nobody) (may|must|can)/u, 'Everybody $1'],
      [/(?<!\p{L})No (person|fee|amount|part|State|funds)/u, 'A $1'],
      [/(?<!\p{L})nobody(?!\p{L})/u, 'somebody'],
    ],
    modality: [
      [/(?<!\p{L})(?:must|shall) not(?!\p{L})/u, 'may'],
      [
        /(?<!\p{L}|(?:^| )No [\p{L} ]{1,30}|There |do(?:es)? not )(?:must|shall|has to|have to|needs to|is required to|are required to)(?! be entitled)(?!\p{L})/u,
        'may',
      ],
      [
        /(?<!\p{L}|[Nn]o one |[Nn]obody |(?:^| )No [\p{L} ]{1,30})(?:may|can)(?! not)(?!\p{L})/u,
        'must',
      ],
      [/(?<!\p{L})(?:is|are) entitled to/u, 'must'],
    ],
    exceptions: [
      [/,? (?:unless|except|other than|excluding)[^,.;]*/u, ''],
      [/(?<!\p{L})only (?!if)/u, ''],
      [/(?<!\p{L}) only(?!\p{L})/u, ''],
    ],
  },
  ru: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    numbers: [
      [
        'двух',
        'четырёх',
        'трёх',
        'трех',
        'шести',
        'пяти',
        'восьми',
        'семи',
        'десяти',
        'пятнадцати',
        'двадцати',
        'тридцати',
        'шестидесяти',
        'девяноста',
      ],
      [
        'два',
        'четыре',
        'три',
        'шесть',
        'пять',
        'восемь',
        'семь',
        'десять',
        'двенадцать',
        'двадцать',
        'шестьдесят',
      ],
    ],
    negations: [
      [/(?<!\p{L})[Нн]ельзя(?!\p{L})/u, 'можно'],
      [/(?<!\p{L})не вправе(?!\p{L})/u, 'вправе'],
      [
        /(?<!\p{L})[Нн]е (?=(?:допускае|разрешае|мо[гж]|долж|обяза|распространя|применя|действ|приним|берут|бер[её]т|проводит|осво|взимае|удерж|включ|име|обрабат|разглаша|прош))/u,
        '',
      ],
      [/(?<!\p{L})[Зз]апреща(?:е|ю)тся(?!\p{L})/u, 'разрешается'],
    ],
    modality: [
      [/(?<!\p{L})(?:обязана?|должен|должна)(?!\p{L})/u, 'вправе'],
      [/(?<!\p{L})(?<!не )(?:обязаны|должны)(?!\p{L})/u, 'вправе'],
      [/(?<!\p{L})(?:[Нн]ужно|[Нн]адо|[Нн]еобходимо)(?!\p{L})/u, 'можно'],
      [
        /(?<!\p{L})(?<!не )(?:вправе|имеет право|имеют право|может|могут)(?! быть)(?!\p{L})/u,
        'обязаны',
      ],
      [/(?<!\p{L})[Мм]ожно(?!\p{L})/u, 'нужно'],
    ],
    exceptions: [
      [/,? (?:кроме|за исключением|(?<!даже )если (?:\p{L}+\s){0,4}не(?!\p{L}))[^,.;]*/u, ''],
      [/(?<!\p{L})(?:только|лишь|исключительно) /u, ''],
    ],
  },
  kk: {
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    numbers: [
      [
        'екі',
        'төрт',
        'үш',
        'алты',
        'бес',
        'сегіз',
        'жеті',
        'он',
        'жиырма',
        'отыз',
        'алпыс',
        'тоқсан',
        'жүз',
      ],
    ],
    negations: [
      [/(?<!\p{L})болмайды(?!\p{L})/u, 'болады'],
      [/(?<!\p{L})алмайды(?!\p{L})/u, 'алады'],
      [
        /(?<!\p{L})(?:рұқсат етілмейді|рұқсат берілмейді|жол берілмейді)(?!\p{L})/u,
        'рұқсат етіледі',
      ],
      [/(?<!\p{L})тыйым салынады(?!\p{L})/u, 'рұқсат етіледі'],
      [/(?<!\p{L})(\p{L}{2,})(?:ма|ба|па)йды(?!\p{L})/u, '$1ады'],
      [/(?<!\p{L})(\p{L}{2,}[еі])(?:ме|бе|пе)йді(?!\p{L})/u, '$1йді'],
      [/(?<!\p{L})(\p{L}{2,})(?:ме|бе|пе)йді(?!\p{L})/u, '$1еді'],
    ],
    modality: [
      [/(\p{L}+)(у)ға (?:міндетті|тиіс)(?: болады)?(?!\p{L})/u, '$1уға болады'],
      [/(\p{L}+)(у)ге (?:міндетті|тиіс)(?: болады)?(?!\p{L})/u, '$1уге болады'],
      [/(\p{L}+)уі керек(?!\p{L})/u, '$1уге болады'],
      [/(\p{L}+)уы керек(?!\p{L})/u, '$1уға болады'],
      [/(\p{L}+)юы керек(?!\p{L})/u, '$1юға болады'],
      [/(\p{L}+) керек(?!\p{L})/u, '$1ге болады'],
      [/(?<!\p{L})міндетті(?!\p{L})/u, 'құқылы'],
      [/(?<!\p{L})(\p{L}+)уға болады(?!\p{L})/u, '$1уға міндетті'],
      [/(?<!\p{L})(\p{L}+)уге болады(?!\p{L})/u, '$1уге міндетті'],
      [/(?<!\p{L})(?:құқылы|құқығы бар)(?!\p{L})/u, 'міндетті'],
      [/(?<!\p{L})(\p{L}+)а алады(?!\p{L})/u, '$1уға міндетті'],
      [/(?<!\p{L})(\p{L}+)е алады(?!\p{L})/u, '$1уге міндетті'],
    ],
    exceptions: [
      [/(?<!\p{L})\p{L}+(?:\s\p{L}+)?\s\p{L}+ны қоспағанда,? /u, ''],
      [/(?<!\p{L})\p{L}+\s\p{L}+(?:дан|ден|тан|тен|нан|нен) (?:басқа|өзге),? ?/u, ''],
      [/(?<!\p{L})[Тт]ек /u, ''],
      [/ ғана(?!\p{L})/u, ''],
    ],
  },
}
