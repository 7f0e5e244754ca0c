import type { DeadlineForms } from '@aiqyn/core'

/** How Kazakh acts tie time limits to events: the event stands in front of the limit. */
export const deadlines: DeadlineForms = {
  leads: [
    {
      relation: 'before',
      pattern: /(?<!\p{L})(?:кем\s+дегенде|кемінде)\s+$/iu,
      needsEvent: true,
    },
  ],
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
      pattern: /^\p{L}{0,8}\s+(?:артық\s+болмауы|аспауы)(?!\p{L})/iu,
      needsEvent: true,
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
    {
      place: 'inFront',
      pattern:
        /(?<=(?:басталуынан|күнінен|күннен|мерзімінен))\s+(?:(?:кем\s+дегенде|кемінде)\s+)?$/iu,
    },
    { place: 'inFront', pattern: /(?<!\p{L})(?:бастап|кейін|соң)(?:гі)?,?\s+$/iu },
  ],
  // A verb that ends a clause; who must act stands in the nominative.
  eventStop: /(?:[ае]ды|еді|йд[ыі]|бірақ|және|мерзімі)$/u,
  subject:
    /(?<!ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен)$/u,
  object: /^(?!(?:дейін|кейін|сайын|үшін)$)\p{L}{2,}(?:[дтн][ыі]|[ыі]н)$/u,
  opensEvent: /^(?:ол|олар)$/u,
  fixed: [
    /(?<!\d)(?:\d{4}\s+жылғы\s+)?\d{1,2}\s+(?:ақпан|желтоқсан|мамыр|маусым|наурыз|сәуір|тамыз|шілде|қазан|қараша|қаңтар|қыркүйек)(?:ға|ге|дан|ден|ке|нан|нен|тан|тен|қа)\s+(?:дейін|кешіктірілмей|кешіктірмей)(?!\p{L})/giu,
    /(?<!\p{L})(?:есепті\s+\p{L}{2,20}\s+кейінгі\s+)?(?:екінші\s+)?айдың\s+\d{1,2}(?:-?\p{L}{1,8})?(?:\s+күн\p{L}{2,6})?\s+(?:дейін|кешіктірілмей|кешіктірмей)(?!\p{L})/giu,
    /(?<!\p{L})(?:жылына|айына|тоқсанына)\s+(?:кемінде\s+)?(?:\d{1,3}|\p{L}{1,20})\s+рет\p{L}{0,4}(?:\s+(?:жиі\s+емес|сиретпей))?(?!\p{L})/giu,
  ],
  recurring: /(?<!\p{L})(?:ай|апта|жартыжылдық|жыл|күн|тоқсан)\s+сайын(?!\p{L})/giu,
  recurs: /^сайын$/u,
}
