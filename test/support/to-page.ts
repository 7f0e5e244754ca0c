/** How a portal writes the paragraphs of an act. */
export interface PageStyle {
  /** Write quotation marks, dashes and no-break spaces as character references. */
  readonly references?: boolean
  /** Put the page of a portal around the act. */
  readonly around?: boolean
  /** Leave out end tags, as pages saved from word processors do. */
  readonly loose?: boolean
}

/**
 * Write a Markdown draft as portals publish acts: headings, paragraphs, quotations and tables, marks of items as text.
 *
 * @param markdown One of our own drafts, or an act of the corpus.
 */
export function toPage(markdown: string, style: PageStyle = {}): string {
  const end = (name: string): string => (style.loose ? '' : `</${name}>`)
  const blocks = markdown
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block) => {
      if (block.startsWith('<table')) return [`${block}\n`]
      const heading = /^(#{1,6}) ([\s\S]*)$/.exec(block)
      const [, signs, title] = heading ?? []
      if (signs && title)
        return [`<h${signs.length} id="z1">${inline(title, style)}</h${signs.length}>\n`]
      if (block.startsWith('|')) return [`<table border="1">${rows(block, style)}</table>\n`]
      if (block.startsWith('>'))
        return [
          `<blockquote>${block
            .split(/\n> ?\n/)
            .map((part) => `<p>${inline(part.replace(/^> ?/gm, ''), style)}</p>`)
            .join('\n')}</blockquote>\n`,
        ]
      return [`<p id="z2">${inline(block, style)}${end('p')}\n`]
    })
  const text = blocks.join('')
  if (!style.around) return text
  return `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>Статья 99. Заголовок окна</title>
<style>p { margin: 0 }</style><script>document.write("<p>Статья 98. Сценарий</p>")</script></head>
<body><header><nav><ul><li><a href="/">Главная</a></li><li><a href="/rus/docs">Статья 97. Меню</a></li></ul></nav></header>
<aside>Статья 96. Реклама</aside><div style="display: none">Статья 95. Скрыто</div>
<main><!-- Статья 94. Примечание --><article>
${text}</article></main>
<footer>© Портал. Статья 93. Подвал</footer></body></html>
`
}

function rows(block: string, style: PageStyle): string {
  return block
    .split('\n')
    .filter((line) => !/^\|[\s|:-]+\|?$/.test(line))
    .map((line) => {
      const cells = line.replace(/^\||\|$/g, '').split('|')
      return `<tr>${cells.map((cell) => `<td>${inline(cell.trim(), style)}</td>`).join('')}</tr>`
    })
    .join('\n')
}

function inline(text: string, { references }: PageStyle): string {
  const tags = text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/<(?!\/?a\b)/g, '&lt;')
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1')
    .replace(/ {2,}\n/g, '<br/>\n')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\*([^*\s][^*]*)\*/g, '<i>$1</i>')
  if (!references) return tags
  return tags
    .replace(/«/g, '&laquo;')
    .replace(/»/g, '&#187;')
    .replace(/–/g, '&ndash;')
    .replace(/(\d) /g, '$1&nbsp;')
    .replace(/Қ/g, '&#1178;')
}
