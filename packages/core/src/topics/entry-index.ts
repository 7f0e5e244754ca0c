import type { Language } from '../language/language.ts'
import type { TopicId, TopicLexicon } from '../language/topics.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { stemsIn, stemsOf } from '../segment/stems.ts'

/** One entry of a lexicon of fields. */
export interface TopicEntry {
  readonly topic: TopicId
  readonly strength: number
  readonly words: ReadonlyArray<WordForm>
}

/** How one word of an entry is recognised. */
interface WordForm {
  readonly text: string
  /** By its beginning; else by its stem. */
  readonly isPrefix: boolean
}

/** A lexicon that is ready to be asked. */
export interface TopicIndex {
  /** Entries that may begin with a word, those of most words first. */
  readonly entriesOf: (lexeme: Lexeme) => ReadonlyArray<TopicEntry>
  readonly matches: (form: WordForm, lexeme: Lexeme) => boolean
  /** Whether a word heads the name of a body. */
  readonly isBody: (lexeme: Lexeme) => boolean
}

const none: ReadonlyArray<TopicEntry> = []
const strengths = { names: 3, words: 1 } as const
const indexes = new WeakMap<TopicLexicon, TopicIndex>()

/** The index of a language's lexicon; made once. Each distinct word is looked up once. */
export function topicIndexOf(lexicon: TopicLexicon, language: Language): TopicIndex {
  const made = indexes.get(lexicon) ?? makeIndex(lexicon, language)
  indexes.set(lexicon, made)
  return made
}

function makeIndex(lexicon: TopicLexicon, language: Language): TopicIndex {
  const stemOf = stemsOf(language)
  const byPrefix = new Map<string, Array<TopicEntry>>()
  const byStem = new Map<string, Array<TopicEntry>>()
  for (const field of lexicon.fields) {
    for (const kind of ['names', 'words'] as const) {
      for (const text of field[kind]) {
        const words = text.split(' ').map((word) => formOf(word, language))
        const [first] = words
        if (!first) continue
        const map = first.isPrefix ? byPrefix : byStem
        const entries = map.get(first.text) ?? []
        entries.push({ topic: field.id, strength: strengths[kind], words })
        map.set(first.text, entries)
      }
    }
  }
  const longest = Math.max(0, ...[...byPrefix.keys()].map(({ length }) => length))
  const bodies = lexicon.bodies.map((word) => formOf(word, language))

  function matches({ text, isPrefix }: WordForm, lexeme: Lexeme): boolean {
    return isPrefix ? lexeme.lower.startsWith(text) : stemOf(lexeme) === text
  }

  function lookUp(lexeme: Lexeme): ReadonlyArray<TopicEntry> {
    const found = [...(byStem.get(stemOf(lexeme)) ?? none)]
    for (let end = 1; end <= Math.min(longest, lexeme.lower.length); end++)
      found.push(...(byPrefix.get(lexeme.lower.slice(0, end)) ?? none))
    return found.length === 0 ? none : found.sort(byLength)
  }

  return {
    matches,
    entriesOf: byWord(lookUp),
    isBody: byWord((lexeme) => bodies.some((form) => matches(form, lexeme))),
  }
}

function formOf(word: string, language: Language): WordForm {
  if (word.endsWith('*')) return { text: word.slice(0, -1), isPrefix: true }
  return { text: stemsIn(word, language)[0] ?? word, isPrefix: false }
}

/** Most words first, then the longest beginning. */
function byLength(a: TopicEntry, b: TopicEntry): number {
  return (
    b.words.length - a.words.length ||
    (b.words[0]?.text.length ?? 0) - (a.words[0]?.text.length ?? 0)
  )
}
