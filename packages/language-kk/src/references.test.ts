import { check, findPassages, findReferences, parse } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { kk } from './index.ts'

const law = [
  '# Аулалар туралы заң',
  '## 1-тарау. Жалпы ережелер',
  '### 1-бап. Ұғымдар',
  'Осы Заңда мынадай ұғымдар пайдаланылады:',
  '1) аула – үй жанындағы жер;',
  '2) кеңес – тұрғындар органы.',
  '### 2-бап. Кеңес',
  '1. Кеңесті тұрғындар сайлайды.',
  'Ол тұрғындарға есеп береді.',
  '2. Кеңес:',
  '1) ауланы тазалауға;',
  '2) ағаштарды күтуге;',
  '3) есеп жүргізуге міндетті.',
  '3. Кеңесті тұрғындар таратады.',
  '## 2-тарау. Тәртіп',
  '### 2-1-бап. Жинау',
  'Жинауды кеңес жүргізеді.',
]

/** References of sentences that stand in an article of their own behind those of `law`. */
function cite(...sentences: ReadonlyArray<string>): Array<string> {
  const source = [...law, '### 3-бап. Сілтемелер', ...sentences].join('\n\n')
  const act = parse(source, [kk])
  const start = source.indexOf('### 3-бап. Сілтемелер')
  return findReferences(act, findPassages(act, kk), kk)
    .filter(({ evidence }) => evidence.start > start)
    .map(({ evidence, kind, targets, act: other, unit, isDangling }) =>
      [
        evidence.quote,
        kind === 'internal'
          ? `→ ${targets.join(' ')}${isDangling ? ' !' : ''}`
          : `⇒ ${[unit, other?.kind, other?.title, other?.date, other?.number].filter(Boolean).join(', ')}`,
      ].join(' '),
    )
}

function broken(...sentences: ReadonlyArray<string>): Array<string> {
  const { findings } = check([...law, '### 3-бап. Сілтемелер', ...sentences].join('\n\n'), [kk])
  return findings
    .filter(({ ruleId }) => ruleId === 'broken-reference')
    .map(({ severity, eId, line, column, message }) =>
      [severity, eId, `${line}:${column}`, message].join(' '),
    )
}

test('leads a citation to the unit that it names in this act', () => {
  expect(cite('Осы Заңның 2-бабының 2-тармағы қолданылады.')).toEqual([
    'Осы Заңның 2-бабының 2-тармағы → art_2__para_2',
  ])
  expect(cite('2-баптың 2-тармағының 3) тармақшасы бойынша есеп жүргізіледі.')).toEqual([
    '2-баптың 2-тармағының 3) тармақшасы → art_2__para_2__subpara_3',
  ])
  expect(cite('Тәртіп осы Заңның 2-тарауында және 2-1-бабында белгіленген.')).toEqual([
    'осы Заңның 2-тарауында → chp_2',
    '2-1-бабында → art_2-1',
  ])
})

test('takes lists and ranges apart', () => {
  expect(cite('Осы Заңның 2-бабының 1 және 2-тармақтарында көзделген.')).toEqual([
    'Осы Заңның 2-бабының 1 және 2-тармақтарында → art_2__para_1 art_2__para_2',
  ])
  expect(cite('2-баптың 2-тармағының 1), 2) және 3) тармақшалары қолданылады.')).toEqual([
    '2-баптың 2-тармағының 1), 2) және 3) тармақшалары → art_2__para_2__subpara_1 art_2__para_2__subpara_2 art_2__para_2__subpara_3',
  ])
  expect(cite('Осы Заңның 1 – 2-1-баптары қолданылмайды.')).toEqual([
    'Осы Заңның 1 – 2-1-баптары → art_1 art_2 art_2-1',
  ])
  expect(
    cite('Осы Заңның 2-бабының 1-тармағында және 2-тармағының 2) тармақшасында көзделген.'),
  ).toEqual([
    'Осы Заңның 2-бабының 1-тармағында → art_2__para_1',
    '2-тармағының 2) тармақшасында → art_2__para_2__subpara_2',
  ])
})

test('counts parts without numbers, and finds the items of the first in the unit itself', () => {
  expect(cite('Осы Заңның 2-бабы 1-тармағының екінші бөлігі туралы айтылады.')).toEqual([
    'Осы Заңның 2-бабы 1-тармағының екінші бөлігі → art_2__para_1__al_2',
  ])
  expect(cite('2-баптың 2-тармағы бірінші бөлігінің 2) тармақшасына сәйкес.')).toEqual([
    '2-баптың 2-тармағы бірінші бөлігінің 2) тармақшасына → art_2__para_2__subpara_2',
  ])
})

test('knows where it stands', () => {
  expect(
    cite('1. Аула тазаланады.', '2. Осы баптың 1-тармағы жазда, осы тармақ қыста қолданылады.'),
  ).toEqual(['Осы баптың 1-тармағы → art_3__para_1', 'осы тармақ → art_3__para_2'])
})

test('an annex numbers from 1 again, and is meant by the name of what was approved', () => {
  const source = [
    '# Аулалар туралы',
    'БҰЙЫРАМЫН:',
    '1. Қоса беріліп отырған Ауланы тазалау қағидалары бекітілсін.',
    '2. Осы бұйрықтың 1-тармағы орындалсын.',
    'Министрдің бұйрығына\nқосымша',
    '# Ауланы тазалау қағидалары',
    '1. Аула тазаланады.',
    '2. Осы Қағидалардың 1-тармағы жазда, осы бұйрықтың 2-тармағы қыста қолданылады.',
    '3. Бұл осы Заңның 2-бабында көзделген.',
  ].join('\n\n')
  const act = parse(source, [kk])
  expect(
    findReferences(act, findPassages(act, kk), kk).map(
      ({ evidence, kind, targets }) => `${kind} ${evidence.quote} → ${targets.join(' ')}`,
    ),
  ).toEqual([
    'internal Қоса беріліп отырған → att_1',
    'internal Осы бұйрықтың 1-тармағы → para_1',
    'internal Осы Қағидалардың 1-тармағы → att_1__para_1',
    'internal осы бұйрықтың 2-тармағы → para_2',
    'external осы Заңның 2-бабында → ',
  ])
})

test('never leads to its own units what is a unit of another act or document', () => {
  expect(cite('Қазақстан Республикасы Азаматтық кодексінің 2-бабы қолданылады.')).toEqual([
    'Қазақстан Республикасы Азаматтық кодексінің 2-бабы ⇒ 2-бабы, code, Азаматтық кодексі',
  ])
  expect(
    cite('«Бақтар туралы» Қазақстан Республикасының Заңы 2-бабының 1-тармағына сәйкес.'),
  ).toEqual([
    '«Бақтар туралы» Қазақстан Республикасының Заңы 2-бабының 1-тармағына ⇒ 2-бабының 1-тармағына, law, Бақтар туралы',
  ])
  expect(
    cite('«Бақтар туралы» Үкіметтің 2020 жылғы 5 мамырдағы № 12 қаулысының 2-тармағы.'),
  ).toEqual([
    '«Бақтар туралы» Үкіметтің 2020 жылғы 5 мамырдағы № 12 қаулысының 2-тармағы ⇒ 2-тармағы, resolution, Бақтар туралы, 2020-05-05, 12',
  ])
  expect(cite('Шарттың 1-тармағы, Кодекстің 2-бабы және аталған Заңның 1-бабы бойынша.')).toEqual([
    'Шарттың 1-тармағы ⇒ 1-тармағы',
    'Кодекстің 2-бабы ⇒ 2-бабы, code',
    'Заңның 1-бабы ⇒ 1-бабы, law',
  ])
})

test('takes other words and numbers for what they are', () => {
  expect(cite('Ауланы 2 бөлімше 3 рет тазалайды, ата-бабалар салған.')).toEqual([])
  expect(cite('Қосымша құжаттар 2023 жылғы 5 мамырда беріледі.')).toEqual([])
  expect(cite('Жол соңында 77-тармақ тұр.')).toEqual([])
})

test('tells an editor of a citation that leads nowhere', () => {
  expect(broken('Осы Заңның 2-бабының 4-тармағы қолданылады.')).toEqual([
    'error art_3 37:1 «Осы Заңның 2-бабының 4-тармағы» сілтемесі ешқайда апармайды: құжатта мұндай норма жоқ, соңғысының нөмірі – 3.',
  ])
  expect(broken('Осы Заңның 12-бабы қолданылады.')).toHaveLength(1)
  expect(broken('2-баптың 2-тармағының 9) тармақшасы қолданылады.')).toHaveLength(1)
  expect(broken('1. Аула тазаланады.', '2. Осы баптың 5-тармағы қолданылады.')).toHaveLength(1)
})

test('tells nothing where there is any doubt', () => {
  for (const sentence of [
    'Осы Заңның 2-бабының 2-тармағы қолданылады.',
    '«Бақтар туралы» Заңның 2-бабының 9-тармағы және 1-баптың 7-тармағы қолданылады.',
    '77-бап қолданылады.',
    'Осы Заңға 5-қосымшаға сәйкес.',
    'Осы Заңның 2-бабы 1-тармағының бесінші бөлігі қолданылады.',
    'Кодекстің 2-бабының 9-тармағы қолданылады.',
    'Шарттың 9-тармағы қолданылады.',
  ])
    expect(broken(sentence), sentence).toEqual([])
})

test('says that a unit was taken out', () => {
  const source = [
    '### 1-бап. Атауы',
    '1. Иә.',
    '2. Алып тасталды - ҚР 05.05.2020 № 12-VI Заңымен.',
    '3. Осы баптың 2-тармағы қолданылады.',
  ].join('\n\n')
  expect(
    check(source, [kk])
      .findings.filter(({ ruleId }) => ruleId === 'broken-reference')
      .map(({ message }) => message),
  ).toEqual(['«Осы баптың 2-тармағы» сілтемесі алып тасталған нормаға апарады.'])
})
