import type { Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { plainQuote } from '../parse/plain-quote.ts'
import type { Answer, Statement, Summary, TimelineEntry } from '../records/records.ts'
import { itemMark } from '../wording/list-draft.ts'
import { budgetBlocks } from './budget-blocks.ts'
import { type Citer, makeCiter } from './cite.ts'
import { difficultyBlocks } from './difficulty-bars.ts'
import { findingsBlock } from './findings-block.ts'
import { legislationOf } from './legislation.ts'
import { linkTerms } from './link-terms.ts'
import type { Block, Item, Page, Phrase, Run, Section } from './page.ts'
import { factsOf, pageOf, titleOf } from './page-of.ts'
import { comparisonBlocks } from './readability-blocks.ts'
import { termsBlock } from './terms-block.ts'
import { topicsBlock } from './topics-block.ts'

/** Lay out a summary: the main points, the questions, then all that one may look up. */
export function summaryPage(
  summary: Summary,
  language: Language,
  languages: ReadonlyArray<Language>,
): Page {
  const { messages } = language
  const { labels } = messages
  const source = summary.source.language
  const citer = makeCiter(summary.outline, messages)
  const stated = summary.answers.filter(({ stated }) => stated)
  // Only a draft is open for comment.
  const isClosed = summary.act.status !== 'draft' && summary.act.kind !== 'bill'
  const unstated = summary.answers.filter(
    ({ id, stated }) => !stated && !(id === 'comment' && isClosed),
  )
  const isAmending = summary.amendments.length + summary.unresolvedAmendments.length > 0
  // A short name whose long form was not recognised explains nothing to a reader.
  const explained = summary.glossary.terms.filter(
    ({ definition, explanation }) => definition !== undefined || explanation !== undefined,
  )
  const told: ReadonlyArray<Section> = [
    {
      id: 'overview',
      heading: labels.overview,
      isLead: true,
      blocks: [statements(summary.overview, citer, source), ...topicsBlock(summary, language)],
    },
    {
      id: 'questions',
      heading: labels.questions,
      blocks: [],
      sections: [
        ...stated.map((answer) => {
          const section = answerSection(answer, language, citer, source)
          return answer.id === 'money' && summary.length !== 'brief'
            ? { ...section, blocks: [...section.blocks, ...budgetBlocks(summary.budget, language)] }
            : section
        }),
        {
          id: 'unanswered',
          heading: labels.unanswered,
          blocks: [
            ...(isAmending ? [quietParagraph(labels.unansweredAmending)] : []),
            unansweredBlock(unstated, language),
          ],
        },
      ],
    },
  ]
  const spoken = languages.find(({ id }) => id === source)
  const { sections, used } = spoken
    ? linkTerms(told, explained, spoken)
    : { sections: told, used: undefined }
  const terms = termsBlock(explained, language, citer, source, false, used)
  return pageOf(language, {
    kicker: labels.summary,
    title: titleOf(summary.act, language),
    facts: factsOf(summary.act, language),
    sections: [
      ...sections,
      {
        id: 'timeline',
        heading: labels.timeline,
        blocks: [timelineBlock(summary.timeline, language, citer, source)],
      },
      { id: 'glossary', heading: labels.glossary, blocks: terms.entries.length > 0 ? [terms] : [] },
      {
        id: 'readability',
        heading: labels.readability,
        blocks: [
          ...comparisonBlocks(summary.readability, language),
          ...difficultyBlocks(summary.readability.source, citer, language),
        ],
      },
      { id: 'left-out', heading: labels.leftOut, blocks: [leftOutBlock(summary, citer)] },
      {
        id: 'findings',
        heading: labels.findings,
        blocks: [findingsBlock(firstOfEach(summary.findings), language, citer, source)],
      },
    ],
    footer: labels.disclaimer,
    legislation: legislationOf(
      summary.act,
      summary.overview.map(({ text }) => text),
    ),
  })
}

/** One finding of a kind: a reader of a summary learns what was read otherwise; an editor has the whole list. */
function firstOfEach(findings: ReadonlyArray<Finding>): Array<Finding> {
  const seen = new Set<string>()
  return findings.filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId))
}

function answerSection(
  { id, statements: said, more, see = [] }: Answer,
  { messages }: Language,
  citer: Citer,
  source: string,
): Section {
  const links: ReadonlyArray<readonly [string, string]> = see.map((place) =>
    place === 'overview'
      ? [messages.labels.overview, place]
      : [messages.questions[place], `question-${place}`],
  )
  const pointer: Phrase = linkWords({ text: messages.see(links.map(([name]) => name)) }, links)
  // Where all of it is told elsewhere, the record says so itself.
  const [only] = said
  const isPointer = see.length > 0 && said.length === 1 && only?.kind === 'computed'
  const blocks: Array<Block> = isPointer
    ? [{ type: 'list', items: [{ phrase: pointer, citations: [] }] }]
    : [statements(said, citer, source)]
  if (more > 0)
    blocks.push({ type: 'paragraph', phrase: { text: `… ${messages.more(more)}` }, isQuiet: true })
  if (see.length > 0 && !isPointer)
    blocks.push({ type: 'paragraph', phrase: pointer, isQuiet: true })
  return { id: `question-${id}`, heading: messages.questions[id], blocks }
}

/** Link words of a phrase. */
function linkWords(phrase: Phrase, links: ReadonlyArray<readonly [string, string]>): Phrase {
  let at = 0
  const found = links.flatMap(([name, target]) => {
    const from = phrase.text.indexOf(name, at)
    if (from < 0) return []
    at = from + name.length
    return [{ from, to: at, target }]
  })
  return { ...phrase, links: found }
}

/** Questions without an answer stand together: eleven empty headings would hide those that have one. */
function unansweredBlock(answers: ReadonlyArray<Answer>, { messages }: Language): Block {
  return {
    type: 'list',
    items: answers.map(({ id }) => ({ phrase: { text: messages.questions[id] }, citations: [] })),
  }
}

function quietParagraph(text: string): Block {
  return { type: 'paragraph', phrase: { text }, isQuiet: true }
}

function statements(list: ReadonlyArray<Statement>, citer: Citer, source: string): Block {
  return { type: 'list', items: list.map((statement) => statementItem(statement, citer, source)) }
}

function statementItem(
  { text, language, evidence }: Statement,
  citer: Citer,
  source: string,
): Item {
  const citations = citer.citations(evidence, source)
  const [first = '', ...lines] = text.split(`\n${itemMark}`)
  const items = lines.map((line) => ({ phrase: { text: line, language }, citations: [] }))
  return { phrase: { text: first, language }, citations, ...(items.length > 0 ? { items } : {}) }
}

function timelineBlock(
  timeline: ReadonlyArray<TimelineEntry>,
  { messages }: Language,
  citer: Citer,
  source: string,
): Block {
  // A part with a date of its own has an entry of its own.
  const told = new Set(
    timeline.flatMap(({ statement }) => statement.evidence.map(({ start }) => start)),
  )
  const gaps = gapsOf(timeline.map(({ date }) => date))
  const items = timeline.map(({ event, date, statement, exceptions, missing }, at): Item => {
    const gap = gaps[at]
    const time = date === null ? {} : { time: { iso: date, text: messages.formatDate(date) } }
    const untold = exceptions.filter(({ start }) => !told.has(start))
    const parts = untold.map((evidence): Item => {
      return {
        phrase: { text: plainQuote(evidence.quote), language: source },
        citations: citer.citations([evidence], source),
      }
    })
    const remarks = [
      ...(missing ? [{ text: missing.note.text, language: missing.note.language }] : []),
      ...(parts.length > 0 ? [{ text: messages.startsExcept() }] : []),
    ]
    return {
      ...time,
      ...(gap === undefined ? {} : { gap }),
      label: messages.labels.events[event],
      ...statementItem(statement, citer, source),
      ...(remarks.length > 0 ? { remarks } : {}),
      ...(parts.length > 0 ? { items: parts } : {}),
    }
  })
  return { type: 'list', isOrdered: true, items }
}

/** How long after the one before each date is, as a share of the longest such time. */
function gapsOf(dates: ReadonlyArray<string | null>): Array<number | undefined> {
  let last: number | undefined
  const times = dates.map((date) => {
    const time = date === null ? Number.NaN : Date.parse(date)
    if (Number.isNaN(time)) return undefined
    const passed = last === undefined ? undefined : time - last
    last = time
    return passed
  })
  const longest = times.reduce<number>((most, time = 0) => Math.max(most, time), 0)
  return times.map((time) => (time === undefined || longest === 0 ? undefined : time / longest))
}

/** A unit inside another that is left out too is not named. */
function leftOutBlock({ leftOut, source }: Summary, citer: Citer): Run {
  const all = new Set(leftOut.map(({ eId }) => eId))
  const outer = leftOut.filter(({ eId }) => !around(eId).some((unit) => all.has(unit)))
  return {
    type: 'run',
    items: outer.map(({ eId, heading }) => {
      const detail =
        heading === undefined ? {} : { detail: { text: heading, language: source.language } }
      return { label: citer.label(eId), ...detail }
    }),
  }
}

function around(eId: string): Array<string> {
  const parts = eId.split('__')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('__'))
}
