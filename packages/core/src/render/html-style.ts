/** Lengths of bars that a page can draw, beside none. */
export const barSteps = 20
/** Distances between the dates of a time line, beside the usual one. */
export const gapSteps = 5

const bars = Array.from(
  { length: barSteps + 1 },
  (_, step) => `.long-${step} { inline-size: calc((100% - 2.5rem) * ${step / barSteps}); }`,
).join('\n')
const gaps = Array.from(
  { length: gapSteps },
  (_, step) => `.timeline > li.apart-${step + 1} { margin-top: ${step + 2}rem; }`,
).join('\n')

/**
 * Style of a page. Colours keep a contrast of 7:1 and more for text in both schemes (WCAG 1.4.6); sizes are relative,
 * so that the page works at 320 CSS pixels and at 400 % zoom (1.4.10). No fonts, pictures or scripts are loaded.
 */
export const htmlStyle: string = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --raised: #eef4f3;
  --ink: #1a1f24;
  --quiet: #454c53;
  --accent: #0b4d5c;
  --line: #d5d8d4;
  --focus: #8a3b00;
  --warm: #7a3300;
  --easy: #1f6b3a;
  --middle: #8a6100;
  --hard: #a1301c;
  --measure: 70ch;
  --space: 1.5rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191c;
    --raised: #1d2629;
    --ink: #eceeea;
    --quiet: #bcc4c6;
    --accent: #93d3df;
    --line: #3a4347;
    --focus: #ffb86b;
    --warm: #ffc48a;
    --easy: #7fd19b;
    --middle: #e3bd62;
    --hard: #ff9d88;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html {
  font: 112.5%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: var(--paper);
  color: var(--ink);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body { margin: 0; border-top: 0.3rem solid var(--accent); overflow-wrap: break-word; }
.page { max-width: 66rem; margin: 0 auto; padding: 0 clamp(1rem, 5vw, 3rem); }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 1rem; }
header { padding: clamp(1.75rem, 5vw, 3.5rem) 0 0; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.15rem + 2.2vw, 2.5rem); font-weight: 700; letter-spacing: -0.01em; max-width: 32em; hyphens: auto; }
h2 { font-size: 1.4rem; font-weight: 700; }
h3 { font-size: 1.1rem; font-weight: 700; }
p { margin: 0; max-width: var(--measure); }
.kicker { color: var(--accent); font-weight: 600; margin-bottom: 0.5rem; }
.facts { color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.lead { background: var(--raised); border-inline-start: 0.3rem solid var(--accent); border-radius: 0 0.5rem 0.5rem 0; padding: clamp(1.1rem, 4vw, 2rem); margin: 2rem 0 0; }
.lead .statements { list-style: none; padding: 0; }
.lead .statements > li > p { font-size: 1.1rem; line-height: 1.55; }
main > section:not(.lead), .rest > section { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem; }
.rest > section:first-child { border-top: 0; margin-top: 2rem; padding-top: 0; }
section section { margin-top: 2.25rem; }
h2 + *, h3 + * { margin-top: 0.9rem; }
nav { margin-top: 2rem; font-size: 0.95rem; }
nav h2 { font-size: 1rem; }
nav ul { list-style: none; margin: 0.4rem 0 0; padding: 0; }
nav ul ul { margin: 0; padding-inline-start: 1rem; border-inline-start: 1px solid var(--line); }
nav a { display: block; padding: 0.35rem 0; text-decoration: none; line-height: 1.35; }
nav a:hover { text-decoration: underline; }
.statements { margin: 0.9rem 0 0; padding-inline-start: 1.2rem; max-width: var(--measure); }
.statements > li { padding-inline-start: 0.2rem; }
.statements > li + li { margin-top: 1rem; }
.statements > li::marker { color: var(--accent); }
.label { font-weight: 600; }
.warning .label, .error .label { color: var(--warm); }
.quiet, .remark { color: var(--quiet); }
details { max-width: var(--measure); margin-top: 0.1rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.9rem; padding: 0.25rem 0; }
summary:hover { color: var(--accent); }
summary .place { text-decoration: underline dotted; text-underline-offset: 0.25em; }
.place { color: var(--quiet); font-size: 0.9rem; }
summary .place { font-size: inherit; }
blockquote { margin: 0.4rem 0 0.6rem; padding: 0.1rem 0 0.1rem 1rem; border-inline-start: 2px solid var(--accent); font-size: 0.95rem; white-space: pre-line; }
.fold > summary { color: var(--accent); font-size: 1rem; margin-top: 1rem; }
.timeline { list-style: none; padding: 0 0 0 1.4rem; border-inline-start: 2px solid var(--line); margin-inline-start: 0.4rem; }
.timeline > li { position: relative; padding: 0; }
.timeline > li::before { content: ""; position: absolute; left: calc(-1.4rem - 0.5rem + 1px); top: 0.45rem; width: 0.85rem; height: 0.85rem; border-radius: 50%; background: var(--accent); border: 0.15rem solid var(--paper); }
time { font-weight: 600; }
dl { margin: 0; max-width: var(--measure); }
dt { font-weight: 600; }
dd { margin: 0.15rem 0 0; }
dl > div + div { margin-top: 1.1rem; }
.scroll { overflow-x: auto; max-width: var(--measure); }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p + .scroll { margin-top: 1.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.55rem 0.75rem 0.55rem 0; border-bottom: 1px solid var(--line); }
th:not(:first-child), td { text-align: end; padding-right: 0; padding-left: 0.75rem; }
th[scope="row"] { font-weight: 400; }
td small { display: block; color: var(--warm); font-size: 0.85rem; line-height: 1.3; }
.bars { margin-top: 1.25rem; max-width: var(--measure); }
section > .bars caption { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal; text-align: start; font-weight: 600; padding-block-end: 0.4rem; }
.bars th, .bars td { text-align: start; padding-inline: 0 0.75rem; vertical-align: middle; }
.bars th:nth-child(2) { width: 50%; }
.bars .track { display: flex; align-items: center; gap: 0.5rem; inline-size: 100%; }
.bars .bar { flex: none; min-inline-size: 0.25rem; block-size: 0.9rem; border-radius: 0.2rem; background: var(--middle); }
.bars .easy .bar { background: var(--easy); }
.bars .hard .bar { background: var(--hard); }
.bars .figure { font-weight: 600; }
${bars}
${gaps}
.term { text-decoration-style: dotted; }
.back { margin-top: 0.25rem; font-size: 0.9rem; }
.back a { display: inline-block; padding-block: 0.25rem; }
dfn { font-style: normal; }
.run { list-style: none; margin: 0.9rem 0 0; padding: 0; max-width: var(--measure); }
.run > li { padding: 0.2rem 0; }
.outline ul { list-style: none; padding-inline-start: 1.2rem; border-inline-start: 1px solid var(--line); margin: 0; }
.outline > ul { padding: 0; border: 0; }
.outline li { padding-top: 0.4rem; }
footer { margin-top: 3.5rem; padding: 1.5rem 0 3rem; border-top: 1px solid var(--line); color: var(--quiet); }
@media (max-width: 30rem) {
  .bars th, .bars td { font-size: 0.85rem; padding-inline-end: 0.4rem; }
  .bars thead th { font-size: 0.75rem; hyphens: auto; }
}
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; }
  .columns > nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  html { font-size: 11pt; background: none; }
  body { border: 0; }
  nav, .skip { display: none; }
  .columns { display: block; }
  .lead { background: none; border: 1px solid; border-inline-start-width: 0.3rem; }
  .back { display: none; }
  .bars .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  li, dl > div, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`
