import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The hand-made keys of a corpus (`kz/gold`), each with the text of its act and its language. */
export function readGoldKeys(corpus) {
  const folder = join(corpus, 'kz/gold')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.(?:kk|ru)\.json$/.test(name) && !name.startsWith('syllables'))
    .sort()
    .map((name) => {
      const key = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const text = readFileSync(join(corpus, 'kz', key.file), 'utf8')
      return { name: key.file, language: name.endsWith('.kk.json') ? 'kk' : 'ru', key, text }
    })
}
