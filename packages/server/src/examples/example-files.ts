import { strToU8, zipSync } from 'fflate'
import { exampleActs } from './example-acts.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

/** Example documents that no JSON can hold, by the name that they are served under. */
export const exampleFiles: Readonly<
  Record<string, { readonly type: string; readonly make: () => Uint8Array<ArrayBuffer> }>
> = {
  'act.docx': {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: () => makeDocx(paragraphs(exampleActs.kk)),
  },
  'acts.zip': {
    type: 'application/zip',
    make: () => {
      const { kk, ru } = exampleActs
      const files = { 'kk.md': strToU8(kk), 'ru.md': strToU8(ru) }
      return new Uint8Array(zipSync(files, { mtime: '2026-01-01T00:00:00Z' }))
    },
  },
  'act.pdf': { type: 'application/pdf', make: () => makePdf(paragraphs(exampleActs.en)) },
}

function paragraphs(act: string): ReadonlyArray<string> {
  return act.replace('# ', '').trim().split('\n\n')
}
