import type { PDFPageProxy } from 'pdfjs-dist'
import type { Item, Page } from './item.ts'

/** Weights of the fonts seen so far, by their name in pdf.js, which holds for the whole document. */
export type Weights = Map<string, boolean>

const boldName = /bold|black|heavy|semibd|demi/i
/** Runs that lean less than this (sine) stand upright: scans with a text layer are seldom quite straight. */
const upright = 0.05

/**
 * Read the runs of text of a page.
 *
 * @param weights Filled with the fonts of this page.
 */
export async function readPage(
  proxy: PDFPageProxy,
  number: number,
  weights: Weights,
): Promise<Page> {
  const viewport = proxy.getViewport({ scale: 1 })
  const content = await proxy.getTextContent()
  const runs = content.items.flatMap((item) => ('str' in item ? [item] : []))
  if (runs.some(({ str, fontName }) => str.trim() !== '' && !weights.has(fontName)))
    await weigh(proxy, Object.keys(content.styles), weights)

  const items: Array<Item> = []
  let rotated = 0
  let spaced = false
  for (const run of runs) {
    if (run.str.trim() === '') {
      spaced ||= run.str !== ''
      continue
    }
    const [a, b, c, d, e, f] = multiply(numbers(viewport.transform), numbers(run.transform))
    const size = Math.hypot(c, d)
    const along = Math.hypot(a, b)
    if (!(size > 0 && along > 0) || a < 0 || Math.abs(b) > upright * along) {
      rotated++
      continue
    }
    items.push({
      text: run.str,
      left: e,
      right: e + run.width,
      y: f,
      size,
      bold: weights.get(run.fontName) ?? false,
      spaced,
    })
    spaced = false
  }
  return { number, width: viewport.width, height: viewport.height, items, rotated }
}

type Matrix = readonly [number, number, number, number, number, number]

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** pdf.js types its matrices as lists of anything. */
function numbers(matrix: ReadonlyArray<unknown>): Matrix {
  const at = (index: number): number => {
    const value = matrix[index]
    return typeof value === 'number' && Number.isFinite(value) ? value : 0
  }
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/**
 * Learn which fonts are bold. Only the list of drawing operators makes pdf.js tell the names of fonts, so it is asked
 * for on the pages that bring new ones.
 */
async function weigh(
  proxy: PDFPageProxy,
  fonts: ReadonlyArray<string>,
  weights: Weights,
): Promise<void> {
  await proxy.getOperatorList()
  for (const font of fonts) {
    const data: unknown = proxy.commonObjs.has(font) ? proxy.commonObjs.get(font) : undefined
    weights.set(font, isBold(data))
  }
}

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false
  if (('bold' in font && font.bold === true) || ('black' in font && font.black === true))
    return true
  return 'name' in font && typeof font.name === 'string' && boldName.test(font.name)
}
