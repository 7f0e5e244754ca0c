import type { ActData } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Page, Phrase, Section } from './page.ts'

/** The frame of a page in one language. Sections without content are dropped. */
export function pageOf(
  language: Language,
  parts: Pick<Page, 'kicker' | 'title' | 'facts' | 'sections' | 'footer' | 'legislation'>,
): Page {
  const { contents, skip, where, back } = language.messages.labels
  const sections = parts.sections.flatMap(withContent)
  return { ...parts, sections, language: language.id, furniture: { contents, skip, where, back } }
}

function withContent(section: Section): Array<Section> {
  const sections = (section.sections ?? []).flatMap(withContent)
  const blocks = section.blocks.filter((block) => !('items' in block) || block.items.length > 0)
  return blocks.length + sections.length === 0 ? [] : [{ ...section, blocks, sections }]
}

/** Title of an act, or the name of its kind where it has none. */
export function titleOf({ title, kind, language }: ActData, { messages }: Language): Phrase {
  return title === '' ? { text: capital(messages.actKinds[kind]) } : { text: title, language }
}

/** Kind, status, date, number and author of an act. */
export function factsOf(act: ActData, { messages }: Language): Array<Phrase> {
  const facts: Array<Phrase> = []
  if (act.title !== '' && act.kind !== 'unknown')
    facts.push({ text: capital(messages.actKinds[act.kind]) })
  // A bill is a draft by its name.
  if (act.status && act.kind !== 'bill') facts.push({ text: messages.labels.actStatus[act.status] })
  if (act.date) facts.push({ text: messages.formatDate(act.date) })
  if (act.number)
    facts.push({ text: act.number.startsWith('№') ? act.number : `№\u00a0${act.number}` })
  if (act.body) facts.push({ text: act.body, language: act.language })
  return facts
}

/** The same words with a capital first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
