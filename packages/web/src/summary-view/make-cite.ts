import { citationPath, type Messages, type Summary } from '@aiqyn/core'

/**
 * Make a function that puts the identifier of a unit into words: `статья 7, пункт 2`.
 *
 * @param summary Whose units are named as its outline has them.
 * @param messages Of the language of the labels.
 */
export function makeCite(
  { outline }: Pick<Summary, 'outline'>,
  messages: Messages,
): (eId: string) => string {
  const paths = new Map(outline.map(({ eId, path }) => [eId, path]))
  return (eId) => capital(messages.cite(paths.get(eId) ?? citationPath(eId)))
}

/** It stands alone, as a label. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
