import type { Words } from './words-type.ts'

/** The interface in English. */
export const en: Words = {
  tagline: 'Law in plain language',
  skip: 'Skip to the text',
  reader: 'Read',
  workbench: 'Check a draft',
  pages: 'Pages',
  language: 'Language',
  settings: 'View',
  theme: 'Colours',
  themes: { auto: 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  largePrint: 'Large print',
  close: 'Close',
  cancel: 'Stop',
  stays: 'The document is read on your device only and is sent nowhere.',
  noForce:
    'This summary was made automatically and has no legal force. Only the text of the document itself applies.',
  offlineReady: 'This page now works without the internet, too.',
  forget: 'Remove the document from this browser',
  forgetText: 'Delete this text',
  forgotten: 'The document was removed from this browser.',
  stages: {
    loading: 'Loading the program…',
    reading: 'Reading the document…',
    thinking: 'Writing the summary…',
  },
  failures: {
    damaged: 'The file is damaged and could not be read. Save or download it again.',
    empty: 'There is no text in the document.',
    encrypted: 'The file is protected by a password. Remove the protection and open it again.',
    'invalid-utf-8':
      'The encoding of the text was not recognised. Save the file as UTF-8 and open it again.',
    'no-text-layer': 'This is a scanned picture without text. Open a file that has text in it.',
    'too-large': 'The file is too large. Try opening the document in parts.',
    unsupported: 'This kind of file cannot be read. Open a DOCX, PDF, HTML or text file.',
    loading: 'The program could not be loaded. Check your internet connection and try again.',
    internal: 'Something went wrong in the program. Reload the page and try again.',
  },
  again: 'Try again',
}
