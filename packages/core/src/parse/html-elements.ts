import { attributeOf, type Element } from './html-tree.ts'

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose text nobody reads as part of the page, or that lead around it. */
export const skippedElements: ReadonlySet<string> = new Set(
  (
    'aside audio button canvas datalist dialog embed head iframe math nav noembed noframes noscript object option ' +
    'script select style svg template textarea title video'
  ).split(' '),
)

/** Parts of a page around its text. Inside the text they hold titles and signatures. */
const frames: ReadonlySet<string> = new Set(['footer', 'header'])
const frameRoles: ReadonlySet<string> = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'search',
])

/** Whether a reader of the page does not see an element, or does not take it for the act. */
export function isSkipped(element: Element): boolean {
  if (skippedElements.has(element.tagName)) return true
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return value !== 'until-found'
    if (name === 'aria-hidden' && value === 'true') return true
    if (name === 'role' && value === 'navigation') return true
    if (
      name === 'style' &&
      /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(value)
    )
      return true
  }
  return false
}

/** Whether an element is the frame of a page: its head, its foot, its margin. */
export function isFrame(element: Element): boolean {
  return frames.has(element.tagName) || frameRoles.has(attributeOf(element, 'role') ?? '')
}

/** Whether an element sets its text in bold. */
export function isBold(element: Element): boolean {
  if (element.tagName === 'b' || element.tagName === 'strong') return true
  const style = attributeOf(element, 'style')
  return style !== undefined && /font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)/i.test(style)
}
