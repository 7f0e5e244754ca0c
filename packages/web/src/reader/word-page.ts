/** What a word processor makes of a page: margins of a letter, letters of a document, no colours. */
const style = `@page { size: A4; margin: 2cm }
body { font-family: Arial, sans-serif; font-size: 12pt; line-height: 1.3 }
h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
table { border-collapse: collapse } td, th { border: 1pt solid #888; padding: 3pt; text-align: left; vertical-align: top }
blockquote { font-style: italic; margin: 0 0 6pt 1cm }`

/**
 * Make a page that word processors open as a document: headings, lists and tables only. What is folded is shown, what
 * leads about the page is left out.
 *
 * @param html The page that `render` wrote.
 */
export function toWordPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('style, script, meta, nav, link, .skip'))
    element.remove()
  for (const fold of page.querySelectorAll('details')) fold.replaceWith(...fold.childNodes)
  for (const label of page.querySelectorAll('summary')) {
    const line = page.createElement('p')
    line.append(...label.childNodes)
    label.replaceWith(line)
  }
  // Word counts a block inside these as a frame or an indent.
  for (const box of page.querySelectorAll('body > div, main, section, header, footer, div')) {
    box.replaceWith(...box.childNodes)
  }
  for (const element of page.querySelectorAll('[class]')) element.removeAttribute('class')
  const meta = page.createElement('meta')
  meta.setAttribute('charset', 'utf-8')
  const sheet = page.createElement('style')
  sheet.textContent = style
  page.head.prepend(meta)
  page.head.append(sheet)
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`
}
