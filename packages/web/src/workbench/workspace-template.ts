import { html, nothing, type TemplateResult } from 'lit'
import { words as pageWords } from '../i18n/words.ts'
import type { SourceFile } from '../worker/protocol.ts'
import type { PanelTab } from './wb-panel.ts'
import type { ToolbarWish } from './wb-toolbar.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchPage } from './workbench-page.ts'

/** An open draft with what can be done with it. */
export interface Workspace {
  readonly page: WorkbenchPage
  readonly tab: PanelTab
  /** The finding that stands out. */
  readonly chosen: string | undefined
  readonly run: (wish: ToolbarWish) => void
  readonly show: (tab: PanelTab) => void
  readonly openSecond: (event: CustomEvent<SourceFile>) => void
  readonly forget: () => void
}

/** The workbench while a draft is open: toolbar, map, text, and the panel beside it. */
export function workspaceTemplate({
  page,
  tab,
  chosen,
  run,
  show,
  openSecond,
  forget,
}: Workspace): TemplateResult {
  const words = workbenchWords()
  const { main, comparison, state: session } = page.session
  const state = main.state.get()
  const { hasSecond } = session.get()
  const { check, findings } = state
  const editor = page.editor('main')
  return html`
    <h1 class="hidden">${pageWords().workbench}: ${state.draft?.name || words.untitled}</h1>
    <wb-toolbar
      .name=${state.draft?.name ?? ''}
      .canUndo=${editor?.canUndo() ?? false}
      .canRedo=${editor?.canRedo() ?? false}
      .isChanged=${state.isChanged}
      .hasSecond=${hasSecond}
      @wb-do=${({ detail }: CustomEvent<ToolbarWish>) => run(detail)}
    ></wb-toolbar>
    <wb-articles class="map" .sections=${check?.sections ?? []} .findings=${findings}></wb-articles>
    <div class=${hasSecond ? 'desk two' : 'desk'}>
      <wb-draft id="main-draft" .desk=${main}></wb-draft>
      ${hasSecond ? secondDraft(page, openSecond) : nothing}
      <wb-panel
        .state=${state}
        .changes=${comparison.changes.get()}
        .tab=${tab}
        .chosen=${chosen}
        @wb-tab=${({ detail }: CustomEvent<PanelTab>) => show(detail)}
      ></wb-panel>
    </div>
    <dialog aria-label=${words.another}>
      <button class="small close" @click=${() => page.dialog()?.close()}>${pageWords().close}</button>
      <wb-start compact></wb-start>
    </dialog>
    <div class="foot">
      <p>${words.keptHere}</p>
      <button id="forget" class="plain" @click=${forget}>${words.forget}</button>
      <p class="keys">${words.keys}</p>
    </div>
  `
}

function secondDraft(page: WorkbenchPage, open: Workspace['openSecond']): TemplateResult {
  const { second } = page.session
  return second.state.get().draft
    ? html`<wb-draft
        id="second-draft"
        .desk=${second}
        @wb-ready=${() => page.draft('second')?.speak(true)}
      ></wb-draft>`
    : html`<div class="second-start"><wb-start second @aq-open=${open}></wb-start></div>`
}
