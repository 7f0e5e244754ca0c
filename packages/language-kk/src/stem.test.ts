import { expect, test } from 'vitest'
import { stem } from './stem.ts'

/** Forms of one noun; they must share a stem. */
const nouns: ReadonlyArray<string> = [
  'заң заңның заңға заңды заңда заңнан заңмен заңы заңында заңынан заңымен заңдар заңдары заңдарымызға',
  'тұлға тұлғаның тұлғаға тұлғаны тұлғалар тұлғалардың тұлғасы тұлғаларымен',
  'орган органның органы органында органдар органдарының органдарымен',
  'кеңес кеңестің кеңесі кеңесінің кеңестен кеңестер',
  'шара шараның шарасы шаралар шараларын шаралармен',
  'ел елдің елге елде елден елі еліміз еліміздің елдегі елдер',
  'басшы басшының басшысы басшысына басшылар басшыларымен',
  'қаржы қаржының қаржысы қаржыға',
  'халық халықтың халқы халқына халқымен',
  'орын орынға орны орнында орындар',
  'мүлік мүліктің мүлкі мүлкін',
  'кітап кітабы кітабында кітаптар кітаппен',
  'тіркеу тіркеудің тіркеуге тіркеуі тіркеуден',
  'акт актінің актілер актілерді актісі актілерінде',
  'объект объектінің объектілер объектілері объектіге',
  'аудан ауданның аудандар ауданында аудандағы ауданы',
  'бақ бақ-тың бақ-қа бақ-тар',
  'ие иесі иенің иелері иесіне',
  'модель модельдің моделі модельдер модельдері модельдерін',
]

test('forms of one noun share a stem', () => {
  for (const forms of nouns) {
    const [first = '', ...others] = forms.split(' ')
    for (const form of others) expect.soft(stem(form), form).toBe(stem(first))
  }
})

test('nouns do not share a stem with each other', () => {
  const stems = nouns.map((forms) => stem(forms.split(' ')[0] ?? ''))
  expect(new Set(stems).size).toBe(nouns.length)
})

test('takes nothing off where sound forbids it', () => {
  for (const word of [
    'паспорт',
    'тәртіп',
    'қызмет',
    'мекеме',
    'ереже',
    'норма',
    'валюта',
    'астана',
  ])
    expect.soft(stem(word), word).toBe(word)
})

test('a word that is only an ending stays', () => {
  for (const word of ['', 'а', 'да', 'ға', 'сы', 'ны', 'лар', 'дың'])
    expect.soft(stem(word), word).toBe(word)
})
