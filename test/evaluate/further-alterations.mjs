/**
 * Further ways in which a sentence can be made untrue, beside those of `altered-sentences.mjs`: a unit of time, the side of a
 * limit, the number of a cited unit, a body, how many are meant, and the order in time.
 */

/** Changes by language: each gives the altered sentence, or nothing. */
export function furtherAlterations(sentence, language) {
  return Object.entries(rulesOf[language]).flatMap(([kind, pairs]) => {
    const pair = pairs.find(([pattern]) => pattern.test(sentence))
    if (!pair) return []
    const altered = sentence.replace(pair[0], pair[1])
    if (altered === sentence) return []
    return [{ kind: `+ ${kind}`, altered: altered.charAt(0).toUpperCase() + altered.slice(1) }]
  })
}

const next = (number) => String(Number(number) + 1)

const rulesOf = {
  en: {
    unit: [
      [/(?<!\p{L})(?:working |calendar |business )?days(?!\p{L})/u, 'months'],
      [/(?<!\p{L})months(?!\p{L})/u, 'years'],
      [/(?<!\p{L})month(?!\p{L})/u, 'day'],
      [/(?<!\p{L})years(?!\p{L})/u, 'months'],
      [/(?<!\p{L})hours(?!\p{L})/u, 'days'],
    ],
    limit: [
      [/(?<!\p{L})(?:no|not) (?:more|later|longer|greater) than(?!\p{L})/iu, 'not less than'],
      [/(?<!\p{L})(?:no|not) (?:less|fewer|earlier) than(?!\p{L})/iu, 'not more than'],
      [/(?<!\p{L})at least(?!\p{L})/iu, 'at most'],
      [/(?<!\p{L})(?:at most|up to)(?= [\p{L}\d£$])/iu, 'at least'],
      [/(?<!\p{L})or more(?!\p{L})/iu, 'or less'],
      [/(?<!not |no |n't )more than(?= [\p{L}\d£$])/iu, 'less than'],
    ],
    'cited unit': [[/(?<=(?:[Ss]ection|[Aa]rticle|[Pp]aragraph|[Rr]egulation) )\d+/u, next]],
    body: [
      [/(?<!\p{L})(?:county )?court(?!\p{L})/u, 'police'],
      [/(?<!\p{L})[Cc]ouncil(?!\p{L})/u, 'tribunal'],
      [/(?<!\p{L})Secretary of State(?!\p{L})/u, 'Treasury'],
      [/(?<!\p{L})Minister(?!\p{L})/u, 'Ombudsman'],
      [/(?<!\p{L})(?:constable|President|Congress)(?!\p{L})/u, 'Supreme Court'],
    ],
    'how many': [
      [/(?<!\p{L})(?:[Ee]very|[Ee]ach|[Aa]ll)(?= (?!year|month|week|day)\p{L})/u, 'some'],
      [/(?<!\p{L})(?:[Aa]nyone|[Ee]verybody|[Ee]veryone)(?!\p{L})/u, 'Someone'],
    ],
    order: [
      [/(?<!\p{L})before(?!\p{L})/iu, 'after'],
      [/(?<!\p{L})after(?!\p{L})/iu, 'before'],
    ],
  },
  ru: {
    unit: [
      [/(?<!\p{L})(?:рабочих |календарных )?дней(?!\p{L})/u, 'месяцев'],
      [/(?<!\p{L})месяцев(?!\p{L})/u, 'лет'],
      [/(?<!\p{L})месяца(?!\p{L})/u, 'дня'],
      [/(?<!\p{L})лет(?!\p{L})/u, 'месяцев'],
      [/(?<!\p{L})(?:час(?:а|ов))(?!\p{L})/u, 'дней'],
    ],
    limit: [
      [/(?<!\p{L})не (?:более|больше|позже|позднее|выше|свыше)(?!\p{L})/iu, 'не менее'],
      [/(?<!\p{L})не (?:менее|меньше|реже|раньше|ранее)(?!\p{L})/iu, 'не более'],
      [/(?<!\p{L})(?:минимум|хотя бы|как минимум|по меньшей мере)(?!\p{L})/iu, 'не более чем'],
      [/(?<!не )(?:больше|свыше|более)(?= (?:чем )?[\p{L}\d])(?!\p{L})/iu, 'меньше'],
    ],
    'cited unit': [[/(?<=(?:[Сс]тать[яеиюё]й?|[Пп]ункт(?:а|е|ом|у)?|[Гг]лав[аеы]) )\d+/u, next]],
    body: [
      [/(?<!\p{L})суд(?!\p{L})/u, 'банк'],
      [/(?<!\p{L})Правительство(?!\p{L})/u, 'Парламент'],
      [/(?<!\p{L})[Аа]кимат(?!\p{L})/u, 'прокурор'],
      [/(?<!\p{L})[Уу]полномоченный орган(?!\p{L})/u, 'суд'],
      [/(?<!\p{L})[Мм]инистерство(?!\p{L})/u, 'Агентство'],
      [/(?<!\p{L})[Кк]омисси[яи](?!\p{L})/u, 'полиция'],
      [/(?<!\p{L})[Мм]аслихат(?!\p{L})/u, 'прокурор'],
    ],
    'how many': [
      [/(?<!\p{L})[Вв]се(?= (?!же)\p{L})/u, 'некоторые'],
      [/(?<!\p{L})[Вв]сех(?= \p{L})/u, 'некоторых'],
      [/(?<!\p{L})(?:[Кк]аждый|[Лл]юбой)(?= (?!год|месяц|день)\p{L})/u, 'отдельный'],
      [/(?<!\p{L})(?:[Кк]аждого|[Лл]юбого)(?= (?!года|месяца|дня)\p{L})/u, 'отдельного'],
    ],
    order: [
      [/(?<!\p{L})до(?= \d)/u, 'после'],
      [/(?<!\p{L})после(?!\p{L})/iu, 'до'],
      [/(?<!\p{L})до(?= (?:начала|окончания|того))/iu, 'после'],
    ],
  },
  kk: {
    unit: [
      [/(?<!\p{L})(?:жұмыс |күнтізбелік )күні?(?!\p{L})/u, 'ай'],
      [/(?<=(?:\d|\p{L}) )күн(?= (?:ішінде|бұрын|өткен))/u, 'ай'],
      [/(?<=(?:\d|\p{L}) )ай(?= (?:ішінде|бұрын|өткен|бойы))/u, 'күн'],
      [/(?<=(?:\d|\p{L}) )жыл(?= (?:ішінде|бұрын|өткен|бойы))/u, 'ай'],
      [/(?<=(?:\d|\p{L}) )(?:айға)(?!\p{L})/u, 'күнге'],
      [/(?<=(?:\d|\p{L}) )(?:күнге)(?!\p{L})/u, 'айға'],
      [/(?<=(?:\d|\p{L}) )(?:сағат)(?!\p{L})/u, 'күн'],
    ],
    limit: [
      [/(?<!\p{L})кемінде(?!\p{L})/iu, 'ең көбі'],
      [/(?<=(?:нен|нан|ден|дан|тен|тан) )(?:артық|көп)(?!\p{L})/u, 'кем'],
      [/(?<=(?:нен|нан|ден|дан|тен|тан) )кем(?!\p{L})/u, 'артық'],
      [/(?<!\p{L})ең көбі(?!\p{L})/iu, 'кемінде'],
      [/(?<!\p{L})аспайтын(?!\p{L})/u, 'асатын'],
      [/(?<!\p{L})асатын(?!\p{L})/u, 'аспайтын'],
    ],
    'cited unit': [[/\d+(?=-(?:бап|бабы|тарма|тарау))/u, next]],
    body: [
      [/(?<!\p{L})[Уу]әкілетті орган(?!\p{L})/u, 'сот'],
      [/(?<!\p{L})сотқа(?!\p{L})/u, 'банкке'],
      [/(?<!\p{L})[Әә]кімдік(?!\p{L})/u, 'прокурор'],
      [/(?<!\p{L})[Үү]кімет(?!\p{L})/u, 'Парламент'],
      [/(?<!\p{L})[Мм]инистрлік(?!\p{L})/u, 'агенттік'],
      [/(?<!\p{L})мәслихат(?!\p{L})/u, 'прокурор'],
    ],
    'how many': [
      [/(?<!\p{L})(?:[Бб]арлық|[Әә]рбір)(?= (?!жыл|ай|күн)\p{L})/u, 'кейбір'],
      [/(?<!\p{L})[Кк]ез келген(?= \p{L})/u, 'кейбір'],
      [/(?<!\p{L})[Әә]р(?= (?!жыл|ай|күн)\p{L})/u, 'кейбір'],
    ],
    order: [
      [/(?<!\p{L})кейін(?!\p{L})/u, 'бұрын'],
      [/(?<!\p{L})дейін(?!\p{L})/u, 'кейін'],
      [/(?<!\p{L})бұрын(?!\p{L})/u, 'кейін'],
    ],
  },
}
