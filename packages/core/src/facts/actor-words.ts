import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'

interface ActorWords {
  readonly anyone: RegExp
  readonly body: RegExp
}
const compiled = new WeakMap<Language, ActorWords>()

/** Whether a text names people, organisations or public bodies, in any case form. */
export function namesAnyone(text: string, language: Language): boolean {
  return wordsOf(language).anyone.test(text)
}

/** Whether a text names a public body. */
export function namesBody(text: string, language: Language): boolean {
  return wordsOf(language).body.test(text)
}

function wordsOf(language: Language): ActorWords {
  const known = compiled.get(language)
  if (known) return known
  const { persons, publicBodies, notActors } = language.actors
  const never = notActors.length > 0 ? `(?!${notActors.join('|')})` : ''
  const at = (stems: ReadonlyArray<string>): RegExp =>
    compact(new RegExp(`(?<!\\p{L})${never}(?:${stems.join('|')})`, 'iu'))
  const made = { anyone: at([...persons, ...publicBodies]), body: at(publicBodies) }
  compiled.set(language, made)
  return made
}
