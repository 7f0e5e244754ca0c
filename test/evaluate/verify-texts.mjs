import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Parties of acts as sentences name them, for taking one for another. Regular: tried as they stand. */
const actorsOf = {
  'examples/drafts/en/law.md': [
    'supplier',
    'repairer',
    'owner',
    'local authority',
    'Secretary of State',
  ],
  'examples/drafts/en/rules.md': ['operator', 'donor', 'recipient'],
  'examples/drafts/en/amending-law.md': ['courtyard council', 'Secretary'],
  'test/fixtures/verification/drafts/allotments.en.md': [
    'plot holder',
    'council',
    'site association',
    'Minister',
  ],
  'reference-acts/en/ca-a-1-5.md': ['Chief Administrator', 'Governor in Council'],
  'reference-acts/en/uk-dogs-protection-of-livestock-amendment-act-2025.md': [
    'owner',
    'constable',
    'veterinary surgeon',
  ],
  'corpus/bills/train.jsonl.gz#109_s4052': ['President', 'Secretary'],
  'corpus/bills/train.jsonl.gz#109_hr1743': [
    'President',
    'Office of Global Security Risks',
    'Managers',
  ],
  'corpus/bills/train.jsonl.gz#112_s2096': ['Federal agency', 'Federal Government', 'researchers'],
  'examples/drafts/ru/law.md': [
    'поставщик',
    'ремонтная организация',
    'владелец техники',
    'уполномоченный орган',
    'владелец',
  ],
  'examples/drafts/ru/rules.md': ['оператор', 'получатель', 'сдатчик'],
  'test/fixtures/verification/drafts/scooters.ru.md': [
    'прокатная компания',
    'пользователь',
    'акимат',
  ],
  'acts/water-users-cooperative-2003.ru.md': ['кооператив', 'местные исполнительные органы'],
  'acts/local-burial-aid-2003.ru.md': ['комиссия', 'заявитель', 'областное управление'],
  'corpus/kz/public-control-2023.ru.md': ['субъекты', 'объекты', 'эксперты'],
  'corpus/kz/artificial-intelligence-2025.ru.md': [
    'пользователь',
    'собственник',
    'уполномоченный орган',
  ],
  'corpus/kz/pet-keeping-rules-2022.ru.md': ['владельцы', 'местные исполнительные органы'],
  'examples/drafts/kk/law.md': [
    'өнім беруші',
    'жөндеу ұйымы',
    'техника иесі',
    'уәкілетті орган',
    'жергілікті атқарушы орган',
  ],
  'examples/drafts/kk/rules.md': ['оператор', 'алушы', 'тапсырушы'],
  'test/fixtures/verification/drafts/library.kk.md': ['оқырман', 'кітапхана', 'әкімдік'],
  'acts/organic-production-2015.kk.md': ['өндіруші', 'Үкімет'],
  'acts/local-honorary-citizen-2010.kk.md': ['облыстық мәслихат', 'облыс әкімі'],
  'corpus/kz/public-control-2023.kk.md': ['субъектілері', 'объектілері'],
  'corpus/kz/artificial-intelligence-2025.kk.md': ['пайдаланушы', 'уәкілетті орган'],
}

/** Parties of an act by the name of its text. */
export function actorsIn(name) {
  return actorsOf[name] ?? []
}

/** Hand-written paraphrases, by language: `{ source, sentences }`. */
export function readParaphrases(root, language) {
  const file = join(root, `test/fixtures/verification/paraphrases.${language}.json`)
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([source, sentences]) => ({
    source,
    sentences,
  }))
}

/** Paraphrases that were written when the rules were done, and looked at by nobody who changes them. */
export function readLastParaphrases(root, language) {
  const file = join(root, 'test/fixtures/verification/paraphrases-written-last.json')
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))[language]).map(
    ([source, sentences]) => ({ source, sentences }),
  )
}

/** Paraphrases of acts that no rule was made from: drafts of our own, and acts beside the project. */
export function readOutsideParaphrases(root, language) {
  const file = join(root, `test/fixtures/verification/paraphrases-outside.${language}.json`)
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([source, sentences]) => ({
    source,
    sentences,
  }))
}

/** Paraphrases that were written after the others; two causes have been mended after their first run. */
export function readSealedParaphrases(root, language) {
  const file = join(root, 'test/fixtures/verification/paraphrases-sealed.json')
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))[language]).map(
    ([source, sentences]) => ({ source, sentences }),
  )
}

/** Bills of a part of the corpus; none where there is no corpus. */
export function readBills(corpus, part) {
  const file = join(corpus, `bills/${part}.jsonl.gz`)
  if (!existsSync(file)) return []
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

let train
/** Text of a source by its name; `undefined` where the corpus is not there. */
export function readSource(name, root, corpus) {
  const [path, id] = name.split('#')
  if (id !== undefined) {
    train ??= readBills(corpus, 'train')
    return train.find((bill) => bill.bill_id === id)?.text
  }
  const file = fileOf(path, root, corpus)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Acts that are no part of the corpus lie beside the project. */
function fileOf(path, root, corpus) {
  if (path.startsWith('corpus/')) return join(corpus, path.slice('corpus/'.length))
  return /^(?:reference-)?acts\//.test(path) ? join(root, '..', path) : join(root, path)
}
