import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { TopicId } from '../language/topics.ts'
import type { Evidence, Topic } from '../records/records.ts'
import { countEntries, type EntryCount } from './count-entries.ts'
import { topicTexts } from './topic-texts.ts'

/** An act touches no more fields than these. */
const mostTopics = 4
/** A field has at least this share of what all fields have together. */
const leastShare = 0.16
/** And scores so much of what the first does. */
const leastOfFirst = 0.4
/** A field below this was only mentioned. */
const leastScore = 6
/** A word that stands there a hundred times tells more than one that stands there once, but not a hundred times as much. */
const damping = 0.6
/** Places that are shown of each. */
const mostEvidence = 5

/** What was counted of one field. */
interface FieldScore {
  readonly topic: TopicId
  score: number
  readonly counts: Array<EntryCount>
}

/**
 * Which fields of life an act touches. Words of the fields are counted in one pass, those of the title and of headings
 * for more; each further occurrence of the same word for less.
 *
 * @returns Those that stand out, the strongest first; none where the act has no clear field.
 */
export function findTopics(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<Topic> {
  const scores = scoreFields(act, passages, language)
  // Squares: what every act mentions here and there takes no share from what it is about.
  const total = scores.reduce((sum, { score }) => sum + score ** 2, 0)
  const first = scores[0]?.score ?? 0
  return scores
    .filter(
      ({ score }) =>
        score >= leastScore && score ** 2 >= total * leastShare && score >= first * leastOfFirst,
    )
    .slice(0, mostTopics)
    .map(({ topic, score, counts }) => ({
      id: topic,
      share: Math.round((score ** 2 / total) * 100) / 100,
      evidence: evidenceOf(counts),
    }))
}

/** Every field with what it scores, the strongest first. */
export function scoreFields(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<FieldScore> {
  const { topics } = language
  if (!topics) return []
  const { counts } = countEntries(topicTexts(act, passages), topics, language, act.source)
  const fields = new Map<TopicId, FieldScore>()
  for (const count of counts.values()) {
    const { topic } = count.entry
    const field = fields.get(topic) ?? { topic, score: 0, counts: [] }
    field.score += tell(count)
    field.counts.push(count)
    fields.set(topic, field)
  }
  return [...fields.values()].sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
}

/** The places that tell most, of different words, in source order. */
function evidenceOf(counts: ReadonlyArray<EntryCount>): Array<Evidence> {
  return [...counts]
    .sort((a, b) => tell(b) - tell(a))
    .slice(0, mostEvidence)
    .flatMap(({ places }) => places.slice(0, 1))
    .map(({ eId, start, end, quote }) => ({ eId, start, end, quote }))
    .sort((a, b) => a.start - b.start)
}

/** How much an entry tells by all its occurrences. */
function tell({ entry, weight }: EntryCount): number {
  return entry.strength * weight ** damping
}
