import { citationPath, type Messages, type Summary } from '@aiqyn/core'
import { capital } from './capital.ts'

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
