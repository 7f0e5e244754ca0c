const joins = /^(?:\(немесе\)|бен|және|мен|не|немесе|пен)$/u

/** Take the ending of whom something is given, laid upon or owned by from each noun of a name. */
export function dictionaryName(name: string): string {
  const words = name.split(' ')
  return words
    .map((word, at) => {
      const isNoun = at === words.length - 1 || joins.test(words[at + 1] ?? '')
      return isNoun
        ? word.replace(/(?<=\p{L}{3})(?:ға|ге|қа|ке|на|не|ның|нің|дың|дің|тың|тің)$/u, '')
        : word
    })
    .join(' ')
}
