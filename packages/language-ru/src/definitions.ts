import type { DefinitionPatterns } from '@aiqyn/core'

/** How Russian acts define terms: a list of `термин – определение`, and `(далее – …)` anywhere. */
export const definitions: DefinitionPatterns = {
  announces:
    /(?:основные\s+)?(?:понятия|термины|определения)(?:\s+и\s+(?:термины|определения|сокращения))?,\s+(?:используемые|применяемые)|(?:используются|применяются)\s+(?:следующие|основные|нижеследующие).{0,40}(?:понятия|термины|определения)/iu,
  separator: /^(?<term>(?:[^–—;:()]|\([^()]{0,300}\)){2,300}?)(?:\s*[–—]|\s-)\s*/u,
  alias: /\(\s*далее(?:\s+по\s+тексту)?\s*[–—:-]\s*(?<alias>[^()]{1,200})\)/giu,
  aliasHead: 'first',
  nameStart: /(?<!\p{L})(?:и|или|либо|настоящ\p{L}{2,4}|прилагаем\p{L}{2,4})\s+/giu,
}
