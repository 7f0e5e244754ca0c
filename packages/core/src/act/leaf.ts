import { buildTextNode, buildTexts, endOfRuns, type Run, startOfRuns } from './build.ts'
import { type PositionIndex, startOf } from './positions.ts'
import type { Content, Heading, Note, Position, Text } from './types.ts'

/** A paragraph as it reads: its runs, and the text that they make together. */
export interface Readable {
  readonly runs: ReadonlyArray<Run>
  readonly text: string
}

/** Nodes that hold nothing but text. */
export type LeafType = 'content' | 'heading' | 'note'

/**
 * A paragraph, heading or note in a tree that nobody keeps, as measures are made from. How it reads is at hand; its nodes
 * of text with their lines and columns, eight objects for each line of a broken text, are made only when asked for.
 */
export class Leaf<Type extends LeafType> {
  readonly type: Type
  readonly text: string
  readonly runs: ReadonlyArray<Run>
  readonly #index: PositionIndex
  #children: Array<Text> | undefined
  #position: Position | undefined

  constructor(type: Type, { text, runs }: Readable, index: PositionIndex) {
    this.type = type
    this.text = text
    this.runs = runs
    this.#index = index
  }

  get children(): Array<Text> {
    this.#children ??= buildTexts(this.runs, this.#index)
    return this.#children
  }

  get position(): Position {
    this.#position ??= this.#index.position(startOfRuns(this.runs), endOfRuns(this.runs))
    return this.#position
  }
}

/** Build a paragraph, heading or note: whole, or for a tree that nobody keeps. */
export function buildLeaf<Type extends LeafType>(
  type: Type,
  readable: Readable,
  index: PositionIndex,
): Leaf<Type> | Extract<Content | Heading | Note, { type: Type }> {
  return index.isPassing
    ? new Leaf(type, readable, index)
    : buildTextNode(type, readable.runs, index)
}

/** The runs of a paragraph. */
export function runsOf(node: Content): ReadonlyArray<Run> {
  if (node instanceof Leaf) return node.runs
  return node.children.map((text) => ({ value: text.value, start: startOf(text) }))
}
