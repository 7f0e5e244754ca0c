import type { Messages } from '@aiqyn/core'

/** Names of the families of rules: for lists, without a full stop. */
export const ruleFamilies: Messages['ruleFamilies'] = {
  grammar: 'Грамматика және сөз тұлғалары',
  letters: 'Әріптер мен таңбалар',
  readability: 'Күрделі сөйлемдер',
  reading: 'Құжаттың оқылуы',
  redundancy: 'Артық сөздер',
  structure: 'Нөмірлеу және сілтемелер',
  style: 'Қарапайым сөздер',
  terms: 'Терминдер мен қысқартулар',
  typography: 'Типографика',
}
