import type { DifficultyPatterns } from '@aiqyn/core'

/** What makes an English act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: (word) => /(?:[ts]ion|ment|ance|ence)s?$/u.test(word) && word.length > 7,
    lightVerb: (word) =>
      /^(?:make|makes|made|making|conduct|conducts|conducted|carry|give|gives|provide|provides)$/u.test(
        word,
      ),
    link: (word) => word === 'of',
    participle: (word) => /^(?:which|that|who|whose|whom)$/u.test(word),
    subordinator: (word) =>
      /^(?:if|where|when|unless|because|although|while|provided|whether)$/u.test(word),
    negation: (word) => /^(?:not|no|nor|never|neither|cannot|unless|without|none)$/u.test(word),
    impersonal: () => false,
    agent: (word) => word === 'by',
    unitName: (word) =>
      /^(?:sub)?(?:section|paragraph|article|clause|chapter|part|title|schedule)s?$/u.test(word),
    common: () => false,
  },
  hardWordSyllables: 5,
  chain: { links: 3, between: 3 },
  lightVerb: { side: 'before', between: 2 },
  doubleNegation: { between: 3 },
  knownAbbreviations: ['US', 'UK', 'EU', 'UN'],
}
