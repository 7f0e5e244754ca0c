import type { ActData, ActKind } from '../act/types.ts'

/** An act as schema.org describes legislation, for search engines and portals. */
export interface Legislation {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'Legislation'
  readonly [property: string]: string | Readonly<Record<string, string>>
}

/**
 * Describe an act as schema.org/Legislation. Only what the text says of itself: nothing is added.
 *
 * @param main What it is about, in a few sentences.
 */
export function legislationOf(
  { title, kind, number, date, body, status, language }: ActData,
  main: ReadonlyArray<string>,
): Legislation {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    ...(title === '' ? {} : { name: title }),
    inLanguage: language,
    ...(kind === 'unknown' ? {} : { legislationType: types[kind] }),
    ...(number === null ? {} : { legislationIdentifier: number }),
    ...(date === null ? {} : { legislationDate: date }),
    ...(body === null ? {} : { legislationPassedBy: { '@type': 'Organization', name: body } }),
    ...(status === 'draft' ? { legislationLegalForce: 'https://schema.org/NotInForce' } : {}),
    ...(main.length === 0 ? {} : { abstract: main.join(' ') }),
  }
}

const types: Readonly<Record<Exclude<ActKind, 'unknown'>, string>> = {
  bill: 'Bill',
  code: 'Code',
  constitution: 'Constitution',
  decision: 'Decision',
  decree: 'Decree',
  directive: 'Directive',
  law: 'Act',
  order: 'Order',
  regulation: 'Regulation',
  resolution: 'Resolution',
  rules: 'Rules',
}

/** JSON that may stand in a page: nothing in it can close the element around it. */
export function toJsonLd(legislation: Legislation): string {
  return JSON.stringify(legislation).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
