import type { AmendmentPatterns } from '@aiqyn/core'

/** How acts in English amend others. */
export const amendments: AmendmentPatterns = {
  amendingAct: /(?<![A-Za-z])(?:to amend|amending|\(?Amendments?\)?)(?![a-z])/iu,
  instruction:
    /(?:is|are) (?:further )?amended|(?<![A-Za-z])(?:strike|striking|insert|inserting|substitute|redesignate|redesignating|omit|repeal)(?![a-z])/iu,
  operation:
    /(?:is|are) (?:hereby )?(?:further )?amended|(?:is|are) (?:hereby )?repealed|^(?:by )?(?:striking|inserting|redesignating|adding)(?![a-z])|(?<![A-Za-z])(?:substitute|omit)(?![a-z])|(?<![A-Za-z])insert\s?(?:[“—]|$)|is replaced by the following/iu,
  scopes: [
    /(?<![A-Za-z])(?:Act|Code|Law|Regulation|Directive)(?![a-z])/u,
    /(?<![A-Za-z])(?:title|chapter|schedule|annex)(?![a-z])/iu,
    /(?<![A-Za-z])(?:section|article)(?![a-z])/iu,
    /(?<![A-Za-z])subsection/iu,
    /(?<![A-Za-z])paragraph/iu,
    /(?<![A-Za-z])subparagraph/iu,
  ],
  newTextFollows:
    /(?:inserting|adding|to read)[^:;“”]{0,80}follow(?:ing|s)[^:;“”]{0,40}[:—–-]{0,2}\s{0,3}$|(?:addition|insertion|substitution) of the following [^:;“”]{1,220}[:—–-]{1,2}\s{0,3}$/iu,
  quoteFollows:
    /[:—–-]\s*$(?<=(?:the following(?: new)?(?: [a-z]+){0,2}(?: \(?\w{1,5}\)?)?|(?:addition|insertion|substitution) of the following [^:;“”]{1,220}|to read as follows|as follows|substitute|insert|inserted)\s*[:—–-]{1,2}\s*)/iu,
  unmarkedFollows:
    /[:—–-]\s*$(?<=(?:is|are) (?:further )?amended[^“”]{0,200}(?:the following|read as follows)(?: new)?(?: [a-z]+){0,2}(?: \(?\w{1,5}\)?)?\s*[:—–-]{1,2}\s*)/iu,
  targetAct:
    /^(?=[\s\S]*?\s(?:is|are)\s(?:further\s)?(?:amended|repealed))(?:[^:;“]{1,120}?\sof )?(?<act>(?:[Tt]he |Public Law |title )[A-Z0-9][^.;:()“]{3,100}?)(?:\s\([^“;]{1,60}?\))?(?:,?\s[^.;:“]{1,60}?,?)?\s(?:is|are)\s(?:further\s)?(?:amended|repealed)/u,
}
