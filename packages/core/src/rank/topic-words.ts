import type { Language } from '../language/language.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { stopWordsOf } from '../segment/stop-words.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'

const fewestLetters = 3

/**
 * What words a text is about, by stem: each distinct word is asked once. Function words, figures and words of one or
 * two letters are about nothing.
 */
export function topicWordsOf(language: Language): (owner: WordOwner) => Array<string> {
  const topicOf = topics.get(language) ?? makeTopicOf(language)
  topics.set(language, topicOf)
  return (owner) =>
    wordsOf(owner, language)
      .lexemes.map(topicOf)
      .filter((stem) => stem !== '')
}

const topics = new WeakMap<Language, (lexeme: Lexeme) => string>()

function makeTopicOf(language: Language): (lexeme: Lexeme) => string {
  const never = stopWordsOf(language)
  const stemOf = stemsOf(language)
  return byWord((lexeme) => {
    const isTopic = !lexeme.isNumber && lexeme.letters >= fewestLetters && !never.has(lexeme.lower)
    return isTopic ? stemOf(lexeme) : ''
  })
}
