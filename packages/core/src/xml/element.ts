import { invalidCharacters } from './invalid-characters.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for a report in XML, between tags or in double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(invalidCharacters, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)
}

/** A tag with its attributes; those without a value are left out. @param content XML inside; none closes the tag. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const open = `<${name}${given.join('')}`
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`
}
