import type { DeadlineForms } from '@aiqyn/core'

/** How Kazakh acts tie time limits to events: the event stands in front of the limit. */
export const deadlines: DeadlineForms = {
  leads: [],
  closes: [
    { relation: 'after', pattern: /^\p{L}{0,8}\s+өткен(?:нен)?\s+(?:кейін|соң)(?!\p{L})/iu },
    { relation: 'after', pattern: /^(?:[дтн][ае]н)\s+кейін(?!\p{L})/iu },
    { relation: 'atLeast', pattern: /^\p{L}{0,8}\s+ерте\s+емес(?!\p{L})/iu },
    {
      relation: 'before',
      pattern: /^\p{L}{0,8}\s+(?:бұрын|қалғанда|қалғанға\s+дейін)(?!\p{L})/iu,
    },
    {
      relation: 'within',
      pattern:
        /^\p{L}{0,8}\s+(?:аспайтын\s+мерзімде|ішінде|кешіктірілмей|кешіктірілмейтін\s+мерзімде|кешіктірмей|мерзімде)(?!\p{L})/iu,
    },
  ],
  events: [
    {
      place: 'inFront',
      relation: 'before',
      pattern: /дейін(?:гі)?\s+(?:(?:кемінде|кем\s+дегенде)\s+)?$/iu,
    },
    { place: 'inFront', pattern: /(?<!\p{L})(?:бастап|кейін|соң)(?:гі)?,?\s+$/iu },
  ],
  // A verb that ends a clause; who must act stands in the nominative.
  eventStop: /(?:[ае]ды|еді|йд[ыі]|бірақ|және)$/u,
  subject:
    /(?<!ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен)$/u,
}
