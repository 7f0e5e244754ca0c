import type { WordingRule } from '@aiqyn/core'

const unit = '(?:sub)?(?:sections?|paragraphs?|clauses?|parts?|titles?|chapters?)'
const numbers = String.raw`(?: (?:\d{1,4}[A-Za-z]{0,2}|[IVX]{1,5})?(?: ?\([\p{L}\d]{1,5}\)){0,5}(?:(?:,| and| or|, and|, or)(?: \d{1,4}[A-Za-z]{0,2})?(?: ?\([\p{L}\d]{1,5}\)){1,4}){0,3})?`

/** What an act sets up, or has written: there is mostly one of each, so that its name tells which is meant. */
const things = [
  'accounts?',
  'advisory board',
  'applications?',
  'assessment',
  'assistance',
  'Board',
  'board',
  'campaign',
  'Center',
  'center',
  'certification',
  'coins',
  'Commission',
  'commission',
  'Committee',
  'committee',
  'Council',
  'council',
  'Corps',
  'database',
  'evaluation',
  'Foundation',
  'Fund',
  'fund',
  'grants?',
  'guidelines',
  'inventory',
  'Institute',
  'list',
  'medals?',
  'network',
  'notice',
  'Office',
  'office',
  'Panel',
  'panel',
  'pilot project',
  'plan',
  'policy',
  'Program',
  'program',
  'projects?',
  'procedures',
  'register',
  'registry',
  'regulations',
  'reports?',
  'review',
  'statement',
  'strategy',
  'study',
  'survey',
  'system',
  'Task Force',
  'task force',
  'website',
  'working group',
].join('|')

/** Words that are no part of a name. */
const open =
  'of|for|to|in|on|by|with|from|and|or|any|an?|the|that|who|which|must|shall|may|will|is|are|was|were|has|have|had|be|been|not|each|such|amendments?'

/** Words that say only where the act speaks of something that the sentence names anyway. */
export const pointers: ReadonlyArray<WordingRule> = [
  {
    id: 'drop-where-described',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})[Tt]he (?:(?!(?:${open}) )[\p{L}’-]{2,20} ){0,3}(?:${things})) (?:(?:established|created|described|referred|specified|required|submitted|made|issued|provided|developed|carried out|conducted|appointed|designated|authorized|prescribed|set out|set forth|entered into|received|awarded|published|set up) )(?:to )?(?:under|in|by|pursuant to) (?:this (?:sub)?(?:section|paragraph)|(?:such |that )?${unit}${numbers}(?: of this (?:sub)?(?:section|paragraph|title|Act))?)(?=[ ,.;:])(?!,? (?:of|and|or|as|through) |,? \(|\()(?<! (?:section|paragraph|clause|part|title|chapter)s?)`,
      'dgu',
    ),
    put: '',
    loses: ['number', 'right'],
    why: 'What the act has named already needs no place where it did so; the quotation shows it.',
    examples: {
      before:
        'The program established under subsection (a) shall serve the owners of old appliances in each town.',
      after: 'The program shall serve the owners of old appliances in each town.',
      kept: 'A program established under subsection (a) shall serve the owners of old appliances in each town.',
    },
  },
]
