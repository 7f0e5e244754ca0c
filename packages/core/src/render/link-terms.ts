import { firstUses } from '../glossary/first-uses.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import type { Block, Item, Phrase, Section } from './page.ts'

/** Sections of a page with links, and the terms that they lead to. */
export interface LinkedSections {
  readonly sections: ReadonlyArray<Section>
  readonly used: ReadonlySet<Term>
}

/**
 * Link each term where it is used first to its entry in the glossary.
 *
 * @param terms Those with an entry, in the order of the entries.
 * @param source Language of the terms: words in others are left alone.
 */
export function linkTerms(
  sections: ReadonlyArray<Section>,
  terms: ReadonlyArray<Term>,
  source: Language,
): LinkedSections {
  const phrases: Array<{ readonly phrase: Phrase; readonly eId: string }> = []
  mapItems(sections, (item) => {
    const { phrase, citations } = item
    if (phrase.language === source.id && !phrase.links)
      phrases.push({ phrase, eId: citations[citations.length - 1]?.eId ?? '' })
    return phrase
  })
  const uses = firstUses(
    phrases.map(({ phrase, eId }) => ({ text: phrase.text, eId })),
    terms,
    source,
  )
  const linked = new Map<Phrase, Phrase>()
  for (const { term, at, start, end } of uses) {
    const phrase = phrases[at]?.phrase
    if (!phrase) continue
    const id = `term-${terms.indexOf(term) + 1}`
    const links = linked.get(phrase)?.links ?? []
    const link = { from: start, to: end, target: id, id: `use-${id}` }
    linked.set(phrase, { ...phrase, links: [...links, link] })
  }
  return {
    sections: mapItems(sections, ({ phrase }) => linked.get(phrase) ?? phrase),
    used: new Set(uses.map(({ term }) => term)),
  }
}

/** Sections with other phrases of their statements, in the order of reading. */
function mapItems(
  sections: ReadonlyArray<Section>,
  change: (item: Item) => Phrase,
): Array<Section> {
  const changeItem = (item: Item): Item => {
    const phrase = change(item)
    return item.items ? { ...item, phrase, items: item.items.map(changeItem) } : { ...item, phrase }
  }
  const changeBlock = (block: Block): Block =>
    block.type === 'list' ? { ...block, items: block.items.map(changeItem) } : block
  return sections.map((section): Section => {
    const blocks = section.blocks.map(changeBlock)
    return section.sections
      ? { ...section, blocks, sections: mapItems(section.sections, change) }
      : { ...section, blocks }
  })
}
