import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { type Driver, drivers, type Reading } from './drivers.ts'
import { profileOf } from './profile.ts'

/** What makes one passage hard: a driver, with its places in the passage's text. */
export interface Obstacle {
  readonly driver: Driver
  readonly spans: ReadonlyArray<Span>
}

/** Read a passage for everything that makes it hard. */
export function findObstacles(reading: Reading): Array<Obstacle> {
  const found: Array<Obstacle> = []
  for (const driver of drivers) {
    const spans = driver.find(reading)
    if (spans.length > 0) found.push({ driver, spans })
  }
  return found
}

/** A passage as detectors see it. */
export function readingOf(
  passage: Passage,
  explained: ReadonlySet<string>,
  language: Language,
): Reading {
  const words = wordsOf(passage.piece, language)
  return {
    passage,
    words,
    profile: profileOf(words, passage.piece.text, language),
    explained,
    language,
    amends: undefined,
  }
}
