import type { Act } from '@aiqyn/core'
import { languages } from 'aiqyn'
import type { InterfaceLanguage } from '../i18n/interface-language.ts'
import type { DocumentSection } from './document-view.ts'
import type { Anchor, DraftSection } from './draft-view.ts'
import { layOutDocument } from './lay-out-document.ts'

/** The articles of a draft with their names, and the units that two drafts are kept together by. */
export function draftSections(
  act: Act,
  language: InterfaceLanguage,
): { sections: Array<DraftSection>; anchors: Array<Anchor> } {
  const all = layOutDocument(act, '', '').sections
  const cite = languages.find(({ id }) => id === language)?.messages.cite
  const sections = all
    .filter(({ role }) => role === 'unit')
    .map(({ eId, kind, path, heading, start, end }): DraftSection => {
      const num = path.at(-1)?.num ?? ''
      const inner = eId.split('__').findIndex((part) => !part.startsWith('att_'))
      const annex = inner > 0 ? (cite?.(path.slice(0, inner)) ?? '') : ''
      return { eId, kind, num, label: cite?.(path) ?? eId, heading, annex, start, end }
    })
  return { sections, anchors: all.flatMap(anchorsOf) }
}

function anchorsOf({ eId, start, paragraphs }: DocumentSection): Array<Anchor> {
  const anchors: Array<Anchor> = [{ eId, start }]
  for (const { eId: unit, runs } of paragraphs) {
    const [first] = runs
    if (first && unit !== anchors[anchors.length - 1]?.eId)
      anchors.push({ eId: unit, start: first.start })
  }
  return anchors
}
