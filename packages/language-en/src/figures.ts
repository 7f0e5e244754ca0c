/** A number as it is written in English: commas between thousands. */
export function figures(value: number): string {
  const [whole = '', part] = String(Number(value.toFixed(2))).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}
