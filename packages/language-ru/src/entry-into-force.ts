import type { EntryIntoForcePatterns } from '@aiqyn/core'

/** How Russian acts say from when and until when they apply. */
export const entryIntoForce: EntryIntoForcePatterns = {
  cue: /(?:вв[оё]д(?:ится|ятся)\s+в\s+действие|вступа(?:ет|ют)\s+в\s+(?:законную\s+)?силу)/iu,
  wholeAct:
    /^\P{L}*Настоящ(?:ий|ее|ая|ие)\s+(?:Конституционный\s+закон|Закон|Кодекс|Указ|постановление|приказ|решение|Правила|акт)/iu,
  exception: /за исключением|кроме\s/iu,
  events: [
    { event: 'firstOfficialPublication', pattern: /первого\s+официального\s+опубликования/iu },
    { event: 'publication', pattern: /(?:официального\s+)?опубликования/iu },
    { event: 'signature', pattern: /подписания/iu },
    { event: 'registration', pattern: /государственной\s+регистрации/iu },
    { event: 'enactment', pattern: /(?:принятия|утверждения)/iu },
    { event: 'entryIntoForce', pattern: /введения\s+в\s+действие|вступления\s+в\s+силу/iu },
  ],
  sunset: /действу(?:ет|ют)\s+до\s|утрачива(?:ет|ют)\s+силу\s+с/iu,
  retroactive: /распространя(?:ется|ются)\s+на\s+(?:право)?отношения,\s+возникш/iu,
  repeal: /признать\s+утративш\p{L}{1,3}\s+силу|утратил[аио]?\s+силу/iu,
}
