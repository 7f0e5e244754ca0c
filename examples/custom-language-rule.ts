/**
 * A rule of one's own: an agency whose acts also oblige by «надлежит» adds the word to the Russian pack. A language is
 * data, so nothing is patched: the changed language is passed in.
 *
 *     node examples/dist/custom-language-rule.js
 */
import { type Language, summarize } from '@aiqyn/core'
import { ru } from '@aiqyn/language-ru'

const draft = `Статья 1. Вывоз снега
1. Жильцам надлежит убрать машины со двора не позднее десяти часов утра.
2. Управляющая компания обязана вывезти снег в течение двух рабочих дней.`

const ours: Language = {
  ...ru,
  modality: {
    ...ru.modality,
    cues: [...ru.modality.cues, { type: 'duty', impersonal: true, forms: ['надлежит'] }],
  },
}

for (const language of [ru, ours]) {
  const duties = summarize(draft, [language]).answers.find(({ id }) => id === 'must')
  console.log(duties?.statements.map(({ text }) => `- ${text}`).join('\n'), '\n')
}
