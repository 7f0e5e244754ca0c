import type { Language } from '../language/language.ts'
import { recaller } from '../language/memory.ts'
import { withCharacters } from './characters.ts'
import { type Lexeme, lexiconOf } from './lexicon.ts'
import { endOfWord, nextWord } from './words.ts'

/** The words of a text: what each is, and where it starts. */
export interface WordList {
  readonly lexemes: ReadonlyArray<Lexeme>
  readonly starts: ReadonlyArray<number>
  /** Whether any of them is an abbreviation: few texts have one, and none need be looked for in the others. */
  readonly hasAbbreviations: boolean
}

/** A text that keeps the list of its words once they were asked for. */
export interface WordOwner {
  readonly text: string
  /** Kept by `wordsOf`. A field, not a weak map: the collector goes through such a map each time, entry by entry. */
  words?: WordList | undefined
}

const recall = recaller<WordList>()

/**
 * List the words of a passage. Measuring, finding terms and checking ask for the same passage, so the list is kept
 * with it; a passage has one language.
 */
export function wordsOf(owner: WordOwner, language: Language): WordList {
  owner.words ??= recall(language, owner.text, () => listWords(owner.text, language))
  return owner.words
}

/** List the words of a text. */
export function listWords(text: string, language: Language): WordList {
  const lexemeAt = lexiconOf(language)
  return withCharacters(text, (characters) => {
    const { codes, length } = characters
    const lexemes: Array<Lexeme> = []
    const starts: Array<number> = []
    let hasAbbreviations = false
    for (let at = nextWord(characters, 0); at < length; ) {
      const end = endOfWord(characters, at)
      const lexeme = lexemeAt(codes, at, end)
      lexemes.push(lexeme)
      starts.push(at)
      if (lexeme.isAbbreviation) hasAbbreviations = true
      at = nextWord(characters, end)
    }
    return { lexemes, starts, hasAbbreviations }
  })
}

/** Where the words from one to another, both included, stand in the text. */
export function spanOf(
  { lexemes, starts }: WordList,
  from: number,
  to: number,
): { start: number; end: number } {
  const last = lexemes[to]
  return { start: starts[from] ?? 0, end: (starts[to] ?? 0) + (last?.text.length ?? 0) }
}

/** The place in the list of the first word that starts at an offset or behind it, by binary search. */
export function wordFrom({ starts }: Pick<WordList, 'starts'>, offset: number): number {
  let from = 0
  let to = starts.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((starts[middle] ?? 0) < offset) from = middle + 1
    else to = middle
  }
  return from
}
