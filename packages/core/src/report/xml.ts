// What XML 1.0 has no place for, not even as a reference. The `u` flag finds surrogates without their half only.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

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
  return text.replace(invalid, '').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)
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
