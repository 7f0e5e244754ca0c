import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** How the editor looks. Colours are those of page.css; in a shadow tree the rules become adopted style sheets. */
export const editorTheme: Extension = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  // The element around it shows the focus, where the gutter does not cover it.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-law)',
    fontSize: '1.06rem',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-content': { padding: '1rem 0.25rem 40vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--selection, color-mix(in srgb, var(--accent) 28%, transparent))' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--quiet)',
    border: '0',
    fontFamily: 'var(--font)',
    fontSize: '0.75rem',
  },
  '.cm-gutter.wb-gutter': { width: '1.1rem' },
  '.wb-sign': { display: 'block', width: '0.6rem', height: '0.6rem', margin: '0.55rem auto 0' },
  '.wb-sign-error': {
    backgroundColor: 'var(--not)',
    clipPath: 'polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%)',
  },
  '.wb-sign-warning': {
    backgroundColor: 'var(--must)',
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
  },
  '.wb-sign-info': { backgroundColor: 'var(--accent)', borderRadius: '50%' },
  '@media (max-width: 40rem)': { '.cm-gutter.cm-lineNumbers': { display: 'none !important' } },
  '.wb-strong': { fontWeight: '700' },
  '.wb-sign-of-markup': { color: 'var(--quiet)', fontWeight: '400' },
  '.wb-mark': {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.28em',
    textDecorationSkipInk: 'none',
  },
  '.wb-mark-error': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--not)' },
  '.wb-mark-warning': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--must)' },
  '.wb-mark-info': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--accent)' },
  '.wb-chosen': { backgroundColor: 'var(--mark)', color: 'var(--mark-ink)' },
  '.cm-panels': {
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
    fontFamily: 'var(--font)',
  },
  '.cm-panel.cm-search': { padding: '0.5rem 2.5rem 0.5rem 0.75rem' },
  '.cm-panel.cm-search label': { fontSize: '0.85rem' },
  '.cm-textfield': {
    fontSize: '0.95rem',
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    minHeight: '2rem',
  },
  '.cm-button': {
    fontSize: '0.9rem',
    color: 'var(--ink)',
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-small)',
    minHeight: '2rem',
  },
  '.cm-panel.cm-search [name=close]': { fontSize: '1.4rem', color: 'var(--ink)', minWidth: '2rem' },
  '.cm-searchMatch': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--mark)', color: 'var(--mark-ink)' },
})
