import type { Language } from './language.ts'

const made = new WeakMap<Language, Map<string, Language>>()

/**
 * Language packs that read each its own language and speak another: that of the editor, where the draft is in one that
 * they read less well.
 *
 * @param tag Language to speak; their own unless given.
 * @returns The same packs for the same packs, so that what is kept by pack is found again.
 * @throws {TypeError} Where no pack has it.
 */
export function speakIn(
  languages: ReadonlyArray<Language>,
  tag: string | undefined,
): ReadonlyArray<Language> {
  if (tag === undefined) return languages
  const speaker = languages.find(({ id }) => id === tag)
  if (!speaker) {
    const known = languages.map(({ id }) => `\`${id}\``).join(', ')
    throw new TypeError(`Expected a message language of ${known}, not \`${tag}\``)
  }
  return languages.map((language) => speakAs(language, speaker))
}

function speakAs(language: Language, speaker: Language): Language {
  if (language.messages === speaker.messages) return language
  const known = made.get(language)?.get(speaker.id)
  if (known?.messages === speaker.messages) return known
  const pack: Language = { ...language, messages: speaker.messages, speaks: speaker.id }
  made.set(language, new Map([...(made.get(language) ?? []), [speaker.id, pack]]))
  return pack
}
