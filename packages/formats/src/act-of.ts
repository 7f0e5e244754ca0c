import { type Act, type ParseOptions, parseLayout } from 'aiqyn'
import type { Place, PlacedBy, Reading } from './reading.ts'
import { toFindings } from './to-findings.ts'

/** The tree of an act, and where its text stands in the document. */
export interface ActWithPlaces {
  readonly act: Act
  /** In order of `start`; empty where the text is the file's own. */
  readonly places: ReadonlyArray<Place>
  readonly placedBy: PlacedBy
}

/**
 * Make the tree of an act from what a reader found; its findings include the reader's own.
 *
 * @param options Language, told by the text unless given.
 * @throws {TypeError} For a language that is not known.
 * @example
 * const { act, places } = actOf(await readDocx(bytes))
 */
export function actOf(
  reading: Reading,
  options: Pick<ParseOptions, 'language'> = {},
): ActWithPlaces {
  const act = parseLayout(reading.layout, options)
  act.findings = [...act.findings, ...toFindings(reading, act)].sort((a, b) => a.start - b.start)
  return { act, places: reading.places, placedBy: reading.placedBy }
}
