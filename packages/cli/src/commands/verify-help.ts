import type { CommandHelp } from '../help.ts'
import { verifyOptions } from '../options.ts'

/** Help of `verify`. */
export const verifyHelp: CommandHelp = {
  usage: 'verify [SUMMARY...] --source ACT [options]',
  about: [
    'Compare summaries, whoever wrote them, with the act that they tell of.',
    '',
    'SUMMARY is plain text, Markdown, DOCX or PDF, or JSON of aiqyn summarize. Each sentence is supported, contradicted or',
    'not found, with the words of the act that tell. What is contradicted is an error, what was not found a warning. A',
    'summary in another language than the act is only compared by its figures, dates and references.',
  ].join('\n'),
  options: verifyOptions,
}
