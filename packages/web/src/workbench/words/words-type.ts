import type { Finding } from '@aiqyn/core'

/** Everything the workbench says in one language, beside the words of both pages. Labels end with nothing. */
export interface WorkbenchWords {
  readonly intro: string
  readonly openFile: string
  readonly openHint: string
  readonly dropHere: string
  readonly paste: string
  readonly pasteLabel: string
  readonly usePasted: string
  readonly write: string
  readonly examples: string
  /** Example drafts, by the name of their file. */
  readonly exampleNames: Readonly<Record<'law' | 'rules' | 'amending-law', string>>
  readonly untitled: string
  readonly draft: string
  readonly second: string
  readonly openSecond: string
  readonly closeSecond: string
  readonly secondHint: string
  readonly toolbar: string
  readonly another: string
  /** Asked before another draft takes the place of one that was changed. */
  readonly replace: string
  readonly undo: string
  readonly redo: string
  readonly undoAll: string
  readonly undoneAll: string
  readonly save: string
  readonly exportReport: string
  readonly formats: Readonly<Record<'html' | 'sarif' | 'csv', string>>
  readonly forget: string
  readonly keptHere: string
  readonly notKept: string
  /** The editing field, with how it is used by the keyboard. */
  readonly editorLabel: string
  readonly keys: string
  readonly articles: string
  readonly articlesHint: string
  readonly noArticles: string
  /** Name of an article's cell: where, and how many findings it has. */
  readonly articleCell: (label: string, count: number) => string
  readonly fewer: string
  readonly more: string
  readonly tabs: Readonly<Record<'findings' | 'score' | 'terms' | 'changes', string>>
  readonly tabsLabel: string
  readonly severity: string
  readonly severities: Readonly<Record<Finding['severity'], string>>
  /** Of one finding. */
  readonly severityOfOne: Readonly<Record<Finding['severity'], string>>
  readonly rule: string
  readonly article: string
  readonly all: string
  readonly clearFilter: string
  readonly found: (count: number) => string
  readonly shown: (shown: number, all: number) => string
  readonly nothingFound: string
  readonly nothingFits: string
  readonly checking: string
  readonly replaceWith: (value: string) => string
  readonly drop: string
  readonly everywhere: (count: number) => string
  readonly replaced: string
  readonly why: string
  readonly example: string
  readonly instead: string
  readonly ignore: string
  readonly reason: string
  readonly reasonHint: string
  readonly ignoreNow: string
  readonly cancel: string
  readonly notIgnored: string
  readonly ignored: (count: number) => string
  readonly goTo: string
  readonly showMore: (count: number) => string
  readonly wholeText: string
  readonly scoreHint: string
  readonly measuring: string
  readonly termProblems: string
  readonly noTermProblems: string
  readonly brokenReferences: string
  readonly noBrokenReferences: string
  readonly glossary: string
  readonly changesHint: string
  readonly noChanges: string
  readonly changed: Readonly<Record<'added' | 'changed' | 'removed', string>>
  readonly outsideArticles: string
  readonly takeBack: string
  readonly tooMuch: string
}
