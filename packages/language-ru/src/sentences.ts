import type { SegmentationData } from '@aiqyn/core'
import {
  abbreviations,
  afterNumber,
  beforeNumber,
  continuers,
  finalAbbreviations,
  itemConjunctions,
  starters,
  weakAbbreviations,
} from './abbreviations.ts'

/** Sentence boundaries in Russian. No letter tells Russian from Kazakh: the absence of Kazakh ones does. */
export const segmentation: SegmentationData = {
  ownLetters: /(?!)/,
  abbreviations,
  finalAbbreviations,
  beforeNumber,
  afterNumber,
  weakAbbreviations,
  starters,
  continuers,
  labelled:
    /^(?:блок|вариант|гепатит|глав|групп|завод|зон|категори|класс|компани|лини|литер|объект|параграф|план|подгрупп|подраздел|помещени|правил|приложени|пункт|раздел|рисун|сектор|сери|стать|сторон|схем|таблиц|тип|точк|транш|участ|участник|форм|част|чертеж|этап)\p{Ll}{0,3}$/u,
  surname:
    /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых)?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|ко|(?:улы|[ұу]лы|[кқ]ызы)|(?:ук|юк|ян|ич)(?:а|у|ом|ем|е)?)$/u,
  itemConjunctions,
}
