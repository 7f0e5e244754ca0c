/** A number as it is written in Russian: thousands apart, a comma before decimals. */
export function figures(value: number): string {
  const [whole = '', part] = String(Number(value.toFixed(2))).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
  return part === undefined ? grouped : `${grouped},${part}`
}
