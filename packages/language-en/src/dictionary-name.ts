/** Take the article from a name: nouns have no cases. */
export function dictionaryName(name: string): string {
  return name.trim().replace(/^(?:an?|each|every|the)\s+/iu, '')
}
