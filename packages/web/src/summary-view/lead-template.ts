import type { Answer, QuestionId, Statement, Summary } from '@aiqyn/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { SummaryContext } from './context.ts'
import { shorten } from './shorten.ts'
import { itemMark } from './statement-template.ts'

/** Parties that a first look names, and so many characters of them at most: two lines on a phone. */
const mostNamed = 3
const longestNames = 70
/** So much of a sentence fits on a card, with four cards on the screen of a phone. */
const longestSentence = 125
const ruling: ReadonlyArray<string> = ['duty', 'right', 'prohibition', 'penalty']

/**
 * What a citizen asks first, in four cards: what it is, whether it concerns me, what changes, from when.
 *
 * @param context What they are shown with.
 * @param goTo Called with the identifier of the section that has more.
 */
export function leadCards(
  context: SummaryContext,
  goTo: (section: string) => void,
): TemplateResult {
  const { summary, words, messages } = context
  const fields = summary.topics.map(({ id }) => messages.topics[id])
  const { named, isAll } = namedParties(summary)
  const whats = answerOf(summary.answers, 'what')?.statements ?? []
  // How many articles it has is no answer to what it is, if there is any other.
  const told = [...summary.overview, ...whats].filter(isSentence)
  const what = told.find(({ kind }) => kind !== 'computed') ?? told[0] ?? whats[0]
  const [change] = answerOf(summary.answers, 'changes')?.statements ?? []
  const [start] = answerOf(summary.answers, 'start')?.statements ?? []
  const card = (section: string, heading: string, content: unknown): TemplateResult => html`
    <section class="card" data-card=${section}>
      <h2>
        <button class="plain" @click=${() => goTo(section)}>${heading}</button>
      </h2>
      ${content}
    </section>
  `
  return html`<div class="cards">
    ${card('questions', words.whatIsThis, sentence(what, context))}
    ${card(
      'rules',
      words.doesItConcernMe,
      html`${
        fields.length > 0
          ? html`<p><span class="label">${words.fields}:</span> ${fields.join(', ')}.</p>`
          : nothing
      }${
        named.length > 0
          ? html`<p>
            <span class="label">${words.named}:</span>
            <span lang=${summary.source.language}>${named.join('; ')}</span>${isAll ? '.' : ` ${words.andOthers}`}
          </p>`
          : nothing
      }${fields.length + named.length === 0 ? html`<p>${words.notStated}</p>` : nothing}`,
    )}
    ${card(
      summary.amends === 'none' ? 'rules' : 'questions',
      words.whatChanges,
      change ? sentence(change, context) : html`<p>${counted(context)}</p>`,
    )}
    ${card('times', words.fromWhen, sentence(start, context))}
  </div>`
}

function sentence(
  statement: Statement | undefined,
  { words, language }: SummaryContext,
): TemplateResult {
  if (!statement) return html`<p>${words.notStated}</p>`
  const tag = statement.language === language ? nothing : statement.language
  return html`<p lang=${tag}>${shorten(inOneLine(statement.text), longestSentence)}</p>`
}

/** A list tells little by its beginning. */
function isSentence({ text }: Statement): boolean {
  return !text.includes(itemMark)
}

/** A list in one line, which has its own signs between items. */
function inOneLine(text: string): string {
  return text.replaceAll(itemMark, ' ')
}

/** An act that changes no other one: what it sets. */
function counted({ summary, words }: SummaryContext): string {
  const count = (...types: ReadonlyArray<string>): number =>
    summary.provisions.filter(({ type }) => types.includes(type)).length
  const duties = count('duty')
  const rights = count('right', 'power')
  const prohibitions = count('prohibition')
  return duties + rights + prohibitions === 0
    ? words.notStated
    : words.newRules(duties, rights, prohibitions)
}

/** Those for whom the act has the most rules. */
function namedParties({ provisions }: Summary): { named: Array<string>; isAll: boolean } {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { party, type } of provisions) {
    if (party === undefined || party.length > longestNames || !ruling.includes(type)) continue
    const known = counts.get(party.toLowerCase())
    if (known) known.count++
    else counts.set(party.toLowerCase(), { name: party, count: 1 })
  }
  const all = [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
  const named: Array<string> = []
  for (const name of all.slice(0, mostNamed)) {
    if (named.length > 0 && [...named, name].join('; ').length > longestNames) break
    named.push(name)
  }
  return { named, isAll: named.length === all.length }
}

function answerOf(answers: ReadonlyArray<Answer>, id: QuestionId): Answer | undefined {
  return answers.find((answer) => answer.id === id)
}
