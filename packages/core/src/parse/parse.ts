import { type FindingMaker, findingMaker } from '../act/finding-maker.ts'
import { endOf, indexPositions, startOf } from '../act/positions.ts'
import type { Act, ActNode, Attachment, Content, Finding, UnitKind } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import { normalise, type Replacement } from '../hygiene/normalise.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language, Tradition } from '../language/language.ts'
import { assemble } from './assemble.ts'
import type { Component } from './component.ts'
import { detectFormat, type Format } from './detect-format.ts'
import { identify } from './identify.ts'
import { readMetadata } from './metadata.ts'
import { ordinalOf } from './numerals.ts'
import { readMarkdown, strainsMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of one of the languages given; `auto` tells by the text. */
  language?: string | undefined
  format?: Format | 'auto' | undefined
}

/**
 * Read the text of an act into a tree. Never fails on any text: what is not understood stays in place.
 *
 * @param source Markdown or plain text.
 * @param languages Language packs to choose from; at least one.
 * @param options Language and format, both told by the text unless given.
 * @returns The tree; all its positions slice into `source`.
 * @throws {TypeError} When the call is wrong: no string, an unknown language or format.
 */
export function parse(
  source: string,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Act {
  if (typeof source !== 'string')
    throw new TypeError(`Expected the text of an act as a string, not \`${typeof source}\``)
  const index = indexPositions(source)
  const { text, replacements } = normalise(source)
  const format = chooseFormat(text, options.format ?? 'auto')
  const { language, isSure } = chooseLanguage(text, languages, options.language ?? 'auto')
  const blocks =
    format === 'markdown' && !strainsMarkdown(text)
      ? readMarkdown(text, index)
      : readText(text, index)
  const tradition = chooseTradition(text, language)
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
  act.data = readMetadata(act, language)
  for (const { node } of attachments) node.heading = titleOf(node)

  const { findings: messages } = language.messages
  const say = findingMaker(index)
  // Lists, not arguments: a hostile text has more findings than a call may have arguments.
  act.findings = [
    ...hygieneFindings(replacements, source, language, say),
    ...collisions.map(({ node, eId }) => ({
      ...say(
        'duplicate-number',
        'error',
        messages.duplicateNumber(eId),
        startOf(node),
        startOf(node) + 1,
      ),
      ...('eId' in node ? { eId: node.eId } : {}),
    })),
    ...gapFindings(act, tradition, language, say),
    ...unclosed.map((block) =>
      say('unclosed-quotation', 'warning', messages.unclosedQuotation(), block.start, block.end),
    ),
  ]
  if (!isSure && blocks.length > 0) {
    act.findings.push(
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
    act.findings.push(say('no-units', 'info', messages.noUnits(), 0, Math.min(1, source.length)))
  }
  act.findings.sort((a, b) => a.start - b.start)
  return act
}

function chooseFormat(text: string, format: Format | 'auto'): Format {
  if (format === 'auto') return detectFormat(text)
  if (format === 'markdown' || format === 'text') return format
  throw new TypeError(
    `Expected format \`auto\`, \`markdown\` or \`text\`, not \`${String(format)}\``,
  )
}

function chooseLanguage(
  text: string,
  languages: ReadonlyArray<Language>,
  wanted: string,
): { language: Language; isSure: boolean } {
  if (wanted === 'auto') return detectLanguage(text, languages)
  const language = languages.find(({ id }) => id === wanted)
  if (language) return { language, isSure: true }
  const known = languages.map(({ id }) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected language \`auto\` or one of ${known}, not \`${wanted}\``)
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
  const last = node.children[node.children.length - 1]
  if (last) node.position.end = last.position.end
  return node
}

/** The last title line of an annex: the lines before it are its stamp. */
function titleOf(attachment: Attachment): string {
  const preface = attachment.children.find((child) => child.type === 'preface')
  const lines =
    preface?.children.filter((child) => child.type === 'heading' || child.type === 'content') ?? []
  const headings = lines.filter((child) => child.type === 'heading')
  const title = headings[headings.length - 1] ?? lines[lines.length - 1]
  return title && 'children' in title
    ? title.children.map((child) => ('value' in child ? child.value : '')).join('')
    : ''
}

function hygieneFindings(
  replacements: ReadonlyArray<Replacement>,
  source: string,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  const invisible = replacements.filter(({ rule }) => rule === 'invisible-character')
  const [first] = invisible
  // One finding for them all: an act holds hundreds of no-break spaces, and most stand where they should.
  if (first) {
    findings.push(
      say(
        'invisible-character',
        'info',
        messages.findings.invisibleCharacters(invisible.length),
        first.start,
        first.end,
      ),
    )
  }
  for (const { start, end, value, rule } of replacements) {
    if (rule !== 'look-alike-letter') continue
    const message = messages.findings.lookAlikeLetter(source.slice(start, end), value)
    findings.push({ ...say(rule, 'warning', message, start, end), replacements: [{ value }] })
  }
  return findings
}

/** Numbers that leave one out. Inserted numbers (`15-1`) leave none out, and neither does a series that starts anew. */
function gapFindings(
  act: Act,
  tradition: Tradition,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  const last = new Map<string, number>()
  for (const unit of unitsOf(act)) {
    const level = tradition.levels.find(({ kind }) => kind === unit.kind)
    if (!level) continue
    const series = unit.eId.slice(0, unit.eId.lastIndexOf('_'))
    const ordinal = ordinalOf(unit.num, level.numeral)
    const before = last.get(series)
    last.set(series, ordinal)
    if (before !== undefined && ordinal > before + 1) {
      const message = messages.findings.numberGap(String(before + 1), unit.num)
      findings.push({
        ...say(
          'number-gap',
          'info',
          message,
          startOf(unit),
          Math.min(startOf(unit) + 1, endOf(unit)),
        ),
        eId: unit.eId,
      })
    }
  }
  return findings
}
