/** Words by which a sentence names who acts, or speaks to everyone. Sorted. */
export const agentWords: ReadonlyArray<string> = [
  'арқылы',
  'бұйрығы',
  'жарлығы',
  'жиналысында',
  // «жол беріледі», «жол берілмейді», «рұқсат етіледі», «тыйым салынады» speak to everyone.
  'жол',
  'қаулысы',
  'қолтаңбасымен',
  // «құқығы беріледі»: the norm gives it.
  'құқығы',
  'құқықтар',
  'отырысында',
  'рұқсат',
  'тарапынан',
  'тыйым',
  'шешімі',
]
