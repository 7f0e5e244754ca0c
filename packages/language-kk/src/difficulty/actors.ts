/** Words by which a sentence names who acts, or speaks to everyone. Sorted. */
export const agentWords: ReadonlyArray<string> = [
  'арқылы',
  'бұйрығы',
  'жарлығы',
  'жиналысында',
  // «жол беріледі», «жол берілмейді», «рұқсат етіледі», «тыйым салынады» speak to everyone.
  'жол',
  'қолтаңбасымен',
  'отырысында',
  'қаулысы',
  // «құқығы беріледі»: the norm gives it.
  'құқығы',
  'құқықтар',
  'рұқсат',
  'тарапынан',
  'тыйым',
  'шешімі',
]
