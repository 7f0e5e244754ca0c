import { toNlcst } from '@aiqyn/core'
import { kk } from '@aiqyn/language-kk'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/**
 * Let a unified processor read Kazakh text.
 *
 * @example `unified().use(retextKazakh).parse(text)`
 */
export const retextKazakh: Plugin<[], string, Root> = function () {
  this.parser = (document) => toNlcst(document, kk)
}
