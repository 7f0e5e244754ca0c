/** What of an answer could run, or load something, where it is shown. */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
// Through the core's own dependency: the workspace of tests needs it for nothing else.
const { default: remarkParse } = await import(
  createRequire(join(root, 'packages/core/package.json')).resolve('remark-parse')
)
const remark = unified().use(remarkParse)

const dangerous = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'base',
  'form',
  'img',
  'svg',
  'math',
  'foreignobject',
  'template',
  'audio',
  'video',
])
const scheme = /^\s*(?:javascript|vbscript|data):/i

const finders = {
  'text/html': inPage,
  'text/markdown': inMarkdown,
  'application/akn+xml': inXml,
  'application/ssml+xml': inXml,
}

/**
 * @param type Media type of the answer.
 * @returns What was found, in words.
 */
export function findScripts(type, text) {
  return finders[type]?.(text) ?? []
}

function inPage(text) {
  const found = []
  const walk = ({ tagName = '', attrs = [], childNodes = [], content }) => {
    // Data for search engines is no program.
    const isData = attrs.some(
      ({ name, value }) => name === 'type' && value === 'application/ld+json',
    )
    if (dangerous.has(tagName) && !isData) found.push(`<${tagName}>`)
    for (const { name, value } of attrs) {
      if (name.startsWith('on')) found.push(`<${tagName} ${name}>`)
      if (scheme.test(value)) found.push(`<${tagName} ${name}=${value.slice(0, 20)}>`)
      if (tagName === 'meta' && name === 'http-equiv' && /refresh/i.test(value))
        found.push('refresh')
      if (tagName === 'link' && name === 'href') found.push('link')
    }
    for (const child of childNodes) walk(child)
    if (content) walk(content)
  }
  walk(parse(text))
  return found
}

/** Of Markdown: markup that would be passed on, and links that run. */
function inMarkdown(text) {
  const found = []
  const walk = ({ type, value, url, children = [] }) => {
    if (type === 'html') found.push(value.slice(0, 40))
    if (url !== undefined && scheme.test(url)) found.push(url.slice(0, 40))
    for (const child of children) walk(child)
  }
  walk(remark.parse(text))
  return found
}

/** Of XML: that it can be read at all, and elements of HTML. */
function inXml(text) {
  const found = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => found.push(String(error.message).slice(0, 80)))
  parser.on('opentag', ({ local, attributes }) => {
    if (dangerous.has(local.toLowerCase())) found.push(`<${local}>`)
    for (const { local: name, value } of Object.values(attributes)) {
      if (name.startsWith('on')) found.push(name)
      if (scheme.test(value)) found.push(value.slice(0, 20))
    }
  })
  parser.write(text).close()
  return found
}
