import type { Messages } from '@aiqyn/core'

/** Names of the families of rules: for lists, without a full stop. */
export const ruleFamilies: Messages['ruleFamilies'] = {
  grammar: 'Грамматика и формы слов',
  letters: 'Буквы и знаки',
  readability: 'Трудные предложения',
  reading: 'Как прочитан документ',
  redundancy: 'Лишние слова',
  structure: 'Нумерация и ссылки',
  style: 'Простые слова',
  terms: 'Термины и сокращения',
  typography: 'Типографика',
}
