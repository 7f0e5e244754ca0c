import { findingMaker } from '../act/finding-maker.ts'
import { endOf, type PositionIndex, startOf } from '../act/positions.ts'
import type { Act, Attachment, Unit } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import type { Normalised, Replacement } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'
import { titleOf } from '../parse/build-act.ts'
import { gapFindings } from '../parse/findings.ts'
import { hygieneFindings } from '../parse/hygiene-findings.ts'
import { languageFindings, markLanguages } from '../parse/language-findings.ts'
import { numberDoubts } from '../parse/number-doubts.ts'
import { citationPath } from '../summary/outline.ts'
import { type FoundDocument, findDocuments } from './find-documents.ts'
import { type IdKeeper, idKeeper } from './id-keeper.ts'
import { gatherLine } from './line.ts'
import { maker } from './names.ts'
import { numberOf } from './number-of.ts'
import { readDocument } from './read-document.ts'
import { actData, languageOf, openingOf, readFacts } from './read-facts.ts'
import type { Source } from './read-leaves.ts'
import type { XmlElement, XmlText } from './read-xml.ts'
import { childNamed, idOf } from './roles.ts'

/** Chooses the language of an act: by what its document declares, or by its text. */
export type ChooseLanguage = (
  declared: Language | undefined,
  text: string,
) => { readonly language: Language; readonly isSure: boolean }

/**
 * Build the tree of an Akoma Ntoso document, whoever made it. The structure is the document's own; nothing is looked
 * for in its words.
 *
 * @param root What `readXml` read.
 * @returns The tree, or `undefined` when the root holds no document.
 */
export function readAkn(
  root: XmlElement,
  normalised: Normalised,
  { source: original, index }: { readonly source: string; readonly index: PositionIndex },
  languages: ReadonlyArray<Language>,
  choose: ChooseLanguage,
): Act | undefined {
  const found = findDocuments(root)
  if (!found) return undefined
  const document = found.main.element
  const source: Source = { text: normalised.text, index, isOwn: isOwn(document) }
  const ids = idKeeper()
  const sections = readDocument(document, source, ids, '')
  const annexes = found.others.flatMap((other, at) => readAnnex(other, at + 1, source, ids))
  const act: Act = {
    type: 'act',
    data: {
      language: '',
      kind: 'unknown',
      title: '',
      number: null,
      date: null,
      body: null,
      status: null,
    },
    source: original,
    findings: [],
    children: [...sections, ...annexes],
    position: index.position(0, original.length),
  }
  const facts = readFacts(document)
  const opening = openingOf(act)
  const { language, isSure } = choose(languageOf(facts, languages), opening)
  act.data = actData(act, document, facts, language, opening, source)

  const { findings: messages } = language.messages
  const say = findingMaker(index)
  act.findings = [
    ...hygieneFindings(insideText(normalised.replacements, root), act, language, say),
    ...ids.repeated.map(({ eId, given, start }) => ({
      ...say(
        'duplicate-number',
        'error',
        messages.duplicateNumber(language.messages.cite(citationPath(eId))),
        start,
        start + 1,
      ),
      eId: given,
    })),
    ...gapFindings(act, placeOf, language, numberDoubts(act, placeOf, language), say),
    ...languageFindings(act, opening, markLanguages(act, language, languages), language, say),
  ]
  if (!isSure)
    act.findings.push(say('language-unsure', 'info', messages.languageUnsure(language.id), 0, 1))
  if (unitsOf(act).every(({ kind }) => kind === 'alinea'))
    act.findings.push(say('no-units', 'info', messages.noUnits(), 0, 1))
  act.findings.sort((a, b) => a.start - b.start)
  return act
}

/** @param place Its number among the annexes, for the identifier of one without a number. */
function readAnnex(
  { element, holder }: FoundDocument,
  place: number,
  source: Source,
  ids: IdKeeper,
): Array<Attachment> {
  const { text, index, isOwn } = source
  const bearer = holder ?? element
  const id = idOf(bearer)
  const numElement = holder && childNamed(holder, 'num')
  const written = numElement
    ? gatherLine(numElement, text)
        .map(({ value }) => value)
        .join('')
    : ''
  const num = isOwn ? written : numberOf(written)
  const eId =
    id === undefined
      ? ids.make('attachment', num || String(place), '')
      : ids.keep(id, bearer.start, '')
  const children = readDocument(element, source, ids, eId, holder && childNamed(holder, 'heading'))
  const [first] = children
  const last = children[children.length - 1]
  if (!first || !last) return []
  const annex: Attachment = {
    type: 'attachment',
    num,
    eId,
    children,
    position: index.position(Math.min(bearer.start, startOf(first)), endOf(last)),
  }
  annex.heading = titleOf(annex)
  return [annex]
}

/** Only figures tell their place for certain: without a tradition `i` is a letter or a numeral. */
function placeOf({ kind, num }: Unit): number | undefined {
  return kind !== 'alinea' && /^\d{1,6}(?!\d)/.test(num) ? Number.parseInt(num, 10) : undefined
}

function isOwn(document: XmlElement): boolean {
  const meta = childNamed(document, 'meta')
  const identification = meta && childNamed(meta, 'identification')
  return identification?.attributes['source'] === `#${maker}`
}

/** Replacements in text, not in tags: what stands in an attribute nobody reads. */
function insideText(
  replacements: ReadonlyArray<Replacement>,
  root: XmlElement,
): Array<Replacement> {
  if (replacements.length === 0) return []
  const texts: Array<XmlText> = []
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type === 'text') texts.push(child)
      else walk(child)
    }
  }
  walk(root)
  let at = 0
  return replacements.filter(({ start }) => {
    while ((texts[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (texts[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  })
}
