import { toNlcst } from '@aiqyn/core'
import { ru } from '@aiqyn/language-ru'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/**
 * Let a unified processor read Russian text.
 *
 * @example `unified().use(retextRussian).parse(text)`
 */
export const retextRussian: Plugin<[], string, Root> = function () {
  this.parser = (document) => toNlcst(document, ru)
}
