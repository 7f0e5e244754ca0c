import { UnreadableDocument } from '@aiqyn/formats'
import { type Act, unitsOf } from 'aiqyn'

/** Bounds on what a document may hold once it is open; where one is not given, that of `@aiqyn/formats` or none. */
export interface DocumentLimits {
  /** Bytes of the text of a Word document with its markup, inflated. */
  readonly maxInflated?: number | undefined
  /** Pages of a PDF. */
  readonly maxPages?: number | undefined
  /** Characters of the text. */
  readonly maxCharacters?: number | undefined
  /** Units (articles, items …) of the act. */
  readonly maxUnits?: number | undefined
}

/**
 * Hold an act to the limits, before the longer part of the work.
 *
 * @throws {UnreadableDocument} For an act above a limit.
 */
export function limitAct(act: Act, { maxCharacters, maxUnits }: DocumentLimits): void {
  if (maxCharacters !== undefined && act.source.length > maxCharacters)
    throw tooLarge('characters', act.source.length, maxCharacters)
  if (maxUnits === undefined) return
  const units = unitsOf(act).length
  if (units > maxUnits) throw tooLarge('units', units, maxUnits)
}

function tooLarge(what: string, has: number, most: number): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    `The document has ${has} ${what}; ${most} are read at most. Send its parts one by one, or raise the limit of the service.`,
  )
}
