/**
 * A count with the form of the noun that Russian asks for.
 *
 * @param forms For 1, for 2 to 4, for 5 and more: `день`, `дня`, `дней`.
 */
export function plural(count: number, forms: readonly [string, string, string]): string {
  const tens = count % 100
  const ones = count % 10
  const form = tens > 10 && tens < 20 ? 2 : ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2
  return `${count}\u00a0${forms[form]}`
}
