import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Unit, unitsOf } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { corpus, hasCorpus, stripMarkdown } from './support/corpus.ts'
import { toPage } from './support/to-page.ts'

interface Gold {
  readonly file: string
  readonly kind: string
  readonly title: string
  readonly structure: {
    readonly articles?: ReadonlyArray<{ readonly num: string; readonly heading: string }>
    readonly points?: ReadonlyArray<{ readonly num: string; readonly parent: string | null }>
    readonly chapters: ReadonlyArray<{ readonly num: string; readonly parent?: string | null }>
  }
  readonly items: ReadonlyArray<{ readonly unit: string; readonly count: number }>
  readonly paragraphs?: ReadonlyArray<{ readonly unit: string; readonly count: number }>
}

const folder = join(corpus, 'kz/gold')
const keys = hasCorpus
  ? readdirSync(folder)
      .filter((name) => /\.(?:kk|ru)\.json$/.test(name) && !name.startsWith('syllables'))
      .map((name): Gold => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  : []

/** The key has a point 1 whose number the file lacks («Настоящие Типовые правила …»). */
const lackingInFile: Readonly<Record<string, ReadonlyArray<string>>> = {
  'pet-keeping-rules-2022.ru.md': ['att_1__para_1'],
}

describe.skipIf(!hasCorpus)('every unit of the hand-made key, and none besides', () => {
  for (const key of keys) {
    const source = readFileSync(join(corpus, 'kz', key.file), 'utf8')
    for (const [format, text] of [
      ['markdown', source],
      ['text', stripMarkdown(source)],
      ['html', toPage(source, { around: true, references: true })],
    ] as const) {
      test(`${key.file} as ${format}`, () => {
        const act = parse(text, { format })
        const units = new Map(unitsOf(act).map((unit) => [unit.eId, unit]))
        const lacking = lackingInFile[key.file] ?? []
        const wanted = wantedIds(key).filter((eId) => !lacking.includes(eId))
        const outer = [...units.values()]
          .filter(({ kind }) => isOuter(kind, key))
          .map(({ eId }) => eId)
        expect([...outer].sort()).toEqual([...wanted].sort())
        expect(
          key.items.filter(({ unit, count }) => countOf(units.get(unit), 'subparagraph') !== count),
        ).toEqual([])
        expect(
          (key.paragraphs ?? []).filter(
            ({ unit, count }) => countOf(units.get(unit), 'paragraph') !== count,
          ),
        ).toEqual([])
        for (const { num, heading } of key.structure.articles ?? []) {
          expect(units.get(`art_${num}`)?.heading ?? '').toBe(heading ?? '')
        }
        expect(act.data.kind).toBe(key.kind)
        expect(act.data.title).toBe(key.title)
      })
    }
  }
})

function wantedIds({ structure }: Gold): Array<string> {
  const inside = (parent: string | null | undefined): string => (parent ? `att_${parent}__` : '')
  return [
    ...(structure.articles ?? []).map(({ num }) => `art_${num}`),
    ...(structure.points ?? []).map(({ num, parent }) => `${inside(parent)}para_${num}`),
    ...structure.chapters.map(({ num, parent }) => `${inside(parent)}chp_${num}`),
  ]
}

function isOuter(kind: Unit['kind'], { structure }: Gold): boolean {
  return (
    kind === 'article' ||
    kind === 'chapter' ||
    (kind === 'paragraph' && structure.articles === undefined)
  )
}

function countOf(unit: Unit | undefined, kind: Unit['kind']): number {
  return unit?.children.filter((child) => child.type === 'unit' && child.kind === kind).length ?? 0
}
