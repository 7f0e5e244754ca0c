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
        ? `${where}: жаңа мәтін қосылады${about} (ол құжаттың өзінде келтірілген).`
        : isLong
          ? `${where}, қосылатын мәтін:\n– ${words}.`
          : `${where}: ${words} қосылады.`
    case 'delete':
      return `${where}: алып тасталады.`
    case 'deleteWords':
      return `${where}: «${old}» деген сөздер алып тасталады.`
    case 'insertWords':
      return told.side === 'before'
        ? `${where}: «${beside}» деген сөздердің алдына ${words} деген сөздер қосылады.`
        : `${where}: «${beside}» деген сөздерден кейін ${words} деген сөздер қосылады.`
    case 'renumber':
      return `${where}: нөмірі ${words} болады.`
    case 'repeal':
      return path.length === 0 ? `«${act}» атты актінің күші жойылады.` : `${where}: күшін жояды.`
    case 'replaceEverywhere':
      return `${where}: бүкіл мәтінде «${old}» дегеннің орнына ${words} болады.`
    case 'replaceWords':
      return `${where}: бұрын «${old}» еді, енді ${words} болады.`
    case 'restate':
      return words === undefined
        ? `${where}: жаңаша жазылады${about} (жаңа мәтін құжаттың өзінде келтірілген).`
        : isLong
          ? `${where}, жаңа редакциясы:\n– ${words}.`
          : `${where}: жаңа редакциясы – ${words}.`
  }
}
