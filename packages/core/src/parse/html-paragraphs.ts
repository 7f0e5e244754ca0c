import type { Run } from '../act/build.ts'
import { compact } from '../language/compact-patterns.ts'
import { type Block, textBlock } from './block.ts'

const onlyNumber = compact(/^(?:\p{Lu}\p{L}{1,11}\s)?\d{1,4}$/u)

/** What kind of paragraph is being read. */
export interface ParagraphKind {
  readonly type: 'paragraph' | 'heading' | 'quote'
  readonly depth: number
}

/** Gathers the text between the tags of a page into paragraphs. All offsets given to it must grow. */
export interface Paragraphs {
  readonly blocks: Array<Block>
  /** Text as it stands; runs of one word in several elements stay one word. */
  readonly text: (runs: ReadonlyArray<Run>, isBold: boolean) => void
  /** A space where only markup stands. */
  readonly space: () => void
  /** What follows is set above the line: no digit of it joins those before it. */
  readonly raise: () => void
  /** `<br>`: the next line goes on with the paragraph, unless it looks like one of its own. */
  readonly lineBreak: () => void
  /** A marker that a tag shows without its standing in the text; offsets of the tag. */
  readonly marker: (value: string, start: number, end: number) => void
  /** What was read so far marks what follows, whatever paragraphs that is in. */
  readonly hold: () => void
  /** Nothing followed what was held. */
  readonly release: () => void
  /** From here on paragraphs are joined to one line; until as many calls with `false`. */
  readonly join: (isJoined: boolean) => void
  /** The paragraph ends. */
  readonly flush: (kind: ParagraphKind) => void
  /** A block that was made elsewhere. */
  readonly add: (block: Block) => void
}

interface Line {
  readonly runs: Array<Run>
  isBold: boolean
  /** Line breaks before it. */
  readonly breaks: number
}

/** A line that begins like this is a paragraph of its own: `1)`, `(a)`, `-`, `12.`, `Статья 5`, `5-бап`. */
const startsUnit = compact(
  /^(?:\(?\d{1,4}(?:[-.]\d{1,3}){0,3}[.)]|\(?\p{L}{1,4}\)|[-–—•·]\s|\p{Lu}[\p{L}.]{1,14}\s\d{1,3}(?:-\d{1,3})?(?:[\s.:]|$)|\d{1,4}(?:-\d{1,3})?-\p{L}{2,10}[\s.])/u,
)
const closesSentence = /[.;:!?]["»”]?$/
const opensSentence = /^["«“(]?[\p{Lu}\d]/u

/** Start gathering. */
export function gatherParagraphs(): Paragraphs {
  const blocks: Array<Block> = []
  let lines: Array<Line> = []
  let breaks = 0
  let isSpaced = false
  let isRaised = false
  let isHeld = false
  let joined = 0
  let end = 0

  const currentLine = (): Line => {
    const last = lines.at(-1)
    if (last && breaks === 0) return last
    const line: Line = { runs: [], isBold: true, breaks: lines.length === 0 ? 0 : breaks }
    breaks = 0
    lines.push(line)
    return line
  }

  const emit = (kind: ParagraphKind): void => {
    for (const { runs, isBold } of kind.type === 'heading' ? joinAll(lines) : joinLines(lines)) {
      const block = textBlock(kind.type, runs, {
        depth: kind.depth,
        strong: isBold && kind.type === 'paragraph',
      })
      if (block) blocks.push(block)
    }
    lines = []
    breaks = 0
    isSpaced = false
    isRaised = false
  }

  return {
    blocks,
    text(runs, isBold) {
      for (const run of runs) {
        if (run.start < end) continue
        const isBlank = run.value.trim() === ''
        if (isBlank && (lines.length === 0 || breaks > 0)) continue
        const line = currentLine()
        if (!isBlank) {
          if (isHeld || isSpaced) addRun(line.runs, { value: ' ', start: end }, run.start)
          else if (isRaised)
            addRun(line.runs, { value: raiser(line.runs, run), start: end }, run.start)
          isHeld = false
          isSpaced = false
          isRaised = false
          line.isBold &&= isBold
        }
        addRun(line.runs, run)
        end = run.start + run.value.length
      }
    },
    space() {
      isSpaced = lines.length > 0
    },
    raise() {
      isRaised = lines.length > 0
    },
    lineBreak() {
      if (joined > 0) isSpaced = true
      else if (lines.length > 0 && !isHeld) breaks++
    },
    marker(value, start, tagEnd) {
      const at = Math.max(end, start, tagEnd - value.length)
      if (at + value.length > tagEnd) return
      addRun(currentLine().runs, { value, start: at })
      end = at + value.length
      isHeld = true
    },
    hold() {
      if (lines.length > 0) isHeld = true
    },
    release() {
      isHeld = false
    },
    join(isJoined) {
      joined += isJoined ? 1 : -1
    },
    flush(kind) {
      if (isHeld) return
      if (joined > 0) {
        isSpaced = lines.length > 0
        return
      }
      emit(kind)
    },
    add(block) {
      isHeld = false
      emit({ type: 'paragraph', depth: 0 })
      blocks.push(block)
      end = Math.max(end, block.end)
    },
  }
}

/** `15` and a raised `1` is article 15-1; anywhere else it is a power or the number of a footnote, not 151. */
function raiser(runs: ReadonlyArray<Run>, next: Run): string {
  const text = runs
    .slice(0, 4)
    .map(({ value }) => value.slice(-40))
    .join('')
  if (!/\d$/.test(text) || !/^\d/.test(next.value)) return ''
  return onlyNumber.test(text) ? '-' : '^'
}

/** Add a run; spaces are folded. @param before Offset that it must end before. */
function addRun(runs: Array<Run>, run: Run, before: number = Number.POSITIVE_INFINITY): void {
  const last = runs.at(-1)
  let { value, start } = run
  if (value.startsWith(' ') && (!last || last.value.endsWith(' '))) {
    value = value.slice(1)
    start++
  }
  if (value === '' || start + value.length > before) return
  if (last && last.start + last.value.length === start)
    runs[runs.length - 1] = { value: last.value + value, start: last.start }
  else runs.push({ value, start })
}

function joinAll(lines: ReadonlyArray<Line>): Array<Line> {
  const [first, ...rest] = lines
  if (!first) return []
  return [rest.reduce(joinTwo, first)]
}

function joinLines(lines: ReadonlyArray<Line>): Array<Line> {
  const paragraphs: Array<Line> = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && !startsParagraph(last, line)) joinTwo(last, line)
    else paragraphs.push(line)
  }
  return paragraphs
}

function startsParagraph(before: Line, line: Line): boolean {
  if (line.breaks > 1) return true
  const opening = line.runs.slice(0, 8).map(({ value }) => value)
  const start = opening.join('').slice(0, 60)
  if (startsUnit.test(start)) return true
  const closing = before.runs.slice(-3).map(({ value }) => value.slice(-8))
  return closesSentence.test(closing.join('').trimEnd()) && opensSentence.test(start)
}

function joinTwo(first: Line, second: Line): Line {
  const last = first.runs.at(-1)
  const next = second.runs[0]
  if (last && next)
    addRun(first.runs, { value: ' ', start: last.start + last.value.length }, next.start)
  for (const run of second.runs) addRun(first.runs, run)
  first.isBold &&= second.isBold
  return first
}
