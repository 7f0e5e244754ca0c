const drawn = (length, act) => act.repeat(Math.ceil(length / act.length)).slice(0, length)
const plain = { language: 'ru', format: 'text' }
const markdown = { language: 'ru', format: 'markdown' }

/**
 * Texts that grow: how to make one of a length, maybe from an act, and the two lengths that are compared. Behind the acts
 * stand shapes that cost a careless reader quadratic time.
 */
export const shapes = {
  'an act, plain text': { make: drawn, options: plain, short: 1e5, long: 1e7 },
  'an act, Markdown': { make: drawn, options: markdown, short: 1e5, long: 1e7 },
  'readability of an act': {
    make: drawn,
    options: plain,
    short: 1e5,
    long: 1e7,
    work: 'readability',
  },
  'check of an act': { make: drawn, options: plain, short: 1e5, long: 1e7, work: 'check' },
  'facts of an act': { make: drawn, options: plain, short: 5e5, long: 1e7, work: 'facts' },
  'record of an act': { make: drawn, options: plain, short: 5e5, long: 1e7, work: 'summarize' },
  'one line': {
    make: (length) => 'Сад открыт. '.repeat(length / 12),
    options: { language: 'ru' },
    short: 2e6,
    long: 2e7,
  },
  'short lines': {
    make: (length) => 'да\n'.repeat(length / 3),
    options: { language: 'ru' },
    short: 3e5,
    long: 3e6,
  },
  'nested numbers': {
    make: (length) => `SECTION 1. X.\n${'(a)\n(1)\n(A)\n(i)\n'.repeat(length / 16)}`,
    options: { language: 'en' },
    short: 1e5,
    long: 4e5,
  },
  'open quotations': {
    make: (length) => '1) дополнить следующего содержания:\n«да\n'.repeat(length / 40),
    options: { language: 'ru' },
    short: 4e5,
    long: 1.6e6,
  },
  'headings and notes': {
    make: (length) => '# Статья 1. Сад.\n\n> Сноска.\n\n'.repeat(length / 30),
    options: markdown,
    short: 1e5,
    long: 4e5,
  },
}
