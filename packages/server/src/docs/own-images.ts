/** An image of a style sheet. */
export interface OwnImage {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** `url("data:…")` with escaped quotes, or `url(data:…)` without any. */
const dataUrl =
  /url\((?:"data:([^,"]{1,80}),((?:[^"\\]|\\.){0,100000})"|data:([^,")]{1,80}),([^")]{0,100000}))\)/g

/**
 * Take the images out of a style sheet, so that they load as files: a policy that lets pages load `data:` lets through
 * whatever somebody writes into it.
 *
 * @param address Of the image with a number, as the style sheet is to name it.
 */
export function ownImages(
  css: string,
  address: (number: number) => string,
): { readonly css: string; readonly images: ReadonlyArray<OwnImage> } {
  const images: Array<OwnImage> = []
  const replaced = css.replace(dataUrl, (_, quotedType, quoted, bareType, bare) => {
    images.push(decode(String(quotedType ?? bareType), String(quoted ?? bare)))
    return `url(${address(images.length - 1)})`
  })
  return { css: replaced, images }
}

function decode(head: string, data: string): OwnImage {
  const [type = '', ...parameters] = head.split(';')
  if (parameters.includes('base64'))
    return { type, bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) }
  const text = data.replaceAll(/\\(.)/g, '$1')
  return { type, bytes: new TextEncoder().encode(text.includes('%') ? decodeURI(text) : text) }
}
