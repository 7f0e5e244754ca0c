import { findingMaker } from '../act/finding-maker.ts'
import type { PositionIndex } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import type { Normalised } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'
import { buildAct } from '../parse/build-act.ts'
import { chooseLanguage } from '../parse/choose-language.ts'
import { readText } from '../parse/read-text.ts'
import { readAkn } from './read-akn.ts'
import { readXml } from './read-xml.ts'
import { stripTags } from './strip-tags.ts'

/**
 * Read an Akoma Ntoso document. One that is damaged, or no Akoma Ntoso, is read as the plain text between its tags,
 * and a finding says so.
 *
 * @param source The document as it came.
 * @param wanted Tag of its language, or `auto`.
 */
export function parseAkn(
  source: string,
  normalised: Normalised,
  index: PositionIndex,
  languages: ReadonlyArray<Language>,
  wanted: string,
): Act {
  const { root, damagedAt = 0 } = readXml(source)
  const act =
    root &&
    readAkn(root, normalised, { source, index }, languages, (declared, text) =>
      wanted === 'auto' && declared
        ? { language: declared, isSure: true }
        : chooseLanguage(text, languages, wanted),
    )
  return act ?? readDamaged(source, normalised, index, damagedAt, languages, wanted)
}

function readDamaged(
  source: string,
  { text, replacements }: Normalised,
  index: PositionIndex,
  damagedAt: number,
  languages: ReadonlyArray<Language>,
  wanted: string,
): Act {
  const stripped = stripTags(text)
  const { language, isSure } = chooseLanguage(stripped, languages, wanted)
  const normalised = {
    text: stripped,
    replacements: replacements.filter(({ start }) => stripped[start] === text[start]),
  }
  const blocks = readText(stripped, index)
  const act = buildAct({ source, index, normalised, blocks, words: stripped }, language, isSure)
  const start = Math.max(0, Math.min(damagedAt, source.length - 1))
  const end = Math.min(start + 1, source.length)
  const message = language.messages.findings.damagedXml()
  act.findings.push(findingMaker(index)('damaged-xml', 'error', message, start, end))
  act.findings.sort((a, b) => a.start - b.start)
  return act
}
