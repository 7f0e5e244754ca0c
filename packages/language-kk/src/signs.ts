import type { TextSigns } from '@aiqyn/core'

/** Words that show what a Kazakh text may be about. */
export const signs: TextSigns = {
  amends: /ауыстырыл|баяндал|енгізіл|есептел|жазыл|жойыл|санал|таста|толықтырыл/u,
  announcesTerms: /анықтамалар|белгілер|қысқартулар|терминдер|ұғымдар|ұғымдық/u,
  ownTime:
    /^(?:енгізіл|ене(?:ді|тін)|жойыл|жояды|қолданылады|қолданыста|таралады|тоқтата$|тоқтатады)|тоқтатыла$/u,
}
