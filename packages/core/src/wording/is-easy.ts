import type { Language } from '../language/language.ts'
import type { Statement } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { sentencesIn } from './sentences-in.ts'

/** Sentences of more words are for who reads with ease. */
const mostWords = 14

/** Whether statements have short sentences only. */
export function isEasy(statements: ReadonlyArray<Statement>, language: Language): boolean {
  return statements.every(({ text }) =>
    sentencesIn(text, language).every((sentence) => countWords(sentence) <= mostWords),
  )
}
