import type { SummaryWords } from '../words-type.ts'

/** Words around a summary in English. */
export const en: SummaryWords = {
  whatIsThis: 'What is this?',
  doesItConcernMe: 'Does it concern me?',
  whatChanges: 'What changes?',
  fromWhen: 'From when?',
  fields: 'Areas of life',
  named: 'Who is named',
  andOthers: 'and others.',
  newRules: (duties, rights, prohibitions) =>
    `No changes of other acts were found. In the text were found: ${plural(duties, 'duty', 'duties')}, ${plural(rights, 'right or power', 'rights and powers')}, ${plural(prohibitions, 'prohibition', 'prohibitions')}.`,
  notFound: 'nothing found in the text.',
  notStated: 'No answer was found in the text.',
  whole: 'The whole answer',
  rules: 'Who must, may and must not do what',
  must: 'Must',
  may: 'May',
  mustNot: 'Must not',
  sanctions: 'If someone breaks it',
  iAm: 'I am',
  everybody: 'show everything',
  nothingOf: 'No such rule was found for this party.',
  rulesShown: (count) => `Rules shown: ${count}.`,
  showMore: (count) => `Show ${count} more`,
  times: 'What begins and ends when',
  noDate: 'No date given',
  difficulty: 'Which articles are hard to read',
  difficultyHelp:
    'Articles are compared with the middle of this document. Choose an article to open its text.',
  levels: ['much easier', 'easier', 'about average', 'harder', 'much harder'],
  notMeasured: 'too short to measure',
  wordsPerSentence: (count) => `${count} words a sentence on average`,
  glossary: 'What the words mean',
  close: 'Close',
  otherQuestions: 'Questions and answers',
  unanswered: 'Questions to which no answer was found',
  showSource: 'Show in the text',
  sourceOf: 'Show in the text:',
  moreplaces: (count) => `and ${count} more places`,
  comment: 'Comment',
  commentOn: (unit) => `Comment on ${unit}`,
  inTheAct: 'In this document',
  explanation: 'An explanation, not a rule of law',
  quoted: 'In the words of the document',
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
