import type { Line } from './line.ts'
import { hasRoom, isCentred, isSymmetric, leastIndent, type Usual } from './measure.ts'
import { goesOn, isClosed, opensHeaded, opensItem } from './signs.ts'

/** Gather lines into paragraphs. */
export function joinLines(lines: ReadonlyArray<Line>, usual: Usual): Array<Array<Line>> {
  const paragraphs: Array<Array<Line>> = []
  for (const line of lines) {
    const paragraph = paragraphs[paragraphs.length - 1]
    const before = paragraph?.[paragraph.length - 1]
    if (paragraph && before && !startsParagraph(before, line, usual)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/**
 * Whether a line opens a paragraph. The surest sign comes first: another type size or weight, white space above, a line
 * before it that ended early, an indent; a number or a capital counts only behind a closed sentence.
 */
export function startsParagraph(before: Line, line: Line, usual: Usual): boolean {
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true
  if (line.bold !== before.bold) return true
  const sameFlow = line.flow === before.flow
  if (sameFlow && isApart(before, line, usual)) return true
  if (before.parted) return true
  // Titles are broken where they read best.
  const isTitle = before.bold && isCentred(before, usual.indent) && isCentred(line, usual.indent)
  if (isTitle && /^\p{Ll}/u.test(line.text)) return false
  if (hasRoom(before, line)) return true

  if (opensHeaded.test(line.text)) return true
  const numbered = opensItem.test(line.text)
  // `(a) …, and` above `(b) …`.
  const closed = isClosed.test(before.text) || (numbered && /[,;] (?:and|or)$/.test(before.text))
  if (!closed && !numbered && goesOn.test(line.text)) return false
  if (sameFlow && isSymmetric(before) && isCentred(line, usual.indent)) return closed || numbered
  if (isHanging(before, line, usual)) return closed && numbered

  const em = line.size
  const step = line.left - line.flow.left - (before.left - before.flow.left)
  if (usual.indent > 0) {
    const isIndented = line.left - line.flow.left > leastIndent * em
    if (!isIndented) return closed && numbered
    // Behind a line of the same indent it may be the second of a block that is set in as a whole.
    return step > leastIndent * em || closed || numbered || !goesOn.test(line.text)
  }
  if (step > leastIndent * em) return true
  if (closed && (numbered || step < -leastIndent * em)) return true
  // The next of a list without numbers: of definitions, of amendments.
  if (/[;:]$/.test(before.text) && /^["«“„]/.test(line.text)) return true
  // No white space tells anything at the head of a page or column.
  return !sameFlow && closed && !goesOn.test(line.text)
}

function isApart(before: Line, line: Line, usual: Usual): boolean {
  const step = line.y - before.y
  return step <= 0 || step > usual.leading * line.size + 0.3 * line.size
}

/** `1)  text` with the lines below set in to where the text starts. */
function isHanging(before: Line, line: Line, usual: Usual): boolean {
  if (line.flow !== before.flow || !opensItem.test(before.text)) return false
  const step = line.left - before.left
  if (step <= leastIndent * line.size) return false
  return [usual.hang, before.textLeft - before.left].some(
    (hang) => Math.abs(step - hang) < 0.3 * line.size,
  )
}
