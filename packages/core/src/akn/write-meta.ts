import type { ActData } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { maker, unknownBody, unknownDate } from './names.ts'
import type { XmlWriter } from './xml-writer.ts'

/** Identifier of the body that adopts, in the references of a document. */
const bodyId = 'adopting-body'

/** Identifiers that the references of a document take. */
export const referenceIds: ReadonlyArray<string> = [maker, bodyId, unknownBody]

/** No country: acts do not say theirs in a way that can be read for certain. Private use in ISO 3166. */
const unknownCountry = 'zz'
/** Number of a document without one, by the naming convention. */
const unnumbered = 'nn'

/**
 * Write the `meta` of an act or annex: what it is as a work, in this language, and as this file.
 *
 * @param component Identifier of the annex; the act itself without.
 */
export function writeMeta(
  data: ActData,
  languages: ReadonlyArray<Language>,
  to: XmlWriter,
  component?: string,
): void {
  const language = languages.find(({ id }) => id === data.language)?.iso6393 ?? data.language
  const date = isDate(data.date) ? data.date : unknownDate
  const type = data.status === 'draft' ? 'bill' : 'act'
  const work = `/akn/${unknownCountry}/${type}/${date}/${iriPart(data.number ?? unnumbered)}`
  const expression = `${work}/${iriPart(language)}@`
  const part = `!${iriPart(component ?? 'main')}`
  const author = data.body === null ? unknownBody : bodyId
  const stage = isDate(data.date) ? 'adoption' : 'unknown'

  function level(name: string, iri: string, ending = ''): void {
    to.open(name)
    to.line('FRBRthis', { value: `${iri}/${part}${ending}` })
    to.line('FRBRuri', { value: `${iri}${ending}` })
    if (name === 'FRBRWork' && component === undefined && data.title !== '')
      to.line('FRBRalias', { value: data.title, name: 'title' })
    to.line('FRBRdate', { date, name: stage })
    to.line('FRBRauthor', { href: `#${name === 'FRBRWork' ? author : maker}` })
  }

  to.open('meta')
  to.open('identification', { source: `#${maker}` })
  level('FRBRWork', work)
  to.line('FRBRcountry', { value: unknownCountry })
  if (data.number !== null && component === undefined) to.line('FRBRnumber', { value: data.number })
  if (data.status !== null)
    to.line('FRBRprescriptive', { value: String(data.status === 'adopted') })
  to.close('FRBRWork')
  level('FRBRExpression', expression)
  to.line('FRBRlanguage', { language })
  to.close('FRBRExpression')
  level('FRBRManifestation', expression, '.xml')
  to.line('FRBRformat', { value: 'application/akn+xml' })
  to.close('FRBRManifestation')
  to.close('identification')
  if (component === undefined) writeReferences(data, to)
  to.close('meta')
}

function writeReferences({ body }: ActData, to: XmlWriter): void {
  const organization = (eId: string, showAs: string): void =>
    to.line('TLCOrganization', { eId, href: `/akn/ontology/organization/${eId}`, showAs })
  to.open('references', { source: `#${maker}` })
  organization(maker, 'Aiqyn')
  if (body === null) organization(unknownBody, 'unknown')
  else organization(bodyId, body)
  to.close('references')
}

function iriPart(text: string): string {
  const part = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .slice(0, 80)
  return part === '' ? unnumbered : part
}

/** Whether the calendar has the day. */
function isDate(date: string | null): date is string {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
