import type { Language } from '../language/language.ts'
import type { Check } from '../records/records.ts'
import { makeCiter } from './cite.ts'
import { findingsBlock } from './findings-block.ts'
import type { Page, Section } from './page.ts'
import { pageOf } from './page-of.ts'

/** Lay out what an editor should know, the gravest first. @param source Language the findings are written in. */
export function checkPage(
  { findings, counts, ignored }: Check,
  language: Language,
  source: string,
): Page {
  const { messages } = language
  const { labels } = messages
  const citer = makeCiter([], messages)
  const sections = (['error', 'warning', 'info'] as const).map((severity): Section => {
    const some = findings.filter((finding) => finding.severity === severity)
    return {
      id: severity,
      heading: `${labels.findingCounts[severity]}: ${counts[severity]}`,
      blocks: [findingsBlock(some, language, citer, source)],
    }
  })
  const nothing: Section = {
    id: 'none',
    heading: '',
    blocks: [{ type: 'paragraph', phrase: { text: labels.noFindings } }],
  }
  return pageOf(language, {
    kicker: '',
    title: { text: labels.findings },
    facts: ignored.length > 0 ? [{ text: `${labels.ignored}: ${ignored.length}` }] : [],
    sections: findings.length > 0 ? sections : [nothing],
    footer: undefined,
  })
}
