import type { Act, Format } from '@aiqyn/core'
import type { DocumentFormat } from '@aiqyn/formats'
import type { ReadDraft } from './jobs/read-draft.ts'
import { layOutDocument } from './lay-out-document.ts'

/**
 * The text of a document for an editor: as it is where people write it so; else a paragraph a line, with numbers of units as
 * written.
 *
 * @param format By the name of the file, or as its reader was told.
 */
export function plainDraft(act: Act, format: DocumentFormat): ReadDraft {
  const { source } = act
  const isMarked = /^\s*<(?:!doctype|html|\?xml|akomaNtoso)/i.test(source)
  if (!isMarked) return { text: source, format: formatOf(format) }
  const lines = layOutDocument(act, '', '').sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ mark, runs, rows }) => {
      const cells = rows?.map((row) => row.map((cell) => textOf(cell.runs)).join(' · ')) ?? []
      return [[mark, textOf(runs)].filter((part) => part !== '').join(' '), ...cells].join('\n')
    }),
  )
  return { text: `${lines.map((line) => line.trim()).join('\n\n')}\n`, format: 'text' }
}

function textOf(runs: ReadonlyArray<{ readonly text: string }>): string {
  return runs.map(({ text }) => text).join('')
}

/** Documents of Word and PDF were read as lines. */
function formatOf(format: DocumentFormat): Format | 'auto' {
  if (format === 'docx' || format === 'pdf' || format === 'text') return 'text'
  return format === 'markdown' ? 'markdown' : 'auto'
}
