import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/**
 * Find the parts that another part names. Targets outside the archive are passed over, never fetched.
 *
 * @param source Name of the part that names them; empty for the archive itself.
 * @returns Names of parts by the last word of their relationship's type: `styles` → `word/styles.xml`. Where several
 *   have one type, the first.
 */
export function readRelationships(archive: Archive, source: string): ReadonlyMap<string, string> {
  const slash = source.lastIndexOf('/') + 1
  const folder = source.slice(0, slash)
  const bytes = archive.read(`${folder}_rels/${source.slice(slash)}.rels`)
  const targets = new Map<string, string>()
  if (!bytes) return targets
  readXml(bytes, {
    open(name, attributeOf) {
      if (name !== 'rel:Relationship' || attributeOf('TargetMode') === 'External') return
      const type = (attributeOf('Type') ?? '').split('/').pop() ?? ''
      const target = attributeOf('Target')
      if (target === undefined || targets.has(type)) return
      targets.set(type, resolve(folder, target))
    },
  })
  return targets
}

function resolve(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '')
  for (const name of target.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
