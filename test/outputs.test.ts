import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render, summarize } from 'aiqyn'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'

const drafts = fileURLToPath(new URL('../examples/drafts', import.meta.url))
const languages = ['kk', 'ru', 'en']
/** Words of an act that try to become markup in every format. */
const hostile = `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О садах </script><script>alert(1)</script> & <break/> # заголовок
Статья 1. Сад
1. Владелец сада обязан: # закрыть его & "сказать" <b>всем</b>.`

interface Element {
  readonly name: string
  readonly language: string | undefined
  text: string
}

/** The elements of a document in order; throws where it is not well-formed. */
function elements(xml: string): Array<Element> {
  const found: Array<Element> = []
  const open: Array<Element> = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, language: attributes['xml:lang'], text: '' }
    open.push(element)
    found.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return found
}

test.each(languages)(
  'an SSML document of a %s draft is well-formed and says every statement',
  (language) => {
    const summary = summarize(readFileSync(`${drafts}/${language}/law.md`, 'utf8'))
    const [speak, ...spoken] = elements(render(summary, { format: 'ssml' }))
    expect(speak).toMatchObject({ name: 'speak', language })
    expect(new Set(spoken.map(({ name }) => name))).toEqual(new Set(['p', 'break', 'emphasis']))
    const paragraphs = spoken.filter(({ name }) => name === 'p').map(({ text }) => text)
    // Each item of a list is a paragraph.
    for (const { text } of summary.answers.flatMap(({ statements }) => statements))
      for (const line of text.split('\n– ')) expect(paragraphs).toContain(line)
  },
)

test('words of the act in another language than the labels are marked for the voice', () => {
  const draft = readFileSync(`${drafts}/kk/law.md`, 'utf8')
  const spoken = elements(
    render(summarize(draft, { answerLanguage: 'en' }), { format: 'ssml', language: 'en' }),
  )
  expect(spoken[0]?.language).toBe('en')
  const kazakh = spoken.filter((element) => element.language === 'kk')
  expect(kazakh.length).toBeGreaterThan(5)
  for (const { text } of kazakh) expect(text).toMatch(/[а-яёәғқңөұүһі]/i)
})

test.each(languages)(
  'Markdown for Decidim of a %s draft has headings and paragraphs only',
  (language) => {
    const summary = summarize(readFileSync(`${drafts}/${language}/law.md`, 'utf8'))
    const blocks = render(summary, { format: 'decidim' }).trimEnd().split('\n\n')
    for (const block of blocks) {
      expect(block).not.toContain('\n')
      expect(block).toMatch(/^(?:#{1,2} \S|[^#>|\s])/)
      expect(block).not.toMatch(/^(?:[-*+] |\d+\. |---|\|)/)
    }
    const titles = blocks.filter((block) => /^# /.test(block))
    expect(titles.length).toBeGreaterThan(3)
  },
)

test('no word of an act becomes markup in SSML, in Decidim or in the data of a page', () => {
  const summary = summarize(hostile, { language: 'ru', format: 'text' })
  const spoken = elements(render(summary, { format: 'ssml' }))
  expect(new Set(spoken.map(({ name }) => name))).toEqual(
    new Set(['speak', 'p', 'break', 'emphasis']),
  )
  const decidim = render(summary, { format: 'decidim' })
  expect(decidim).not.toContain('<script>')
  expect(decidim.match(/^# /gm)?.length).toBe(
    decidim.split('\n\n').filter((block) => block.startsWith('# ')).length,
  )
  const html = render(summary, { format: 'html' })
  expect(html.match(/<script/g)).toEqual(['<script'])
  expect(html.match(/<\/script/g)).toEqual(['</script'])
})

test.each(languages)('the page of a %s draft describes it as legislation', (language) => {
  const html = render(summarize(readFileSync(`${drafts}/${language}/law.md`, 'utf8')), {
    format: 'html',
  })
  const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
  expect(JSON.parse(data)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    inLanguage: language,
    legislationType: language === 'en' ? 'Bill' : 'Act',
    name: expect.stringMatching(/\p{L}{3}/u),
    abstract: expect.stringMatching(/\.$/),
  })
})
