import type { Language } from '../language/language.ts'
import type { Summary } from '../records/records.ts'
import type { Paragraph } from './page.ts'

/** One line that names the fields of life an act touches; nothing where none stands out. */
export function topicsBlock(
  { topics }: Pick<Summary, 'topics'>,
  { messages }: Language,
): Array<Paragraph> {
  if (topics.length === 0) return []
  const names = topics.map(({ id }) => messages.topics[id]).join('; ')
  return [
    { type: 'paragraph', phrase: { text: `${messages.labels.touches}: ${names}` }, isQuiet: true },
  ]
}
