import type { Act, ActData, ActKind } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { readMetadata } from '../parse/metadata.ts'
import { gatherLine } from './line.ts'
import { unknownBody } from './names.ts'
import type { Source } from './read-leaves.ts'
import type { XmlElement } from './read-xml.ts'
import { childNamed, elementsOf } from './roles.ts'

/** What the `meta` of a document says of it. */
export interface Facts {
  /** Code of the language, as written. */
  readonly language: string | undefined
  readonly number: string | undefined
  readonly date: string | undefined
  readonly title: string | undefined
  /** Name of the author of the work. */
  readonly body: string | undefined
  readonly prescriptive: string | undefined
}

/** Words of an act that are enough to tell its language and kind. */
const enough = 200_000

/** Read the identification of a document. */
export function readFacts(document: XmlElement): Facts {
  const meta = childNamed(document, 'meta')
  const identification = meta && childNamed(meta, 'identification')
  const work = identification && childNamed(identification, 'FRBRWork')
  const expression = identification && childNamed(identification, 'FRBRExpression')
  const alias = work && elementsOf(work).find(isTitle)
  const date = work && childNamed(work, 'FRBRdate')?.attributes
  const author = work && childNamed(work, 'FRBRauthor')?.attributes['href']
  const references = meta && childNamed(meta, 'references')
  const organization = references
    ? elementsOf(references).find(({ attributes }) => author === `#${attributes['eId']}`)
    : undefined
  const day = date?.['name'] === 'unknown' ? undefined : date?.['date']
  return {
    language: expression && childNamed(expression, 'FRBRlanguage')?.attributes['language'],
    number: work && childNamed(work, 'FRBRnumber')?.attributes['value'],
    date: day && /^\d{4}-\d{2}-\d{2}/.exec(day)?.[0],
    title: alias?.attributes['value'],
    body: author === `#${unknownBody}` ? undefined : organization?.attributes['showAs'],
    prescriptive: work && childNamed(work, 'FRBRprescriptive')?.attributes['value'],
  }
}

function isTitle({ name, attributes }: XmlElement): boolean {
  return name === 'FRBRalias' && attributes['name'] === 'title'
}

/** The language pack that a document's code names: `rus`, `ru` or `ru-KZ`. */
export function languageOf(
  { language }: Facts,
  languages: ReadonlyArray<Language>,
): Language | undefined {
  const [code] = (language ?? '').toLowerCase().split('-')
  return languages.find(({ id, iso6393 }) => id === language || id === code || iso6393 === code)
}

/** The text of an act as it reads, without markup; as much as is enough to tell its language and kind. */
export function openingOf(act: Act): string {
  const lines: Array<string> = []
  let length = 0
  visit(act, (node) => {
    if (node.type !== 'content' && node.type !== 'heading') return undefined
    const line = textOf(node)
    lines.push(line)
    length += line.length + 1
    return length > enough ? false : 'skip'
  })
  return lines.join('\n')
}

/** What Aiqyn wrote says everything; of other documents the text tells what their `meta` does not. */
export function actData(
  act: Act,
  document: XmlElement,
  facts: Facts,
  language: Language,
  opening: string,
  source: Source,
): ActData {
  const isBill = document.name === 'bill'
  const kind = kinds.find((known) => known === document.attributes['name'])
  if (source.isOwn) {
    return {
      language: language.id,
      kind: kind ?? 'unknown',
      title: facts.title ?? '',
      number: facts.number ?? null,
      date: facts.date ?? null,
      body: facts.body ?? null,
      status: isBill ? 'draft' : facts.prescriptive === 'true' ? 'adopted' : null,
    }
  }
  const told = readMetadata(act, language, opening)
  return {
    language: language.id,
    kind: kind ?? (told.kind === 'unknown' && isBill ? 'bill' : told.kind),
    title: docTitle(document, source) || facts.title || told.title,
    number: facts.number ?? told.number,
    date: facts.date ?? told.date,
    body: facts.body ?? told.body,
    status: isBill ? 'draft' : document.name === 'act' ? 'adopted' : told.status,
  }
}

/** The words that the preface marks as the title. */
function docTitle(document: XmlElement, { text }: Source): string {
  const preface = childNamed(document, 'preface')
  const walk = (element: XmlElement): XmlElement | undefined => {
    if (element.name === 'docTitle') return element
    for (const child of elementsOf(element)) {
      const found = walk(child)
      if (found) return found
    }
    return undefined
  }
  const found = preface && walk(preface)
  return found
    ? gatherLine(found, text)
        .map(({ value }) => value)
        .join('')
        .trim()
    : ''
}

const kinds: ReadonlyArray<ActKind> = [
  'constitution',
  'code',
  'law',
  'bill',
  'decree',
  'resolution',
  'order',
  'decision',
  'rules',
  'regulation',
  'directive',
  'unknown',
]
