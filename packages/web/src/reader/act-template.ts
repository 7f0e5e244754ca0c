import { html, nothing, type TemplateResult } from 'lit'
import { words } from '../i18n/words.ts'
import { answersSection } from '../summary-view/answers-template.ts'
import { capital } from '../summary-view/capital.ts'
import type { SummaryContext } from '../summary-view/context.ts'
import { difficultySection } from '../summary-view/difficulty-template.ts'
import { leadCards } from '../summary-view/lead-template.ts'
import { rulesSection } from '../summary-view/rules-template.ts'
import { statementList } from '../summary-view/statement-template.ts'
import { isExplained, termsSection } from '../summary-view/terms-template.ts'
import { timelineSection } from '../summary-view/timeline-template.ts'
import type { Reading } from '../worker/jobs/summarize-document.ts'
import type { Speaker, SpeakingState } from './read-aloud.ts'
import type { ReadingOptions } from './reader-session.ts'
import { readerWords } from './reader-words.ts'
import { type DownloadFormat, downloadFormats } from './save-download.ts'

/** An act with what a person can do with it. */
export interface ActView {
  readonly context: SummaryContext
  readonly reading: Reading
  readonly options: ReadingOptions
  readonly name: string
  readonly party: string | undefined
  readonly speaking: SpeakingState
  readonly speaker: Speaker
  readonly choose: (party: string | undefined) => void
  readonly change: (options: Partial<ReadingOptions>) => void
  readonly goTo: (section: string) => void
  readonly openUnit: (eId: string) => void
  readonly openText: () => void
  readonly close: () => void
  readonly print: () => void
  readonly listen: () => void
  readonly download: (format: DownloadFormat) => void
}

/** Characters from which a title is set smaller. */
const longTitle = 70

const lengths = ['brief', 'standard', 'full'] as const

/** An act as its reader sees it: the first look, then everything one may ask. */
export function actTemplate(act: ActView): TemplateResult {
  const { context, reading, name } = act
  const { summary, messages, words: said } = context
  const { title, kind, status } = summary.act
  const shown = title === '' ? name : title
  const showAll = (): void => act.change({ length: 'full' })
  const explained = summary.glossary.terms.filter(isExplained)
  const section = (id: string, heading: string, content: unknown): TemplateResult => html`
    <section class="part" aria-labelledby=${id}>
      <h2 id=${id} tabindex="-1">${heading}</h2>
      ${content}
    </section>
  `
  return html`
    <header class="act">
      <p class="kicker">
        ${capital(messages.actKinds[kind])}${status === null ? nothing : html` · ${messages.labels.actStatus[status]}`}
        <button class="plain another" @click=${act.close}>${readerWords().another}</button>
      </p>
      <h1 tabindex="-1" class=${shown.length > longTitle ? 'long' : ''} lang=${summary.source.language}>${shown}</h1>
    </header>
    ${leadCards(context, act.goTo)} ${toolbar(act)}
    ${
      summary.overview.length > 0
        ? section(
            'main-points',
            context.messages.labels.overview,
            statementList(summary.overview, context),
          )
        : nothing
    }
    ${section(
      'rules',
      said.rules,
      rulesSection(
        context,
        { parties: reading.parties, chosen: act.party, choose: act.choose },
        showAll,
      ),
    )}
    ${section('questions', said.otherQuestions, answersSection(context, false, showAll))}
    ${summary.timeline.length > 0 ? section('times', said.times, html`${timelineSection(context)}${askDate(act)}`) : nothing}
    ${
      summary.readability.source.units.length > 1
        ? section('difficulty', said.difficulty, difficultySection(context, act.openUnit))
        : nothing
    }
    ${explained.length > 0 ? section('words', said.glossary, termsSection(context)) : nothing}
  `
}

function toolbar(act: ActView): TemplateResult {
  const { options, speaking, speaker } = act
  const said = readerWords()
  return html`<div class="toolbar" role="group" aria-label=${said.tools}>
    <div class="segments" role="group" aria-label=${said.length}>
      ${lengths.map(
        (length) => html`<button
          aria-pressed=${options.length === length ? 'true' : 'false'}
          data-length=${length}
          @click=${() => act.change({ length })}
        >
          ${said.lengths[length]}
        </button>`,
      )}
    </div>
    <button
      data-tool="easy"
      aria-pressed=${options.level === 'easy' ? 'true' : 'false'}
      @click=${() => act.change({ level: options.level === 'easy' ? 'plain' : 'easy' })}
    >
      ${said.easier}
    </button>
    ${
      speaking === 'speaking'
        ? html`<button data-tool="pause" @click=${speaker.pause}>${said.pause}</button>`
        : speaking === 'paused'
          ? html`<button data-tool="go-on" @click=${speaker.goOn}>${said.goOn}</button>`
          : html`<button data-tool="listen" @click=${act.listen}>${said.listen}</button>`
    }
    ${
      speaking === 'speaking' || speaking === 'paused'
        ? html`<button data-tool="stop" @click=${speaker.stop}>${said.stop}</button>`
        : nothing
    }
    <button data-tool="print" @click=${act.print}>${said.print}</button>
    <button data-tool="download" popovertarget="downloads" aria-haspopup="dialog">
      ${said.download}
    </button>
    <div id="downloads" popover role="dialog" aria-label=${said.download}>
      ${downloadFormats.map(
        (format) => html`<button
          data-download=${format}
          popovertarget="downloads"
          popovertargetaction="hide"
          @click=${() => act.download(format)}
        >
          ${said.downloads[format]}
        </button>`,
      )}
      <button popovertarget="downloads" popovertargetaction="hide">${words().close}</button>
    </div>
    <button data-tool="text" class="narrow-only" @click=${act.openText}>${said.text}</button>
    ${speaking === 'no-voice' ? html`<p class="quiet" role="status">${said.noVoice}</p>` : nothing}
  </div>`
}

/** What is missing for exact days and sums. */
function askDate({ context, options, change }: ActView): TemplateResult | typeof nothing {
  const { asks } = context.summary
  const said = readerWords()
  const asksDate = asks.includes('publicationDate') || options.publicationDate !== undefined
  const asksSum = asks.includes('mci') || options.mci !== undefined
  if (!asksDate && !asksSum) return nothing
  const submit = (event: Event): void => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const given = new FormData(event.target)
    const date = given.get('date')
    const sum = Number(given.get('mci'))
    change({
      publicationDate: typeof date === 'string' && date !== '' ? date : undefined,
      mci: sum > 0 ? sum : undefined,
    })
  }
  return html`<form class="ask" @submit=${submit}>
    ${
      asksDate
        ? html`<label>
          ${said.publicationDate}
          <input type="date" name="date" .value=${options.publicationDate ?? ''} />
        </label>`
        : nothing
    }
    ${
      asksSum
        ? html`<label>
          ${said.mci}
          <input type="text" inputmode="numeric" name="mci" .value=${options.mci?.toString() ?? ''} />
        </label>`
        : nothing
    }
    <button>${said.calculate}</button>
    ${asksDate ? html`<p class="quiet">${said.publicationHint}</p>` : nothing}
  </form>`
}
