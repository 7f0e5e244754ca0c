import { exampleActs } from './example-acts.ts'

/** An example of OpenAPI: the value itself, or where a file can be had. */
export type RequestExample = { readonly summary: string } & (
  | { readonly value: unknown }
  | { readonly externalValue: string }
)

const { en, kk, ru } = exampleActs

/** A document of each type that the service reads, by its media type. */
export const requestExamples: Readonly<Record<string, RequestExample>> = {
  'application/akn+xml': akn(),
  'application/json': {
    summary: 'With options beside the text',
    value: { text: en, length: 'brief', answerLanguage: 'en' },
  },
  'application/octet-stream': {
    summary: 'A file whose kind its bytes tell',
    externalValue: '/docs/examples/act.pdf',
  },
  'application/pdf': { summary: 'A PDF in English', externalValue: '/docs/examples/act.pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    summary: 'A Word document in Kazakh',
    externalValue: '/docs/examples/act.docx',
  },
  'application/x-ndjson': {
    summary: 'Two acts, a line each',
    value: [
      { id: 'kk', text: kk },
      { id: 'ru', text: ru, options: { length: 'brief' } },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  },
  'application/xml': akn(),
  'text/html': {
    summary: 'An HTML page in English',
    value: `<!doctype html><title>Bicycle Repair Act</title>${en
      .trim()
      .split('\n\n')
      .map((line) => (line.startsWith('# ') ? `<h1>${line.slice(2)}</h1>` : `<p>${line}</p>`))
      .join('')}`,
  },
  'text/markdown': { summary: 'Markdown in Russian', value: ru },
  'text/plain': { summary: 'Plain text in Kazakh', value: kk.slice(2) },
}

function akn(): RequestExample {
  return {
    summary: 'Akoma Ntoso in Russian',
    value: `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><body>
<article eId="art_1"><num>Статья 1.</num><heading>Обязанность вернуть велосипед</heading>
<paragraph eId="art_1__para_1"><num>1.</num><content><p>Мастер обязан вернуть велосипед владельцу в течение 10 рабочих дней.</p></content></paragraph>
</article>
</body></act></akomaNtoso>
`,
  }
}
