/**
 * The name of a file as a URI reference: relative stays relative, a path from the root becomes `file:`.
 *
 * @param name As the user named it, with the separators of their system.
 */
export function toUri(name: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(name)
  const path = isWindows || !name.includes('/') ? name.replaceAll('\\', '/') : name
  const encoded = path
    // A half of a surrogate pair has no bytes.
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (isWindows) return `file:///${encoded.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
