import { check, parse, render, summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { outlineTree } from './support/outline-tree.ts'

const head = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'

/** The tree of a body, without the line of what is known of the act. */
function body(xml: string): string {
  const act = parse(`${head}<act name="act"><body>${xml}</body></act></akomaNtoso>`, {
    language: 'en',
  })
  return outlineTree(act).split('\n').slice(2).join('\n')
}

test('units keep their identifiers; numbers are told as they are cited', () => {
  expect(
    body(`<section eId="sec_5"><num>Section 5.</num><heading>Fees</heading>
      <intro><p>The fee is—</p></intro>
      <paragraph id="old-1"><num>(a)</num><content><p>low, or</p></content></paragraph>
      <paragraph><num>(b)</num><content><p>high,</p></content></paragraph>
      <wrapUp><p>as the Board decides.</p></wrapUp></section>`),
  ).toMatchInlineSnapshot(`
    "    section ["5","sec_5","Fees"]
          heading "Fees"
          content "The fee is—"
          paragraph ["a","old-1",null]
            content "low, or"
          paragraph ["b","sec_5__para_b",null]
            content "high,"
          content "as the Board decides.""
  `)
})

test('text that no unit holds is counted; what the vocabulary lacks is the nearest kind', () => {
  expect(
    body(`<p>First.</p><rule eId="r"><num>1</num><content><p>Rule.</p></content></rule>
      <hcontainer name="x"><content><p>Loose.</p></content></hcontainer>
      <hcontainer name="schedule" eId="sch_1"><heading>Forms</heading><content><p>Form.</p></content></hcontainer>`),
  ).toMatchInlineSnapshot(`
    "    alinea ["1","al_1",null]
          content "First."
        article ["1","r",null]
          content "Rule."
        alinea ["2","al_2",null]
          content "Loose."
        alinea ["3","sch_1","Forms"]
          heading "Forms"
          content "Form.""
  `)
})

test('a footnote follows its paragraph, a quotation parts it, marks of quotation are read', () => {
  expect(
    body(`<article eId="art_1"><num>1</num><content>
      <p>Pay<authorialNote marker="1"><p>OJ L 1.</p></authorialNote> the <b>fee</b>.</p>
      <p>After <quotedText startQuote="“" endQuote="”">fee</quotedText> insert
        <mod><quotedStructure><section eId="q"><num>5A</num><heading>Costs</heading><content><p>Costs.</p></content></section></quotedStructure></mod>.</p>
      <blockList eId="l"><listIntroduction>These:</listIntroduction><item eId="i"><num>(1)</num><p>one</p></item></blockList>
      <table><caption>Fees</caption><tr><th colspan="2">A</th></tr><tr><td><p>x</p><p>y</p></td><td rowspan="0"/></tr></table>
      </content></article>`),
  ).toMatchInlineSnapshot(`
    "    article ["1","art_1",null]
          content "Pay the fee."
          note "OJ L 1."
          content "After “fee” insert"
          quotedStructure
            content "5A Costs"
            content "Costs."
          content "."
          content "These:"
          point ["1","i",null]
            content "one"
          table
            tableRow
              tableCell 1×1 "Fees"
            tableRow
              tableCell 2×1 "A"
            tableRow
              tableCell 1×1 "x y"
              tableCell 1×1 """
  `)
})

test('of a collection the bill is the act, the other documents are annexes', () => {
  const act = parse(
    `${head}<documentCollection name="c"><preface><p>Folder 7</p></preface><collectionBody><component eId="c1"/></collectionBody>
    <components>
      <component eId="c1"><doc name="memo"><mainBody><p>Why.</p></mainBody></doc></component>
      <component eId="c2"><bill name="law"><preface><p><docTitle>Fees Act</docTitle></p></preface>
        <body><article eId="art_1"><num>1</num><content><p>Pay.</p></content></article></body></bill></component>
    </components></documentCollection></akomaNtoso>`,
    { language: 'en' },
  )
  expect(outlineTree(act)).toMatchInlineSnapshot(`
    "{"language":"en","kind":"law","title":"Fees Act","number":null,"date":null,"body":null,"status":"draft"}
      preface preface
        heading "Fees Act"
      body
        article ["1","art_1",null]
          content "Pay."
      attachment ["","att_1","Folder 7"]
        preface att_1__preface
          content "Folder 7"
      attachment ["","c1",""]
        body
          alinea ["1","c1__al_1",null]
            content "Why.""
  `)
})

test('a debate is text that can be cited', () => {
  const act = parse(
    `${head}<debate name="hansard"><debateBody><debateSection name="s"><heading>Fees</heading>
    <speech by="#x"><from>Ms X</from><p>I object.</p></speech></debateSection></debateBody></debate></akomaNtoso>`,
    { language: 'en' },
  )
  expect(outlineTree(act)).toMatchInlineSnapshot(`
    "{"language":"en","kind":"unknown","title":"","number":null,"date":null,"body":null,"status":null}
      body
        heading "Fees"
        alinea ["1","al_1",null]
          content "Ms X"
        alinea ["2","al_2",null]
          content "I object.""
  `)
})

test('a repeated identifier and a gap in numbers are told', () => {
  const unit = (num: string, eId: string): string =>
    `<article eId="${eId}"><num>${num}</num><content><p>Text.</p></content></article>`
  const { findings } = check(
    `${head}<act name="law"><body>${unit('1', 'art_1')}${unit('1', 'art_1')}${unit('4', 'art_4')}</body></act></akomaNtoso>`,
    { language: 'en' },
  )
  expect(findings.map(({ ruleId, eId }) => [ruleId, eId])).toEqual([
    ['duplicate-number', 'art_1_2'],
    ['number-gap', 'art_4'],
  ])
})

test.each([
  ['en', 'The document is damaged'],
  ['ru', 'Документ повреждён'],
  ['kk', 'Құжат бүлінген'],
])('damage is told in the language of the act: %s', (language, words) => {
  const xml = `${head}<act><body><article><num>1</num><p>Text</article>`
  const [finding] = parse(xml, { language }).findings.filter(
    ({ ruleId }) => ruleId === 'damaged-xml',
  )
  expect(finding?.message).toContain(words)
  expect(xml.slice(0, finding?.start)).toContain('</article')
})

test('what is no Akoma Ntoso is read as the text between its tags', () => {
  for (const text of ['Plain words.', '<html><p>Plain words.</p></html>']) {
    const act = parse(text, { format: 'akn', language: 'en' })
    expect(act.findings.map(({ ruleId }) => ruleId)).toContain('damaged-xml')
    expect(outlineTree(act)).toContain('Plain words.')
  }
})

test('the language that a document declares is its language', () => {
  const meta =
    '<meta><identification><FRBRExpression><FRBRlanguage language="kaz"/></FRBRExpression></identification></meta>'
  const act = parse(`${head}<act name="law">${meta}<body><p>Abc</p></body></act></akomaNtoso>`)
  expect(act.data.language).toBe('kk')
})

test('only an act is written as Akoma Ntoso', () => {
  expect(() => render(summarize('Статья 1. Цель'), { format: 'akn' })).toThrow(
    new TypeError('Cannot write a summary as `akn`; expected an act'),
  )
})

test('the same tree gives the same document', () => {
  const act = parse('Статья 1. Цель\n\nТекст.')
  expect(render(act, { format: 'akn' })).toBe(render(act, { format: 'akn' }))
})
