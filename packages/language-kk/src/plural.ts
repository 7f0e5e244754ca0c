/** A count with its noun: Kazakh leaves the noun in the singular behind a number. */
export function plural(count: number, noun: string): string {
  return `${count}\u00a0${noun}`
}
