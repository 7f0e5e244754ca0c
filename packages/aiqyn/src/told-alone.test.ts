import { expect, test } from 'vitest'
import { summarize } from './index.ts'

function told(text: string, language: string): string {
  const { overview, answers } = summarize(text, { language })
  return [...overview, ...answers.flatMap(({ statements }) => statements)]
    .map((statement) => statement.text)
    .join('\n')
}

const rules = (points: ReadonlyArray<string>): string =>
  `ЗАКОН\n\nО тишине\n\nСтатья 1. Правила\n\n${points.map((point, at) => `${at + 1}. ${point}`).join('\n\n')}\n`

test('what points to something that it does not name is not told', () => {
  const text = rules([
    'Жители обязаны соблюдать тишину ночью.',
    'По истечении указанного срока запрещается подавать жалобу.',
    'Запрос рассматривает аким. Ответ на указанный запрос обязан дать аким в течение пяти дней.',
  ])
  expect(told(text, 'ru')).toContain('Жители обязаны соблюдать тишину ночью.')
  expect(told(text, 'ru')).not.toContain('указанного срока')
})

test('what points to words of the same sentence is told', () => {
  const text = rules(['Аким рассматривает запрос и обязан ответить на указанный запрос.'])
  expect(told(text, 'ru')).toContain('на указанный запрос')
})

test('in Kazakh what points to another paragraph is not told, and the law itself may be named', () => {
  const text = `ЗАҢ

Тыныштық туралы

1-бап. Қағидалар

1. Тұрғындар түнде тыныштық сақтауға міндетті.

2. Осы тармақта көзделген белгілемелерге жол берілмейді.

3. Тұрғындар осы Заңның 1-бабын сақтауға міндетті.
`
  expect(told(text, 'kk')).not.toContain('Осы тармақта')
  expect(told(text, 'kk')).toContain('Тұрғындар түнде тыныштық сақтауға міндетті.')
})

test('acts that are repealed are told apart from those that are changed', () => {
  const text = `ЗАКОН

О внесении изменений

Статья 1. Внести в следующие законодательные акты изменения:

1. В Закон Республики Казахстан от 14 февраля 2019 года «О дворах»:

статью 5 исключить.

Статья 2. Признать утратившим силу Закон Республики Казахстан от 22 октября 1998 года «О сооружениях».
`
  expect(told(text, 'ru')).toContain('Документ меняет другой акт – «О дворах».')
  expect(told(text, 'ru')).toContain('Утрачивает силу акт «О сооружениях».')
  expect(told(text, 'ru')).not.toContain('2 других акта')
})
