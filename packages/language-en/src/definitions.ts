import type { DefinitionPatterns } from '@aiqyn/core'

/** How acts in English define terms: by a quoted word and a verb, wherever it stands. */
export const definitions: DefinitionPatterns = {
  announces:
    /definitions|interpretation|the following (?:definitions|terms) (?:apply|have)|^in this (?:act|part|section|regulation|schedule)[,—–:-]/iu,
  separator:
    /^(?:[Ii]n this (?:Act|section|subsection|title|Part|Chapter|Schedule|Regulation|Article)[,—–-]{0,2}\s*)?(?:[Tt]he terms?\s+)?(?:[“"‘]|``)(?<term>[^”"’`]{2,160})(?:[”"’]|'')(?:,?\s+(?:in relation to|with respect to)\s[^,.;:]{1,80},)?(?:\s+(?:means|shall mean)[,:—]?\s*|\s+(?=includes|has the|have the|refers to))/u,
  quotedTerm: true,
  scopes: [
    { kind: 'paragraph', pattern: /\b[Tt]his (?:sub)?paragraph\b/ },
    { kind: 'subsection', pattern: /\b[Tt]his subsection\b/ },
    { kind: 'section', pattern: /\b[Tt]his section\b/ },
    { kind: 'article', pattern: /\b[Tt]his Article\b/ },
    { kind: 'chapter', pattern: /\b[Tt]his (?:sub)?chapter\b/i },
    { kind: 'part', pattern: /\b[Tt]his (?:sub)?part\b/i },
    { kind: 'title', pattern: /\b[Tt]his (?:sub)?title\b/i },
  ],
  elsewhere: /^(?:has|have) the (?:same )?meaning|^includes?\b|^refers to\b/,
  alias:
    /\(\s*(?:hereinafter|hereafter|in this (?:Act|section|subsection|title|Regulation)|referred to in this (?:Act|section|subsection|title) as|the)\s*,?\s*(?:referred to as\s+)?(?:the\s+)?(?:[“"‘]|``)(?<alias>[^”"’`()]{2,100})(?:[”"’]|'')\s*\)/giu,
  aliasHead: 'last',
  nameStart: /[,;:(]\s+|(?<![A-Za-z])(?:an?|the|by|with|to|from)\s+/giu,
}
