import type { Change } from '@aiqyn/core'
import { cite } from './cite.ts'

/** Longer new text stands on a line of its own. */
const longest = 80

/** What is changed in another act, as one sentence. */
export function change(told: Change): string {
  const { act, path, old, beside } = told
  const where = path.length === 0 ? `«${act}»` : `«${act}», ${cite(path)}`
  const about = told.heading === undefined ? '' : ` – «${told.heading}»`
  const words = told.new === undefined ? undefined : `«${told.new}»`
  const isLong = (told.new?.length ?? 0) > longest
  switch (told.type) {
    case 'add':
      return words === undefined
        ? `${where}: добавляется новый текст${about} (он приведён в самом документе).`
        : isLong
          ? `${where}, добавляется:\n– ${words}.`
          : `${where}: добавляется ${words}.`
    case 'delete':
      return `${where}: исключается.`
    case 'deleteWords':
      return `${where}: исключаются слова «${old}».`
    case 'insertWords':
      return `${where}: ${told.side === 'before' ? 'перед словами' : 'после слов'} «${beside}» добавляются слова ${words}.`
    case 'renumber':
      return `${where}: получает номер ${words}.`
    case 'repeal':
      return path.length === 0 ? `Утрачивает силу акт «${act}».` : `${where}: утрачивает силу.`
    case 'replaceEverywhere':
      return `${where}: везде вместо «${old}» будет ${words}.`
    case 'replaceWords':
      return `${where}: было «${old}», станет ${words}.`
    case 'restate':
      return words === undefined
        ? `${where}: излагается по-новому${about} (новый текст приведён в самом документе).`
        : isLong
          ? `${where}, новая редакция:\n– ${words}.`
          : `${where}: новая редакция – ${words}.`
  }
}
