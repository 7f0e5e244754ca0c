import { namesAnyone } from '../facts/actor-words.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Statement } from '../records/records.ts'
import { markBits } from '../segment/lexicon.ts'
import { listWords } from '../segment/word-list.ts'
import { findNumbers } from './figures.ts'
import { showsModality } from './patterns.ts'

const anyWord = compact(/\p{L}{2}|\p{N}/u)

/**
 * Make a test whether edits touch anything that a comparison looks at: words of modality, negations, limits; figures
 * and parties that they put in. What they leave alone cannot differ, so that most statements need no comparison.
 */
export function changeTester(language: Language): (statement: Statement) => boolean {
  const known = new Map<string, boolean>()
  const test = (text: string, isAdded: boolean): boolean => {
    // Signs, line ends and single letters (a capital for a small one) say nothing.
    if (!anyWord.test(text)) return false
    const key = `${isAdded ? '+' : '-'}${text}`
    let told = known.get(key)
    if (told === undefined) {
      told = hasSign(text, language) || (isAdded && adds(text, language))
      known.set(key, told)
    }
    return told
  }
  return ({ edits, evidence }) => {
    const quotes = evidence.map(({ quote }) => quote).join('\n')
    return edits.some(
      ({ from, to, insert }) =>
        (to - from > 1 && test(quotes.slice(from, to), false)) || test(insert, true),
    )
  }
}

function hasSign(text: string, language: Language): boolean {
  const { scope } = language.verification
  return (
    listWords(text, language).lexemes.some(({ marks }) => (marks & markBits.negation) > 0) ||
    text.search(scope.only) >= 0 ||
    text.search(scope.exception) >= 0 ||
    showsModality(text, language)
  )
}

function adds(text: string, language: Language): boolean {
  const words = listWords(text, language)
  return (
    findNumbers(words, language).length > 0 ||
    words.lexemes.some((lexeme) => namesAnyone(lexeme.text, language))
  )
}
