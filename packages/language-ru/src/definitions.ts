import type { DefinitionPatterns } from '@aiqyn/core'

/** How Russian acts define terms: a list of `термин – определение`, and `(далее – …)` anywhere. */
export const definitions: DefinitionPatterns = {
  announces:
    /(?:основные\s+)?(?:понятия|термины|определения)(?:\s+и\s+(?:термины|определения|сокращения))?,\s+(?:используемые|применяемые)|(?:используются|применяются)\s+(?:следующие|основные|нижеследующие).{0,40}(?:понятия|термины|определения)/iu,
  separator: /^(?<term>(?:[^–—;:()]|\([^()]{0,300}\)){2,300}?)(?:\s*[–—]|\s-)\s*/u,
  scopes: [
    { kind: 'subparagraph', pattern: /настоящ\p{L}{2,3} подпункт/iu },
    { kind: 'paragraph', pattern: /настоящ\p{L}{2,3} пункт/iu },
    { kind: 'article', pattern: /настоящ\p{L}{2,3} стать/iu },
    { kind: 'chapter', pattern: /настоящ\p{L}{2,3} глав/iu },
    { kind: 'section', pattern: /настоящ\p{L}{2,3} раздел/iu },
  ],
  elsewhere: /^(?:термин|понятие) используется в значении|^в значении,/iu,
  alias: /\(\s*далее(?:\s+по\s+тексту)?\s*[–—:-]\s*(?<alias>[^()]{1,200})\)/giu,
  aliasHead: 'first',
  nameStart: /(?<!\p{L})(?:и|или|либо|настоящ\p{L}{2,4}|прилагаем\p{L}{2,4})\s+/giu,
}
