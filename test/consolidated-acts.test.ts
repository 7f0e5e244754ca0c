import { summarize } from 'aiqyn'
import { expect, test } from 'vitest'

const removed = {
  ru: `Статья 1. Права
1. Садовод вправе:
1) сажать деревья;
2) исключен Законом РК от 02.04.2019 № 241-VI (вводится в действие с 01.01.2020);
3) собирать плоды.
2. Утратил силу Законом РК от 27.10.2015 № 364-V (порядок введения в действие см. ст. 2).
`,
  kk: `1-бап. Құқықтар
1. Бағбанның:
1) ағаш отырғызуға;
2) алып тасталды - ҚР 02.04.2019 № 241-VI (01.01.2020 бастап қолданысқа енгізіледі) Заңымен;
3) жеміс жинауға құқығы бар.
2. Күші жойылды - ҚР 27.10.2015 № 364-V Заңымен.
`,
  en: `Section 1. Rights
(1) A gardener may—
(a) plant trees;
(b) omitted by the Gardens Act 2019;
(c) gather fruit.
(2) Repealed by the Orchards Act 2020.
`,
}

test.each(Object.entries(removed))(
  '%s: nothing is told of a unit that was taken out',
  (_, text) => {
    const told = sayings(text)

    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((saying) => /\d{4}/.test(saying))).toEqual([])
  },
)

const parts = {
  ru: `Статья 1. Обязанности
1. Садовод обязан:
1) вести перечень деревьев.
При посадке дерева садовод обновляет перечень в течение трех рабочих дней;
2) хранить перечень пять лет.
`,
  en: `Section 1. Duties
(1) A gardener must—
(a) keep a list of trees.
If a tree is planted, the gardener must renew the list within 3 days;
(b) store the list for 5 years.
`,
  kk: `1-бап. Міндеттер
1. Бағбан:
1) ағаштар тізбесін жүргізуге.
Ағаш отырғызылғанда бағбан тізбені үш жұмыс күні ішінде жаңартуға міндетті;
2) тізбені бес жыл сақтауға міндетті.
`,
}

test.each(Object.entries(parts))(
  '%s: a further part of an item does not go on from the lead-in',
  (_, text) => {
    const told = sayings(text).join('\n')

    expect(told).toMatch(/^(?:При посадке|Suppose a tree|Ағаш отырғызылғанда)/m)
  },
)

function sayings(text: string): Array<string> {
  return summarize(text, { length: 'full' }).answers.flatMap(({ statements }) =>
    statements.map((statement) => statement.text),
  )
}
