import { expect, test } from 'vitest'
import { summarize } from './index.ts'

/** Statements of what changes; which acts are changed is told above. */
function changes(text: string): Array<string> {
  const { answers } = summarize(text, { format: 'text', length: 'full' })
  const { statements = [] } = answers.find(({ id }) => id === 'changes') ?? {}
  for (const { evidence } of statements)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  return statements.map((statement) => statement.text.replaceAll('\u00a0', ' '))
}

test('a Russian amendment is told as before and after, with its place', () => {
  expect(
    changes(`ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О внесении изменений и дополнений в Закон Республики Казахстан «О прокате лодок»
Статья 1. Внести в Закон Республики Казахстан от 3 мая 2016 года «О прокате лодок» следующие изменения и дополнения:
1) в пункте 2 статьи 4 слова «двадцати месячных расчетных показателей» заменить словами «сорока месячных расчетных показателей»;
2) подпункт 3) статьи 5 исключить;
3) пункт 1 статьи 6 после слов «владелец лодки» дополнить словами «или его представитель»;
4) пункт 2 статьи 7 изложить в следующей редакции:
«2. Лодку сдают в прокат только с жилетами.»;
5) дополнить статьей 8-1 следующего содержания:
«Статья 8-1. Осмотр лодок
1. Осмотр лодок проводится весной.
2. Итоги осмотра вносятся в журнал.».`),
  ).toEqual([
    '«О прокате лодок», статья 4, пункт 2: было «двадцати месячных расчетных показателей», станет «сорока месячных расчетных показателей».',
    '«О прокате лодок», статья 5, подпункт 3): исключается.',
    '«О прокате лодок», статья 6, пункт 1: после слов «владелец лодки» добавляются слова «или его представитель».',
    '«О прокате лодок», статья 7, пункт 2: новая редакция – «Лодку сдают в прокат только с жилетами».',
    '«О прокате лодок», статья 8-1: добавляется новый текст – «Осмотр лодок» (он приведён в самом документе).',
  ])
})

test('a Kazakh amendment is told as before and after, with its place', () => {
  expect(
    changes(`ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ
«Қайықтарды жалға беру туралы» Қазақстан Республикасының Заңына өзгерістер енгізу туралы
1-бап. «Қайықтарды жалға беру туралы» 2016 жылғы 3 мамырдағы Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:
1) 4-баптың 2-тармағында «жиырма» деген сөз «қырық» деген сөзбен ауыстырылсын;
2) 5-баптың 3) тармақшасы алып тасталсын.`),
  ).toEqual([
    '«Қайықтарды жалға беру туралы», 4-бап, 2-тармақ: бұрын «жиырма» еді, енді «қырық» болады.',
    '«Қайықтарды жалға беру туралы», 5-бап, 3) тармақша: алып тасталады.',
  ])
})

test('an English amendment is told as before and after, with its place', () => {
  expect(
    changes(`SECTION 1. SHORT TITLE.
This Act may be cited as the "Boat Rental Amendments Act".
SEC. 2. AMENDMENTS.
Section 4(b) of the Boat Rental Act of 2016 is amended by striking "20 days" and inserting "40 days".
Section 5 of such Act is amended by striking paragraph (3).`).slice(-2),
  ).toEqual([
    'Boat Rental Act of 2016, section 4(b): “20 days” becomes “40 days”.',
    'Boat Rental Act of 2016, section 5(3): removed.',
  ])
})

test('what a sentence of ours would tell by halves stays in the words of the act', () => {
  const [inRules, unclear] = changes(`ПРИКАЗ
О внесении изменений в приказ Министра от 5 мая 2020 года № 12 «О пляжах»
1. Внести в приказ Министра от 5 мая 2020 года № 12 «О пляжах» следующие изменения:
1) в Правилах содержания пляжей, утвержденных указанным приказом: в пункте 3 слово «май» заменить словом «июнь»;
2) пункт 4 дополнить и изложить, исключив лишнее.`)
  expect(inRules).toContain('В Правилах содержания пляжей')
  expect(inRules).toContain('заменить словом')
  expect(unclear ?? '').not.toContain('станет')
})
