import { compact } from '../language/compact-patterns.ts'
import { idPrefixes } from '../parse/identify.ts'
import type { AmendedUnit } from '../records/records.ts'

const signs = compact(/[^\p{L}\p{N}-]+/gu)

const prefixes: ReadonlyMap<string, string> = new Map(Object.entries(idPrefixes))

/**
 * An identifier by the naming convention of Akoma Ntoso (`art_5__para_2__subpara_3`), for finding the unit in the act
 * that is changed.
 *
 * @returns Undefined where a unit is named without a number: then only its words tell it.
 */
export function amendedUnitId(path: ReadonlyArray<AmendedUnit>): string | undefined {
  const parts: Array<string> = []
  for (const { kind, num, name } of path) {
    if (num === '' && (name !== undefined || !partsOfOne.has(kind))) return undefined
    const prefix = prefixes.get(kind) ?? kind
    parts.push(num === '' ? prefix : `${prefix}_${num.replace(signs, '-')}`)
  }
  return parts.length === 0 ? undefined : parts.join('__')
}

/** A unit has one of each, so that none is numbered. */
const partsOfOne: ReadonlySet<string> = new Set(['heading', 'preamble'])
