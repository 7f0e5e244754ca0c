import { expect, test } from 'vitest'
import { stem } from './stem.ts'

/** Forms of one noun; they must share a stem. */
const nouns: ReadonlyArray<string> = [
  'орган органа органу органом органе органы органов органам органами органах',
  'система системы системе систему системой систем системам системах',
  'режим режима режимом режимы режимов',
  'кооператив кооператива кооперативу кооперативом кооперативов',
  'обязанность обязанности обязанностью обязанностей обязанностям',
  'видимость видимости видимостью',
  'правила правил правилам правилами правилах',
  'объем объема объемом объемы',
  'надпись надписи надписью надписей',
  'порядок порядка порядке',
]

test('forms of one noun share a stem, also where it ends like a verb', () => {
  for (const forms of nouns) {
    const [first = '', ...others] = forms.split(' ')
    for (const form of others) expect.soft(stem(form), form).toBe(stem(first))
  }
})

test('nouns do not share a stem with each other, nor with what only begins like them', () => {
  const words = [
    ...nouns.map((forms) => forms.split(' ')[0] ?? ''),
    'право',
    'органический',
    'рост',
  ]
  expect(new Set(words.map(stem)).size).toBe(words.length)
})
