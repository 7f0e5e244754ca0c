import type { Act, ActNode } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { makeCiter } from './cite.ts'
import { findingsBlock } from './findings-block.ts'
import type { Outline, Page } from './page.ts'
import { factsOf, pageOf, titleOf } from './page-of.ts'
import { plainText } from './plain-text.ts'

/** Words of a unit's text shown in the outline. */
const openingWords = 10

/** Lay out an act as an outline of its units. */
export function actPage(act: Act, language: Language): Page {
  const { labels } = language.messages
  const citer = makeCiter([], language.messages)
  const outline = outlineBlock(act, language)
  return pageOf(language, {
    kicker: '',
    title: titleOf(act.data, language),
    facts: factsOf(act.data, language),
    sections: [
      {
        id: 'contents',
        heading: labels.contents,
        blocks: outline.entries.length > 0 ? [outline] : [],
      },
      {
        id: 'findings',
        heading: labels.findings,
        blocks: [findingsBlock(act.findings, language, citer, act.data.language)],
      },
    ],
    footer: undefined,
  })
}

function outlineBlock(act: Act, { messages }: Language): Outline {
  const entries: Array<Outline['entries'][number]> = []
  visit(act, (node, ancestors) => {
    if (node.type === 'unit' || node.type === 'attachment') {
      entries.push({
        depth: ancestors.filter(({ type }) => type === 'unit' || type === 'attachment').length,
        eId: node.eId,
        label: messages.cite([
          { kind: node.type === 'unit' ? node.kind : 'attachment', num: node.num },
        ]),
        heading: { text: node.heading ?? '', language: act.data.language },
        opening: { text: opening(node), language: act.data.language },
      })
    }
    return ['content', 'table', 'heading', 'quotedStructure'].includes(node.type)
      ? 'skip'
      : undefined
  })
  return { type: 'outline', entries }
}

/** First words of a unit's own text. */
function opening(node: ActNode): string {
  if (node.type !== 'unit') return ''
  const content = node.children.find((child) => child.type === 'content')
  if (content?.type !== 'content') return ''
  const words = plainText(textOf(content)).split(' ')
  return words.length > openingWords
    ? `${words.slice(0, openingWords).join(' ')} …`
    : words.join(' ')
}
