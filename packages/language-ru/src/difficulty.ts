import type { DifficultyPatterns } from '@aiqyn/core'

/** What makes a Russian act hard to read. */
export const difficulty: DifficultyPatterns = {
  marks: {
    nominalisation: (word) => /[нт]и(?:е|я|ю|ем|и|й|ям|ями|ях)$/u.test(word) && word.length > 6,
    lightVerb: (word) => /^(?:осуществ(?:л|и)|произв(?:од|ед)|провод|провед|оказыв)/u.test(word),
    link: (word) => /(?:ния|тия|ции|сти|ства|ний|ций|ов|ев|ей|ого|его|ых|их)$/u.test(word),
    participle: (word) =>
      /(?:ющ|ущ|ащ|ящ|вш)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую|ем)$/u.test(word) ||
      /(?:нн|ем|им)(?:ые|ых|ыми|ым|ой|ого|ому|ом|ая|ую|ое)$/u.test(word),
    subordinator: (word) =>
      /^(?:если|котор\p{L}{2,3}|чтобы|когда|поскольку|хотя|пока)$/u.test(word),
    negation: (word) => /^(?:не|ни|нет|нельзя|без)$/u.test(word),
    impersonal: (word) =>
      /^(?:подлеж[иа]т|осуществля[ею]тся|производ[ия]тся|обеспечива[ею]тся)$/u.test(word),
    agent: (word) =>
      /(?:орган|министерств|комитет|комисси|лиц|акимат|суд)(?:ом|ем|ами|ей|ми)$/u.test(word),
    unitName: (word) => /^(?:стать|пункт|подпункт|част|абзац|глав|раздел|параграф)/u.test(word),
    common: () => false,
  },
  hardWordSyllables: 6,
  chain: { links: 4, between: 0 },
  lightVerb: { side: 'before', between: 1 },
  doubleNegation: { between: 1 },
  knownAbbreviations: ['РК', 'США', 'СНГ', 'ООН'],
}
