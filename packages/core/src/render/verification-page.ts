import type { Language } from '../language/language.ts'
import type { Verdict, Verification } from '../records/records.ts'
import { makeCiter } from './cite.ts'
import type { Item, Page, Section } from './page.ts'
import { pageOf } from './page-of.ts'

/** What is wrong comes first. */
const order: ReadonlyArray<Verdict> = ['contradicted', 'notFound', 'notChecked', 'supported']
const tones: Readonly<Record<Verdict, Item['tone']>> = {
  contradicted: 'error',
  notFound: 'warning',
  notChecked: 'info',
  supported: undefined,
}

/** Lay out what the source says to each sentence of a summary. */
export function verificationPage(record: Verification, language: Language): Page {
  const { messages } = language
  const { labels, verification } = messages
  const citer = makeCiter([], messages)
  const sections = order.map((verdict): Section => {
    const items = record.sentences
      .filter((sentence) => sentence.verdict === verdict)
      .map(({ text, language: own, findings, evidence, start }): Item => {
        const tone = tones[verdict]
        const line = record.summary.text.slice(0, start).split('\n').length
        return {
          ...(tone === undefined ? {} : { tone }),
          label: `${labels.line}\u00a0${line}`,
          phrase: { text, language: own },
          remarks: findings.map(({ message }) => ({
            text: message,
            language: record.answerLanguage,
          })),
          citations: citer.citations(evidence, record.source.language),
        }
      })
    return {
      id: verdict,
      heading: `${verification.counts[verdict]}: ${record.counts[verdict]}`,
      blocks: [{ type: 'list', items }],
    }
  })
  const whole = record.findings.filter(({ ruleId }) => ruleId === 'other-source')
  return pageOf(language, {
    kicker: '',
    title: { text: verification.heading },
    facts: whole.map(({ message }) => ({ text: message, language: record.answerLanguage })),
    sections,
    footer: undefined,
  })
}
