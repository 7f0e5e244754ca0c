// Before the first paint: the theme, size and language that were chosen last time, so that nothing flashes.
// Written by src/settings/settings.ts and src/i18n/interface-language.ts.
try {
  const root = document.documentElement
  const { theme, size } = JSON.parse(localStorage.getItem('aiqyn.settings') || '{}')
  if (theme) root.dataset.theme = theme
  if (size) root.dataset.size = size
  const language = localStorage.getItem('aiqyn.language')
  if (language) root.lang = language
} catch {
  // Storage is switched off, or holds something else: the page looks as it does the first time.
}
