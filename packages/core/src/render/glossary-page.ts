import type { Language } from '../language/language.ts'
import type { Glossary } from '../records/records.ts'
import { makeCiter } from './cite.ts'
import { findingsBlock } from './findings-block.ts'
import type { Page } from './page.ts'
import { pageOf } from './page-of.ts'
import { termsBlock } from './terms-block.ts'

/** Lay out a glossary. @param source Language of the act. */
export function glossaryPage(glossary: Glossary, language: Language, source: string): Page {
  const { messages } = language
  const { labels } = messages
  const citer = makeCiter([], messages)
  const terms = termsBlock(glossary.terms, language, citer, source, true)
  return pageOf(language, {
    kicker: '',
    title: { text: labels.glossary },
    facts: [],
    sections: [
      {
        id: 'glossary',
        heading: '',
        blocks:
          terms.entries.length > 0
            ? [terms]
            : [{ type: 'paragraph', phrase: { text: labels.notStated } }],
      },
      {
        id: 'findings',
        heading: labels.findings,
        blocks: [findingsBlock(glossary.findings, language, citer, source)],
      },
    ],
    footer: undefined,
  })
}
