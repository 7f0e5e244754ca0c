import type { EntryIntoForcePatterns } from '@aiqyn/core'

/** How Kazakh acts say from when and until when they apply. */
export const entryIntoForce: EntryIntoForcePatterns = {
  cue: /(?:қолданысқа\s+енгізіле(?:ді|тін)|күшіне\s+ене(?:ді|тін))/iu,
  wholeAct:
    /^\P{L}*Осы\s+(?:Конституциялық\s+заң|Заң|Кодекс|Жарлық|қаулы|бұйрық|шешім|Қағидалар|акт)(?!\p{L})/iu,
  exception: /қоспағанда|(?<!\p{L})басқа(?!\p{L})/iu,
  events: [
    { event: 'firstOfficialPublication', pattern: /алғаш(?:қы)?(?:\s+рет)?\s+ресми\s+жариялан/iu },
    { event: 'publication', pattern: /жариялан(?:ған|ды)/iu },
    { event: 'signature', pattern: /қол\s+қойылған/iu },
    { event: 'registration', pattern: /мемлекеттік\s+тіркелген/iu },
    { event: 'enactment', pattern: /(?:қабылданған|бекітілген)\s+күн/iu },
    { event: 'entryIntoForce', pattern: /қолданысқа\s+енгізілген\s+күн/iu },
  ],
  sunset: /(?:дейін\s+қолданыста\s+болады|дейін\s+қолданылады|күшін\s+жояды)/iu,
  retroactive: /туындаған\s+(?:құқықтық\s+)?қатынастарға\s+(?:да\s+)?(?:қолданылады|таралады)/iu,
  repeal: /күші\s+жойыл(?:ды\s+деп\s+танылсын|сын|ған)/iu,
}
