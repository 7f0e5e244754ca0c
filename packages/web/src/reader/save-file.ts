/**
 * Give a person a file that the page made.
 *
 * @param name Name of the file.
 * @param content Its text.
 * @param type Its media type.
 */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A name for a file made of a document: the document's own, without its ending and what file systems do not take. */
export function fileName(name: string, ending: string): string {
  const stem = name
    .replace(/\.[a-z]{2,8}$/i, '')
    .replace(/[\\/:*?"<>|\s]+/g, '-')
    .slice(0, 60)
  return `${stem === '' ? 'aiqyn' : stem}.${ending}`
}
