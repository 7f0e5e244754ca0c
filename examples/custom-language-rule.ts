/**
 * A rule of one's own: an agency whose acts also oblige by «призваны» adds the word to the Russian pack. A language is
 * data, so nothing is patched: the changed language is passed in.
 *
 *     node examples/dist/custom-language-rule.js
 */
import { type Language, summarize } from '@aiqyn/core'
import { ru } from '@aiqyn/language-ru'

const draft = `Статья 1. Вывоз снега
1. Жильцы призваны убирать машины со двора не позднее десяти часов утра.
2. Управляющая компания обязана вывезти снег в течение двух рабочих дней.`

const ours: Language = {
  ...ru,
  modality: {
    ...ru.modality,
    cues: [...ru.modality.cues, { type: 'duty', forms: ['призваны'] }],
  },
}

for (const language of [ru, ours]) {
  const duties = summarize(draft, [language]).provisions.filter(({ type }) => type === 'duty')
  console.log(duties.map(({ evidence: [words] }) => `- ${words?.quote}`).join('\n'), '\n')
}
