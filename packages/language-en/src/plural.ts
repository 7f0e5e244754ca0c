/**
 * A count with its noun.
 *
 * @param many The plural where it is not the noun with an s.
 */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count}\u00a0${count === 1 ? one : many}`
}
