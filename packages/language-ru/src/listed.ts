/** Several things as a list, each on a line of its own; one or two short ones within the sentence. */
export function listed(leadIn: string, items: ReadonlyArray<string>): string {
  const { length } = items.join(' ')
  if (items.length < 2 || (items.length < 3 && length < 40))
    return `${leadIn}: ${items.join('; ')}.`
  return `${leadIn}:${items.map((item) => `\n– ${item}`).join(';')}.`
}
