import type { TextSigns } from '@aiqyn/core'

/** Words that show what an English text may be about. */
export const signs: TextSigns = {
  amends:
    /added|adding|amended|become|deleted|insert|omit|redesignat|repealed|replaced|strik|substitut/u,
  announcesTerms:
    /definitions|expressions|interpretation|terms|^(?:act|chapter|directive|order|part|regulations?|rules|schedule|section|subsection)$/u,
  ownTime:
    /(?:^|-)(?:appl(?:ies|y)|came|ceases?|comes?|deemed|effect|enacted|enters?|expires?|included|remain|retroactive|terminates?)|repealed|suspended/u,
}
