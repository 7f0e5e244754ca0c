import type { DifficultyPatterns } from '@aiqyn/core'

/** What makes a Kazakh act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: (word) =>
      /у(?:ды|ді|ға|ге|дың|дің|да|де|ы|і|ын|ін|ына|іне|ының|інің)?$/u.test(word) && word.length > 4,
    lightVerb: (word) => /^жүзеге$/u.test(word),
    link: (word) => /(?:ның|нің|дың|дің|тың|тің)$/u.test(word),
    participle: (word) => /(?:атын|етін|йтын|йтін|ған|ген|қан|кен)$/u.test(word),
    subordinator: (word) => /^(?:егер|онда|себебі|өйткені|үшін|кезде|ретінде|болса)$/u.test(word),
    negation: (word) =>
      /^(?:емес|жоқ)$/u.test(word) || /(?:май|мей|пай|пей|бай|бей)(?:ды|ді|тын|тін)$/u.test(word),
    impersonal: (word) => /(?:ылады|іледі)$/u.test(word),
    agent: (word) => /^(?:тарапынан|арқылы)$/u.test(word),
    unitName: (word) => /^(?:бап|баб|тармақ|тармағ|тармақша|бөлі[кг]|абзац|тарау)/u.test(word),
    common: () => false,
  },
  hardWordSyllables: 7,
  chain: { links: 3, between: 2 },
  lightVerb: { side: 'behind', between: 1 },
  doubleNegation: { between: 2 },
  knownAbbreviations: ['ҚР', 'АҚШ', 'ТМД', 'БҰҰ'],
}
