import type { Wording } from '@aiqyn/core'
import { breaks } from './wording/breaks.ts'
import { drops } from './wording/drops.ts'
import { runs } from './wording/own/runs.ts'
import { words } from './wording/words.ts'

/** How English acts are told in plain words. */
export const wording: Wording = {
  marks: {
    negation:
      /(?<!\p{L})(?:not|no|never|neither|nor|none|nothing|cannot|without|nobody)(?!\p{L})/giu,
    exception:
      /(?<!\p{L})(?:except|exception|unless|other than|excluding|does not apply)(?!\p{L})/giu,
    condition: /(?<!\p{L})(?:if|where|when|provided that|suppose|in the event that)(?!\p{L})/giu,
    limit:
      /(?<!\p{L})(?:only|solely|exclusively|at least|at most|no more|not more|no less|not less|no fewer|exceed\p{L}*|not later|no later)(?!\p{L})/giu,
    duty: /(?<!\p{L})(?:must|shall)(?!\p{L})/giu,
    right: /(?<!\p{L})(?:may|authorized|entitled|has the right|have the right)(?!\p{L})/giu,
  },
  citing: {
    before:
      /^(?:In accordance with|Pursuant to) $|, (?:in accordance with|pursuant to) $| (?:in accordance with|pursuant to) $/u,
    after: /^(?! (?:and|or|as|of|to|in|that|which)(?: |$)|,? (?:and|or) | \p{Lu})/u,
    goesOn: /^, (?:if|unless|when|where|which)(?!\p{L})/u,
  },
  citedFor: {
    before: /(?<!\p{L})(?:\p{L}+ed|\p{L}+en|paid|made|held|set|into|or|and|be|is|are)$/u,
    after: /^(?!)/u,
  },
  drops,
  words,
  breaks,
  runs,
  offices:
    /(?<short>(?:Assistant |Deputy |Under )?(?:Secretary|Minister|Director|Administrator|Commissioner|Comptroller|Archivist)) (?:General )?(?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]{1,20})(?:(?:, and|,| and| of| for)? (?:the )?\p{Lu}[\p{L}-]{1,20}){0,6}/gu,
  shortOffices:
    /(?<=(?<!\p{L})[Tt]he )(?:Secretary|Minister|Director|Administrator|Commissioner|Comptroller|Archivist)(?![\p{L}’'-]| (?:of|for|concerned) |\s(?:General|\p{Lu}))/gu,
  unitPointers:
    /(?<![\p{L}“"‘'`(])(?:[Tt]his (?<self>section|subsection|paragraph|subparagraph|clause)(?![\p{L}’'])|(?<!(?:such|that|another) )(?<word>(?:[Ss]ub(?:section|paragraph|clause)|[Pp]aragraph|[Cc]lause)s?) (?<numbers>(?:\([A-Za-z0-9]{1,5}\)){1,4}(?:(?:,? (?:and|or)|,| through| to) (?:\([A-Za-z0-9]{1,5}\)){1,4}){0,6})(?! of (?!this (?:section|subsection|paragraph))| thereof|\(|,? (?:and|or|through|to) \(|, \()(?: of this (?:section|subsection|paragraph))?)/gu,
  typedQuotes: {
    pattern: /(?<opens>``|`(?<![\p{L}`]`)(?!`))|''|'(?<=(?<!`)`[^`'\n]{1,200}')(?![\p{L}'])/gu,
    open: '“',
    close: '”',
  },
}
