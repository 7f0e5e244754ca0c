import { normalise } from '../hygiene/normalise.ts'
import { invalidCharacters } from '../xml/invalid-characters.ts'

const signs = /[&<>]/g
const quotes = /["\t\r\n]/g
// Line ends and tabs are layout of the file, and odd spaces are read as spaces: references keep them as they are.
const layout = /[\t\r\n\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g
const special =
  /[^ -%'-;=?-~\u00a1-\u00ac\u00ae-\u1fff\u200e-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ud7ff]/
const seam = /[\u0400-\u04ff](?=[A-Za-z])|[A-Za-z](?=[\u0400-\u04ff])/g
const mixed = /[\u0400-\u04ff][A-Za-z]|[A-Za-z][\u0400-\u04ff]/

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Text between tags. Characters that XML cannot hold become U+FFFD.
 *
 * A word in which markup joined letters of two scripts would be mended when it is read again; an empty comment keeps
 * the letters apart.
 */
export function escapeText(value: string): string {
  const text = special.test(value)
    ? value
        .replace(invalidCharacters, '\ufffd')
        .replace(signs, (sign) => entities[sign] ?? sign)
        .replace(layout, reference)
    : value
  return mixed.test(text) && normalise(value).text !== value
    ? text.replace(seam, '$&<!---->')
    : text
}

/** Value of an attribute, for double quotes. */
export function escapeAttribute(value: string): string {
  return value
    .replace(invalidCharacters, '\ufffd')
    .replace(signs, (sign) => entities[sign] ?? sign)
    .replace(quotes, reference)
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
