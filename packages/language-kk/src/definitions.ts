import type { DefinitionPatterns } from '@aiqyn/core'

/** How Kazakh acts define terms: a list of `термин – анықтама`, and `(бұдан әрі – …)` anywhere. */
export const definitions: DefinitionPatterns = {
  announces:
    /(?:пайдаланылатын|қолданылатын)\s+(?:негізгі\s+)?(?:ұғымдар|терминдер|анықтамалар)|(?:ұғымдар|терминдер|анықтамалар)(?:\s+(?:мен|және)\s+\p{L}{3,20})?\s+(?:пайдаланыл|қолданыл)/iu,
  separator: /^(?<term>(?:[^–—;:()]|\([^()]{0,300}\)){2,300}?)(?:\s*[–—]|\s-)\s*/u,
  scopes: [
    { kind: 'subparagraph', pattern: /(?<!\p{L})осы тармақша/iu },
    { kind: 'paragraph', pattern: /(?<!\p{L})осы тарма(?:қ(?!ша)|ғ)/iu },
    { kind: 'article', pattern: /(?<!\p{L})осы ба[пб]/iu },
    { kind: 'chapter', pattern: /(?<!\p{L})осы тарау/iu },
    { kind: 'section', pattern: /(?<!\p{L})осы бөлім/iu },
  ],
  elsewhere: /^(?:.{0,80}мағынасында|мағынасында)/iu,
  alias: /\(\s*бұдан\s+(?:әрі|былай)(?:\s+мәтін\s+бойынша)?\s*[–—:-]\s*(?<alias>[^()]{1,200})\)/giu,
  aliasHead: 'last',
  nameStart:
    /(?<!қоспағанда)[,;:(]\s+|\)\s+(?:және|мен|не|немесе)?\s*|(?<!\p{L})(?:осы|қоса\s+беріліп\s+отырған)\s+/giu,
}
