/** What a summary says, as it is rendered: its main points and its answers, each statement where it stands first. */
export function textOf({ overview, answers }) {
  const statements = [...overview, ...answers.flatMap((answer) => answer.statements)]
  return [...new Set(statements.map(({ text }) => text))].join('\n')
}
