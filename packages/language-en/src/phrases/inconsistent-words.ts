import type { MixRule } from '@aiqyn/core'

/** Things that an act in English should say in one way. Sorted by id. */
export const mixes: ReadonlyArray<MixRule> = [
  {
    id: 'en-mixed-duties',
    ways: [
      {
        words: 'must',
        // One alone mostly stands in words like `any criteria such a person must meet`.
        fewest: 2,
        pattern:
          /(?<!\p{L})must(?!\p{L})(?<!(?<!\p{L})(?:how|if|no|that|what|when|where|whether|which|who|whom|whose)\s(?:[^\s.,;:]{1,30}\s){0,9}must)(?!\s+be\s+(?:construed|read|regarded|taken|treated)(?!\p{L}))/giu,
      },
      {
        // What declares or describes is no duty: `shall mean`, `shall apply`, `shall be deemed`.
        words: 'shall',
        pattern:
          /(?<!\p{L})shall(?!\p{L})(?!\s+(?:not\s+)?(?:apply|cease|come|constitute|continue|have\s+effect|include|mean|take\s+effect|be\s+(?:binding|cited|considered|construed|deemed|interpreted|known|presumed|read|regarded|taken|treated))(?!\p{L}))/giu,
      },
    ],
    note: 'One word for every duty: readers look for a difference between “must” and “shall”.',
    message: (rare, rareCount, common, commonCount) =>
      `The act lays down duties by “${common}” (${commonCount} times) and by “${rare}” (${rareCount} times): readers look for a difference. Use one.`,
    source: 'Federal Plain Language Guidelines, shall and must',
    examples: {
      bad: [
        'SECTION 1. DOGS.\n\n(1) The owner must keep the dog on a lead.\n\n(2) The owner must feed the dog.\n\n(3) The council shall provide bins.',
      ],
      good: [
        'SECTION 1. DOGS.\n\n(1) The owner must keep the dog on a lead.\n\n(2) In this section “dog” shall mean a dog of any age.\n\n(3) This section shall not apply to guide dogs.',
        'SECTION 1. FINDINGS.\n\nCongress finds that rivers must be clean.\n\nSEC. 2. DUTY.\n\nThe Administrator shall clean the rivers.',
      ],
    },
  },
]
