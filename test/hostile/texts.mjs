/** Hostile texts: HTML, Markdown, plain text, JSON. */
import { bytes, many, megabytes, scripts } from './make.mjs'

const law = 'Статья 1. Тишина\n\n1. Жилец обязан ночью соблюдать тишину.\n'

/** HTML pages. */
export const pages = [
  { name: 'html: 300,000 levels of div', body: () => '<div>'.repeat(3e5) + law },
  {
    name: 'html: formatting carried into each paragraph',
    body: () => many(3000, (n) => `<b id=${n}>`) + '<p>x'.repeat(30_000),
  },
  { name: 'html: links that never close', body: () => '<a href=x><p>'.repeat(1e5) },
  { name: 'html: tables in tables', body: () => '<table><tr><td>'.repeat(5e4) },
  { name: 'html: text where no table has it', body: () => `<table>${'x<tr>'.repeat(2e5)}` },
  {
    name: 'html: cell over a million rows',
    body: () =>
      `<table><tr><td colspan=1000000 rowspan=1000000>x</td></tr>${'<tr><td>y</td></tr>'.repeat(2000)}</table>`,
  },
  {
    name: 'html: script in every place',
    body: () =>
      `<title>${scripts.join('')}</title><h1>${scripts.join('')}</h1>${scripts.map((script) => `<h2>Статья 1. ${script}</h2><p>1. Жилец обязан ${script}.</p><p title="${script}" id="${script}">x</p>`).join('')}`,
    accept: 'text/html',
  },
  {
    name: 'html: script in every place, as Markdown',
    body: () =>
      scripts
        .map((script) => `<h2>Статья 1. ${script}</h2><p>1. Жилец обязан ${script}.</p>`)
        .join(''),
    accept: 'text/markdown',
  },
  {
    name: 'html: script in every place, as Akoma Ntoso',
    body: () =>
      scripts
        .map((script) => `<h2>Статья 1. ${script}</h2><p>1. Жилец обязан ${script}.</p>`)
        .join(''),
    path: '/v1/acts',
    accept: 'application/akn+xml',
  },
  {
    name: 'html: script in every place, as speech',
    body: () =>
      scripts
        .map((script) => `<h2>Статья 1. ${script}</h2><p>1. Жилец обязан ${script}.</p>`)
        .join(''),
    accept: 'application/ssml+xml',
  },
  { name: 'html: 4 MB of <', body: () => '<'.repeat(4e6) },
  { name: 'html: comment that never ends', body: () => `<!--${'-'.repeat(4e6)}` },
  { name: 'html: attribute that never ends', body: () => `<p title="${'x'.repeat(4e6)}` },
  { name: 'html: 300,000 attributes', body: () => `<p ${many(3e5, (n) => `a${n}=1 `)}>${law}` },
  { name: 'html: 500,000 entities', body: () => `<p>${'&#x1F600;'.repeat(4e5)}` },
  {
    name: 'html: NULs in names and texts',
    statuses: [415],
    body: () => `<p\0 title="\0">${law}\0<scr\0ipt>alert(1)</scr\0ipt>`,
    accept: 'text/html',
  },
  {
    name: 'html: select, template and plaintext',
    body: () => `${'<template><select><svg>'.repeat(5e4)}<plaintext>${law}`,
    accept: 'text/html',
  },
  {
    name: 'html: svg and math by turns',
    body: () => '<svg><foreignObject><math><mtext>'.repeat(3e4) + law,
  },
].map((input) => ({ type: 'text/html', statuses: [200, 413, 422, 503], ...input }))

/** Markdown. */
export const marks = [
  { name: 'md: quotations, 100,000 levels', body: () => '>'.repeat(1e5) + law },
  { name: 'md: lists in lists', body: () => many(2000, (n) => `${' '.repeat(2 * n)}- x\n`) },
  { name: 'md: 2 MB of [', body: () => '['.repeat(2e6) },
  {
    name: 'md: pictures in links in pictures',
    body: () => ['![['.repeat(1e5), '](y)]'.repeat(1e5)].join('x'),
  },
  { name: 'md: emphasis that never closes', body: () => megabytes('*a **b _c ', 2) },
  { name: 'md: runs of stars by turns', body: () => megabytes('a***b*c**', 2) },
  { name: 'md: backticks of every length', body: () => many(2500, (n) => `${'`'.repeat(n)} `) },
  {
    name: 'md: 150,000 definitions of links',
    body: () => many(150_000, (n) => `[a${n}]: http://x/${n}\n`) + law,
  },
  {
    name: 'md: 100,000 footnotes',
    body: () => law + many(1e5, (n) => `слово[^${n}]\n`) + many(1e5, (n) => `[^${n}]: нота\n`),
  },
  {
    name: 'md: table of 2000 columns',
    body: () =>
      `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${`${'|b'.repeat(2000)}|\n`.repeat(100)}`,
  },
  {
    name: 'md: table with short rows',
    body: () => `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|b|\n'.repeat(3e5)}`,
  },
  { name: 'md: tags that never close', body: () => megabytes('<a <b ', 2) },
  { name: 'md: addresses that never close', body: () => megabytes('<http://x', 2) },
  {
    name: 'md: scripts as links and pictures',
    body: () =>
      `${law}[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,<script>alert(1)</script>) [z]\n\n[z]: vbscript:x\n`,
    accept: 'text/html',
  },
  {
    name: 'md: script in every place',
    body: () =>
      scripts
        .map(
          (script) =>
            `# Статья 1. ${script}\n\n1. Жилец обязан ${script}.\n\n| a | ${script} |\n|---|---|\n| ${script} | b |\n`,
        )
        .join('\n'),
    accept: 'text/html',
  },
  {
    name: 'md: 1 million signs of headings',
    body: () => '#'.repeat(1e6) + '\n'.repeat(10) + '# \n'.repeat(3e5),
  },
  { name: 'md: lines that may be headings', body: () => megabytes('a\n=\n', 2) },
  { name: 'md: escapes', body: () => '\\'.repeat(2e6) },
].map((input) => ({ type: 'text/markdown', statuses: [200, 413, 422, 503], ...input }))

/** Plain texts of odd signs. */
export const plain = [
  { name: 'text: NULs between letters', statuses: [415], body: () => law.split('').join('\0') },
  { name: 'text: 4 MB of NULs', statuses: [415], body: () => new Uint8Array(4e6) },
  {
    name: 'text: overlong UTF-8',
    body: () => bytes(law, [0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf]),
    statuses: [400],
  },
  {
    name: 'text: half surrogates in UTF-8',
    body: () => bytes(law, [0xed, 0xa0, 0x80]),
    statuses: [400],
  },
  {
    name: 'text: beyond Unicode',
    body: () => bytes(law, [0xf4, 0x90, 0x80, 0x80]),
    statuses: [400],
  },
  { name: 'text: cut off in a letter', body: () => bytes(law, [0xd0]), statuses: [400] },
  { name: 'text: three byte order marks', body: () => `\ufeff\ufeff\ufeff${law}\ufeff` },
  {
    name: 'text: UTF-16, little end first',
    body: () => Buffer.from(`\ufeff${law}`, 'utf16le'),
    statuses: [415],
  },
  {
    name: 'text: UTF-16, big end first',
    body: () => Buffer.from(`\ufeff${law}`, 'utf16le').swap16(),
    statuses: [415],
  },
  {
    name: 'text: UTF-32 with a mark',
    body: () =>
      bytes(
        [0xff, 0xfe, 0, 0],
        [...law].map((c) => c.codePointAt(0)).flatMap((c) => [c & 255, c >> 8, 0, 0]),
      ),
    statuses: [415],
  },
  { name: 'text: 30 MB in one line', body: () => 'а'.repeat(1.5e7), statuses: [413] },
  { name: 'text: 9 million letters in one line', body: () => 'a'.repeat(9e6) },
  {
    name: 'text: 9 million letters in one line, with spaces',
    body: () => 'Сад открыт. '.repeat(7.5e5),
  },
  { name: 'text: million tiny units', body: () => many(1e6, (n) => `${n}) a\n`) },
  {
    name: 'text: 190,000 tiny units',
    body: () =>
      `Статья 1. Тишина\n1. Жилец обязан:\n${many(190_000, (n) => `${n + 1}) молчать;\n`)}`,
  },
  { name: 'text: 100,000 articles of one heading', body: () => 'Статья 1. Тишина\n'.repeat(1e5) },
  { name: 'text: 2 million line breaks', body: () => '\n'.repeat(2e6) + law },
  { name: 'text: 2 million returns', body: () => '\r'.repeat(2e6) + law },
  { name: 'text: 4 million spaces', body: () => `Статья 1.${' '.repeat(4e6)}Тишина` },
  { name: 'text: 2 million tabs', body: () => `${law}${'\t'.repeat(2e6)}конец` },
  { name: 'text: million accents on a letter', body: () => `${law}о${'\u0301'.repeat(1e6)}` },
  {
    name: 'text: letters of no width',
    body: () => `${law}${'\u200b\u200c\u200d\u2060\ufeff'.repeat(2e5)}`,
  },
  {
    name: 'text: direction turned again and again',
    body: () => `${law}${'\u202e\u2066a\u202c\u2069'.repeat(1e5)}`,
    accept: 'text/html',
  },
  { name: 'text: families joined without end', body: () => `${law}${'👩\u200d'.repeat(3e5)}` },
  {
    name: 'text: soft hyphens in each word',
    body: () => law.split('').join('\u00ad').repeat(5000),
  },
  { name: 'text: letters beyond the first plane', body: () => '𝐀𝐁𝐂 '.repeat(2e5) },
  {
    name: 'text: what is no character',
    body: () => `${law}${'\uffff\ufffe\u{1ffff}'.repeat(1e5)}`,
  },
  {
    name: 'text: ends of lines of every kind',
    body: () => megabytes('a\r\n\u2028b\u2029\u0085c\v\f\n\r', 2),
  },
].map((input) => ({ type: 'text/plain', statuses: [200, 413, 422, 503], ...input }))

/** What careless expressions blow up on, in three languages: seeds repeated to a megabyte. */
const seeds = {
  ru: {
    dates: '1 января 2025 года, ',
    references: 'статьи 1, 2, 3, ',
    'numbers of units': '1-1-1-1.',
    aliases: '(далее – (',
    quotations: '«а «б ',
    money: '1 000 000 000 ',
    abbreviations: 'т.е. т.к. ',
    negations: 'не не не ',
    initials: 'А.А.А.А.',
    'numbers of laws': '№ № № ',
    hyphens: 'а-а-а-а-',
    conditions: 'если если, если ',
    lists: 'а) б) в) 1) 2) ',
    brackets: '((((',
    dashes: '– – — - ',
    capitals: 'СТАТЬЯ СТАТЬЯ ',
    amendments: 'слова «а» заменить словами «б»; ',
    terms: 'а – б – в – ',
  },
  kk: {
    dates: '2025 жылғы 1 қаңтардан бастап ',
    references: '1, 2, 3-баптарының ',
    aliases: '(бұдан әрі – (',
    negations: 'емес емес емес ',
    hyphens: '1-1-1-ші ',
    'law numbers': '№ 1-VI ҚРЗ ',
    conditions: 'егер егер, егер ',
    capitals: 'БАП БАП ӘӘӘ ',
    amendments: 'деген сөздер «а» деген сөздермен ауыстырылсын; ',
    endings: 'лардың-дердің-тердің ',
  },
  en: {
    dates: '1 January 2025, ',
    references: 'sections 1, 2, 3 and ',
    aliases: '(hereinafter (the ',
    negations: 'shall not not not ',
    quotations: '“a “b ',
    roman: 'IIIIVVVVXXXX ',
    abbreviations: 'U.S.C. e.g. i.e. ',
    definitions: '“a” means “b” means ',
    subsections: '(a)(1)(A)(i)(I)',
    money: '$1,000,000,000,',
    conditions: 'unless if unless, if ',
    capitals: 'SECTION SECTION ',
  },
}
const starts = {
  ru: 'Статья 1. Тишина\n1. ',
  kk: '1-бап. Тыныштық\n1. ',
  en: 'Section 1. Quiet\n(a) ',
}
/** Seeds, as one line and over all the work: summary and check. */
export const expressions = Object.entries(seeds).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, seed]) =>
    ['/v1/summaries', '/v1/checks'].map((path) => ({
      name: `seed ${language}: ${kind}${path === '/v1/checks' ? ', checked' : ''}`,
      path: `${path}?language=${language}`,
      type: 'text/plain',
      body: (size = 1) => starts[language] + megabytes(seed, size),
      statuses: [200, 503],
    })),
  ),
)

/** JSON. */
export const jsons = [
  { name: 'json: 4 million brackets', body: () => '['.repeat(4e6), statuses: [400] },
  { name: 'json: objects, 500,000 levels', body: () => '{"a":'.repeat(5e5), statuses: [400] },
  {
    name: 'json: own properties of objects',
    body: () => '{"text":"Статья 1. Тишина","__proto__":{"text":"x"}}',
    statuses: [400],
  },
  {
    name: 'json: constructor as an option',
    body: () => '{"text":"Статья 1. Тишина","constructor":{"prototype":1}}',
    statuses: [400],
  },
  {
    name: 'json: number without end',
    body: () => `{"text":"Статья 1.","mci":${'9'.repeat(1e6)}}`,
    statuses: [400],
  },
  {
    name: 'json: half surrogates',
    body: () => JSON.stringify({ text: `Статья 1. ${'\ud800'}\n\n1. Жилец ${'\udc00'} обязан.` }),
    statuses: [200],
  },
  {
    name: 'json: NULs',
    body: () => JSON.stringify({ text: law.split('').join('\0') }),
    statuses: [200],
  },
  {
    name: 'json: text that is an object',
    body: () => '{"text":{"toString":"x"}}',
    statuses: [400],
  },
  {
    name: 'json: 700,000 fields',
    body: () => `{"text":"a",${many(3e5, (n) => `"f${n}":1,`)}"z":1}`,
    statuses: [400],
  },
  {
    name: 'json: option of 3 MB',
    body: () => `{"text":"a","length":"${'x'.repeat(3e6)}"}`,
    statuses: [400],
  },
  {
    name: 'json: summary without end to verify',
    path: '/v1/verifications',
    body: () =>
      JSON.stringify({ summary: 'Жилец обязан. '.repeat(20_000), source: law.repeat(2000) }),
    statuses: [200, 413, 503],
  },
].map((input) => ({ type: 'application/json', ...input }))
