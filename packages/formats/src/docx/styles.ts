import { type AttributeOf, integerOf, isOn, readXml } from './read-xml.ts'

/** What a chain of paragraph styles says, its nearest word first. */
export interface ParagraphStyle {
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number | undefined
  readonly numId?: string | undefined
  readonly level?: number | undefined
  /** Styles from the named one to the one that numbers, by which a list may tell the level. */
  readonly numberedBy: ReadonlyArray<string>
  readonly bold: boolean
  readonly hidden: boolean
}

/** What a chain of character styles says. */
export interface CharacterStyle {
  readonly bold: boolean
  readonly hidden: boolean
}

/** The styles of a document. */
export interface Styles {
  /** @param id Of the style; the document's default where there is none. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly character: (id: string | undefined) => CharacterStyle
  /** The list that a numbering style stands for. */
  readonly numberingOf: (id: string) => string | undefined
}

interface Style {
  readonly id: string
  name: string
  basedOn?: string | undefined
  outline?: number | undefined
  numId?: string | undefined
  level?: number | undefined
  bold?: boolean | undefined
  hidden?: boolean | undefined
}

/** Word itself ends chains here. */
const longestChain = 32

/**
 * Read the styles of a document.
 *
 * Names of built-in styles are English in the file whatever the language of Word ("heading 1"); only their ids and what
 * the user sees are localised. Still an outline level comes first: styles of one's own have no known name.
 *
 * @param bytes The part `styles.xml`; a document may have none.
 */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>()
  const defaults = { bold: false, paragraph: '' }
  let style: Style | undefined
  if (bytes) {
    readXml(bytes, {
      open(name, attributeOf, path) {
        if (name === 'w:style') {
          const id = attributeOf('styleId') ?? ''
          style = { id, name: '' }
          styles.set(id, style)
          const isDefault = attributeOf('default')
          if (
            attributeOf('type') === 'paragraph' &&
            isDefault !== undefined &&
            isDefault !== '0' &&
            isDefault !== 'false'
          )
            defaults.paragraph = id
        } else if (style) {
          take(style, name, attributeOf, path)
        } else if (name === 'w:b' && path.at(-2) === 'w:rPrDefault') {
          defaults.bold = isOn(attributeOf)
        }
      },
      close(name) {
        if (name === 'w:style') style = undefined
      },
    })
  }
  const paragraphs = new Map<string, ParagraphStyle>()
  const characters = new Map<string, CharacterStyle>()

  function chainOf(id: string): ReadonlyArray<Style> {
    const chain: Array<Style> = []
    let next = styles.get(id)
    while (next && chain.length < longestChain && !chain.includes(next)) {
      chain.push(next)
      next = next.basedOn === undefined ? undefined : styles.get(next.basedOn)
    }
    return chain
  }

  function paragraph(named: string | undefined): ParagraphStyle {
    // A style that is not there is the default one; so a document that makes up ids costs nothing.
    const id = named !== undefined && styles.has(named) ? named : defaults.paragraph
    let known = paragraphs.get(id)
    if (known) return known
    const chain = chainOf(id)
    const numbering = chain.findIndex(({ numId }) => numId !== undefined)
    known = {
      outline: chain.map(outlineOf).find((outline) => outline !== undefined),
      numId: chain[numbering]?.numId,
      level: chain.find(({ level }) => level !== undefined)?.level,
      numberedBy: chain.slice(0, numbering + 1).map((link) => link.id),
      bold: chain.find(({ bold }) => bold !== undefined)?.bold ?? defaults.bold,
      hidden: chain.find(({ hidden }) => hidden !== undefined)?.hidden ?? false,
    }
    paragraphs.set(id, known)
    return known
  }

  function character(id: string | undefined): CharacterStyle {
    if (id === undefined || !styles.has(id)) return plain
    let known = characters.get(id)
    if (known) return known
    const chain = chainOf(id)
    known = {
      bold: chain.find(({ bold }) => bold !== undefined)?.bold ?? false,
      hidden: chain.find(({ hidden }) => hidden !== undefined)?.hidden ?? false,
    }
    characters.set(id, known)
    return known
  }

  return { paragraph, character, numberingOf: (id) => styles.get(id)?.numId }
}

const plain: CharacterStyle = { bold: false, hidden: false }

function take(
  style: Style,
  name: string,
  attributeOf: AttributeOf,
  path: ReadonlyArray<string>,
): void {
  const parent = path.at(-1)
  const isOwn = path.at(-2) === 'w:style'
  if (parent === 'w:style') {
    if (name === 'w:name') style.name = attributeOf('val') ?? ''
    else if (name === 'w:basedOn') style.basedOn = attributeOf('val')
  } else if (parent === 'w:pPr' && isOwn) {
    if (name === 'w:outlineLvl') style.outline = integerOf(attributeOf('val'))
  } else if (parent === 'w:numPr' && path.at(-3) === 'w:style') {
    if (name === 'w:numId') style.numId = attributeOf('val')
    else if (name === 'w:ilvl') style.level = integerOf(attributeOf('val'))
  } else if (parent === 'w:rPr' && isOwn) {
    if (name === 'w:b') style.bold = isOn(attributeOf)
    else if (name === 'w:vanish') style.hidden = isOn(attributeOf)
  }
}

function outlineOf({ outline, name }: Style): number | undefined {
  if (outline !== undefined) return outline
  const rank = /^heading ([1-9])$/i.exec(name)?.[1]
  if (rank !== undefined) return Number(rank) - 1
  return /^title$/i.test(name) ? 0 : undefined
}
