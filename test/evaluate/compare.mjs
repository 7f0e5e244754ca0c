/** What two lists of names share, by number of occurrences. */
export function compare(wanted, got) {
  const left = new Map()
  for (const name of wanted) left.set(name, (left.get(name) ?? 0) + 1)
  const found = []
  const invented = []
  for (const name of got) {
    const count = left.get(name) ?? 0
    if (count > 0) {
      found.push(name)
      left.set(name, count - 1)
    } else invented.push(name)
  }
  const missing = [...left].flatMap(([name, count]) => Array(count).fill(name))
  return { found, missing, invented }
}

/** The text of a Markdown act as a portal holds it: anchors, signs of emphasis, headings, quotations and escapes gone. */
export function stripMarkdown(text) {
  return text
    .replace(/<a id="[^"]*"><\/a>\n?/g, '')
    .replace(/\*\*/g, '')
    .replace(/^(\s*> ?)\*(.*)\*(\s*)$/gm, '$1$2$3')
    .replace(/^\s*> ?/gm, '')
    .replace(/^#{1,6} /gm, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/^(\d{1,4}(?:-\d{1,3})?)\\([.)])/gm, '$1$2')
}

/** Print rows as a Markdown table, with a line of sums. */
export function printTable(rows) {
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0)
  printColumns(
    ['act', 'read as', 'found', 'missing', 'invented', 'items'],
    [...rows, ['**all**', '', sum(2), sum(3), sum(4), '']],
    2,
  )
}

/** Print a Markdown table whose first columns are text, and the others flush right. */
export function printColumns(head, rows, textColumns) {
  const table = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  const pad = (cell, column) =>
    column < textColumns ? cell.padEnd(widths[column]) : cell.padStart(widths[column])
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`
  console.log(line(table[0]))
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  for (const row of table.slice(1)) console.log(line(row))
}

/** Identifiers of units of some kinds, without the suffix of one that is there twice: a second copy counts as invented. */
export function idsOf(units, kinds) {
  return units
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ eId, num }) => eId.replace(new RegExp(`(_${num})_\\d+$`), '$1'))
}

/** Say loudly what could not be measured, and what it takes. @returns `false`: nothing was measured. */
export function notMeasured(what, missing) {
  console.log(`NOT MEASURED: ${what}. Expected ${missing} (see test/evaluate/README.md).`)
  return false
}

/** A share in percent, with one decimal. */
export function percent(part, whole) {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
