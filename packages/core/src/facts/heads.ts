import type { Language } from '../language/language.ts'
import { namesAnyone } from './actor-words.ts'

/** Only the first characters of a definition say what a term is. */
const headLength = 100

/**
 * Whether words name a person, an organisation or a body. `физическое или юридическое лицо, которое …` does, `устав
 * кооператива` and `действия владельца …` do not: the head decides, which stands behind its modifiers, or last.
 */
export function headNamesAnyone(definition: string, language: Language): boolean {
  const { modality, actors } = language
  if (modality.cuePosition === 'clauseFinal') {
    const first = definition.split(/[;\n]|\.\s/)[0] ?? ''
    // Each part of an enumeration ends in a head of its own: `органдар, мекемелер, … объектілер`.
    return first.split(',').some((part) => {
      const last = part.trim().split(/\s+/).at(-1) ?? ''
      return namesAnyone(last, language) && !actors.oblique.test(last)
    })
  }
  const words = definition.slice(0, headLength).split(/[\s,;(]+/)
  const found = words.findIndex((word) => !actors.modifier.test(word))
  // `гражданские служащие`: what is left of a name is its noun, whatever its form.
  const head = found < 0 ? words.length - 1 : found
  const noun = words[head] ?? ''
  const { needsWord } = actors
  const isSomebody =
    needsWord?.noun.test(noun.toLowerCase()) &&
    needsWord.before.test(words[head - 1]?.toLowerCase() ?? '')
  return isSomebody || namesAnyone(noun, language)
}
