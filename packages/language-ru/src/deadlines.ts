import type { DeadlineForms } from '@aiqyn/core'

/** How Russian acts tie time limits to events. */
export const deadlines: DeadlineForms = {
  leads: [
    {
      relation: 'before',
      pattern: /(?<!\p{L})(?:не\s+(?:менее|позднее|позже),?\s+(?:чем\s+)?)за\s+$/iu,
      needsEvent: true,
    },
    {
      relation: 'atLeast',
      pattern: /(?<!\p{L})не\s+(?:ранее|раньше),?\s+(?:чем\s+)?(?:через\s+|по\s+истечении\s+)?$/iu,
    },
    {
      relation: 'within',
      pattern:
        /(?<!\p{L})(?:в\s+срок(?:\s+до|,?\s+не\s+(?:более|позднее|превышающий))?|в\s+течени[еи]|не\s+(?:позднее|позже)(?:,?\s+чем)?(?:\s+(?:в\s+течение|через))?|в)\s+(?:последующ\p{L}{2}\s+)?$/iu,
    },
    { relation: 'after', pattern: /(?<!\p{L})(?:по\s+истечении|спустя|через)\s+$/iu },
    { relation: 'before', pattern: /(?<!\p{L})за\s+$/iu, needsEvent: true },
  ],
  closes: [{ relation: 'within', pattern: /^\p{L}{0,4}\s+срока?(?!\p{L})/iu }],
  events: [
    {
      place: 'behind',
      pattern:
        /^,?\s+(?:(?:с|со)\s+(?=дня|даты|момента|времени|начала|окончания|получения|поступления)|после\s+|следующ\p{L}{2,3}\s+за\s+)/iu,
    },
    { place: 'behind', relation: 'before', pattern: /^,?\s+до\s+(?!\d)/iu },
  ],
  eventStop:
    /^(?:(?!лет)\p{L}{2,30}(?:[аеиуюя]т|[аеиуюя]тся|ая|ие|ое|ые|ый|[жхщ]ий|[сц]кий)|обязан\p{L}?|вправе|долж\p{L}{2,3}|не|если|либо)$/u,
  subject: /^\p{L}+(?<!ам|ах|ев|ей|ем|их|ов|ом|ых|ям|ях)[бвгджзйклмнпрстфхцчшщь]$/u,
  preposition: /^(?:в|во|за|к|ко|на|о|об|от|по|при|с|со|у)$/u,
  adjective: /(?:ая|ий|ое|ое|ой|ом|ую|ые|ый|ым|ых)$/u,
  loose: /^(?:е[её]|его|или|их)$/u,
}
