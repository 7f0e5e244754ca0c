import { findingMaker } from '../act/finding-maker.ts'
import { type PositionIndex, startOf } from '../act/positions.ts'
import type { Act, ActNode, Attachment, Content, Finding, Unit, UnitKind } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import type { Normalised } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'
import type { Tradition } from '../language/units.ts'
import { citationPath } from '../summary/outline.ts'
import { assemble } from './assemble.ts'
import type { Block } from './block.ts'
import type { Component } from './component.ts'
import { gapFindings } from './findings.ts'
import { hygieneFindings } from './hygiene-findings.ts'
import { type Collision, identify } from './identify.ts'
import { type ForeignPart, languageFindings, markLanguages } from './language-findings.ts'
import { readMetadata } from './metadata.ts'
import { numberDoubts } from './number-doubts.ts'
import { endOfNumber } from './number-span.ts'
import { isWrittenAs, ordinalOf } from './numerals.ts'
import { repealFindings } from './repeal-findings.ts'

/** What a reader of some format hands over. */
export interface Reading {
  readonly source: string
  readonly index: PositionIndex
  readonly normalised: Normalised
  readonly blocks: ReadonlyArray<Block>
  /** Text of the act for telling what it is; all of the source where that has no tags. */
  readonly words: string
}

/**
 * Build the tree of an act from the paragraphs that a reader found, whatever the format.
 *
 * @param isSure Whether the language is certain; if not, a finding says so.
 * @param languages All languages that a part of it may be in.
 * @param withFindings Whether anybody will read the findings.
 */
export function buildAct(
  reading: Reading,
  language: Language,
  isSure: boolean,
  languages: ReadonlyArray<Language> = [language],
  withFindings = true,
): Act {
  const { source, index, blocks, words } = reading
  const tradition = chooseTradition(words, language)
  const { main, attachments, unclosed } = assemble(blocks, language, tradition, index)

  const act: Act = {
    type: 'act',
    data: {
      language: language.id,
      kind: 'unknown',
      title: '',
      number: null,
      date: null,
      body: null,
      status: null,
    },
    source,
    findings: [],
    children: [
      ...sections(main),
      ...attachments.map(({ node, component }) => finish(node, component)),
    ],
    position: index.position(0, source.length),
  }
  const basic = tradition.levels.filter((level) => level.throughout).map((level) => level.kind)
  const withArticles = new Set<ActNode>()
  if (main.hasArticles) withArticles.add(act)
  for (const { node, component } of attachments) if (component.hasArticles) withArticles.add(node)
  const collisions = identify(act, (kind, component) =>
    isThroughout(kind, basic, withArticles.has(component)),
  )
  act.data = readMetadata(act, language, words)
  for (const { node } of attachments) node.heading = titleOf(node)

  const foreign = markLanguages(act, language, languages)
  if (!withFindings) return act
  act.findings = findingsOf(reading, {
    act,
    language,
    isSure,
    place: placesIn(tradition),
    collisions,
    foreign,
    unclosed,
  })
  return act
}

/** What an act is told by, once its tree stands. */
interface Built {
  readonly act: Act
  readonly language: Language
  readonly isSure: boolean
  readonly place: (unit: Unit) => number | undefined
  readonly collisions: ReadonlyArray<Collision>
  readonly foreign: ReadonlyArray<ForeignPart>
  readonly unclosed: ReadonlyArray<Block>
}

function findingsOf(
  { source, index, normalised, blocks, words }: Reading,
  { act, language, isSure, place, collisions, foreign, unclosed }: Built,
): Array<Finding> {
  const { findings: messages } = language.messages
  const doubts = numberDoubts(act, place, language)
  const isTrue = ({ node }: Collision): boolean =>
    node.type !== 'unit' ||
    !(doubts.beginsAnew(node) || doubts.mayBeInside(node) || doubts.mayBeQuoted(node))
  const say = findingMaker(index)
  // Lists, not arguments: a hostile text has more findings than a call may have arguments.
  const findings = [
    ...hygieneFindings(normalised.replacements, act, language, say),
    ...collisions.filter(isTrue).map(({ node, eId }) => ({
      ...say(
        'duplicate-number',
        'error',
        messages.duplicateNumber(language.messages.cite(citationPath(eId))),
        startOf(node),
        endOfNumber(node, source),
      ),
      ...('eId' in node ? { eId: node.eId } : {}),
    })),
    ...gapFindings(act, place, language, doubts, say),
    ...repealFindings(act, language, say),
    ...languageFindings(act, words, foreign, language, say),
    ...unclosed.map((block) =>
      say('unclosed-quotation', 'warning', messages.unclosedQuotation(), block.start, block.end),
    ),
  ]
  if (!isSure && blocks.length > 0) {
    findings.push(
      say(
        'language-unsure',
        'info',
        messages.languageUnsure(language.id),
        0,
        Math.min(1, source.length),
      ),
    )
  }
  if (unitsOf(act).every((unit) => unit.kind === 'alinea')) {
    findings.push(say('no-units', 'info', messages.noUnits(), 0, Math.min(1, source.length)))
  }
  return findings.sort((a, b) => a.start - b.start)
}

/** Two levels of one kind tell their numbers apart by how they are written: points `(1)` and points `(a)`. */
function placesIn({ levels }: Tradition): (unit: Unit) => number | undefined {
  const byKind = new Map<UnitKind, Tradition['levels']>()
  for (const level of levels) byKind.set(level.kind, [...(byKind.get(level.kind) ?? []), level])
  return ({ kind, num }) => {
    const known = byKind.get(kind) ?? []
    const [first] = known
    const level =
      known.length < 2 ? first : (known.find(({ numeral }) => isWrittenAs(num, numeral)) ?? first)
    return level && ordinalOf(num, level.numeral)
  }
}

function chooseTradition(text: string, { traditions }: Language): Tradition {
  const head = text.slice(0, 200_000)
  const found = traditions.find(({ detect }) => detect === undefined || detect.test(head))
  return found ?? { id: 'none', levels: [] }
}

/** In an act without articles its outer units are the numbered paragraphs. */
function isThroughout(
  kind: UnitKind,
  basic: ReadonlyArray<UnitKind>,
  hasArticles: boolean,
): boolean {
  if (!basic.includes(kind)) return false
  return hasArticles ? kind !== 'paragraph' : true
}

function sections(
  component: Component,
): Array<Component['preface' | 'preamble' | 'body' | 'conclusions']> {
  const { preface, preamble, body, conclusions } = component
  if (body.children.length === 0 && preamble.children.length > 0) {
    // No unit at all: the running text is the body, each paragraph counted so that it can be cited.
    body.children = preamble.children.map((child, at) =>
      child.type === 'content' ? countedPart(child, at + 1) : child,
    )
    body.position = preamble.position
    preamble.children = []
  }
  return [preface, preamble, body, conclusions].filter((section) => section.children.length > 0)
}

function countedPart(content: Content, num: number): Extract<ActNode, { type: 'unit' }> {
  return {
    type: 'unit',
    kind: 'alinea',
    num: String(num),
    eId: '',
    children: [content],
    position: content.position,
  }
}

function finish(node: Attachment, component: Component): Attachment {
  node.children = sections(component)
  const last = node.children.at(-1)
  if (last) node.position.end = last.position.end
  return node
}

/** The last title line of an annex: the lines before it are its stamp. */
export function titleOf(attachment: Attachment): string {
  const preface = attachment.children.find((child) => child.type === 'preface')
  const lines =
    preface?.children.filter((child) => child.type === 'heading' || child.type === 'content') ?? []
  const headings = lines.filter((child) => child.type === 'heading')
  const title = headings.at(-1) ?? lines.at(-1)
  return title && 'children' in title
    ? title.children.map((child) => ('value' in child ? child.value : '')).join('')
    : ''
}
