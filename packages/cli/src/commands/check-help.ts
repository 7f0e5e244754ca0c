import type { CommandHelp } from '../help.ts'
import { checkOptions } from '../options.ts'

/** Help of `check`. */
export const checkHelp: CommandHelp = {
  usage: 'check [FILE...] [options]',
  about: [
    'Tell an editor what to look at before publication.',
    '',
    'Places are line:column. In a DOCX file the line is the number of the paragraph, empty ones and those in tables',
    'included, and the column the character in it; in a PDF the line is that of its text as read, and the page is told.',
    '',
    'Comments in the text put findings aside; without rules they mean all:',
    '  <!-- aiqyn ignore RULE-ID: reason -->        in the next paragraph',
    '  <!-- aiqyn disable RULE-ID: reason -->       up to <!-- aiqyn enable RULE-ID -->',
    '  <!-- aiqyn ignore-file RULE-ID: reason -->   in the whole file',
  ].join('\n'),
  options: checkOptions,
}
