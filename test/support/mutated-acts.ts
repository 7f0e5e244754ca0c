import fc from 'fast-check'
import type { Source } from './corpus.ts'

/** What texts break on: marks of units, of markup, of tables, and characters that are no letters. */
export const pieces: fc.Arbitrary<string> = fc.constantFrom(
  'Статья 1. Цель\n',
  '1-бап. Мақсат\n',
  'SEC. 2. NAME.\n',
  '1) ',
  '1\\) ',
  '(a) ',
  '(i) ',
  '1. ',
  '- ',
  '> ',
  '# ',
  '**',
  '«',
  '»',
  ':\n',
  ';\n',
  '\n\n',
  '\r\n',
  '<table><tr><td>',
  '</table>',
  '<a id="st1"></a>',
  '|a|b|\n|-|-|\n',
  'обязан ',
  'міндетті ',
  'must ',
  '(далее – ',
  '(бұдан әрі – ',
  ')',
  'Приложение 1 к Закону\n',
  '1-қосымша\n',
  'мынадай редакцияда жазылсын:\n',
  'следующего содержания:\n',
  '&nbsp;',
  '&#1040;',
  '\\',
  '`',
  '\ud83d',
  '😀',
  '\u0000',
  'i̇ə',
)

/** Real acts, cut up and put together anew. @param sources At least one. */
export function mutatedActs(sources: ReadonlyArray<Source>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(4000), fc.nat(), pieces)
    .map(([{ text }, from, length, to, piece]) => {
      const cut = text.slice(from % text.length, (from % text.length) + length)
      const at = to % text.length
      return `${text.slice(at, at + 3000)}${piece}${cut}`
    })
}
