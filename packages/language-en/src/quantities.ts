import type { Quantities } from '@aiqyn/core'

/** Numbers, dates, durations and sums as acts in English write them. */
export const quantities: Quantities = {
  numberWords: {
    'zero': 0, 'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'seven': 7, 'eight': 8, 'nine': 9, 'ten': 10,
    'eleven': 11, 'twelve': 12, 'thirteen': 13, 'fourteen': 14, 'fifteen': 15, 'sixteen': 16, 'seventeen': 17, 'eighteen': 18,
    'nineteen': 19, 'twenty': 20, 'thirty': 30, 'forty': 40, 'fifty': 50, 'sixty': 60, 'seventy': 70, 'eighty': 80, 'ninety': 90,
    'hundred': 100, 'thousand': 1000, 'third': 3, 'fifth': 5, 'seventh': 7, 'tenth': 10, 'fifteenth': 15, 'twentieth': 20,
    'thirtieth': 30,
  },
  months: {
    'january': 1, 'february': 2, 'march': 3, 'april': 4, 'may': 5, 'june': 6, 'july': 7, 'august': 8, 'september': 9,
    'october': 10, 'november': 11, 'december': 12,
  },
  dates: [
    /(?<!\d)(?<day>\d{1,2})\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<year>\d{4})(?!\d)/gu,
    /(?<![A-Za-z])(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<day>\d{1,2}),\s+(?<year>\d{4})(?!\d)/gu,
  ],
  duration:
    /(?<![\p{L}\d-])(?<amount>\d{1,4}|[a-z]+(?:-[a-z]+)?)[\s-](?:(?<calendar>working|business|calendar)\s)?(?<unit>hours?|days?|weeks?|months?|years?)(?!\p{L})/giu,
  timeUnits: {
    'day': 'day', 'days': 'day', 'hour': 'hour', 'hours': 'hour', 'month': 'month', 'months': 'month', 'week': 'week',
    'weeks': 'week', 'year': 'year', 'years': 'year',
  },
  calendars: { 'business': 'working', 'calendar': 'calendar', 'working': 'working' },
  deadline:
    /(?<!\p{L})(?:not? later than|within|not less than|at least|before the end of|by the end of)\s+(?:the\s+)?(?:period of\s+)?(?:\d{1,4}|[a-z]+(?:-[a-z]+)?)[\s-](?:(?:working|business|calendar)\s)?(?:hours?|days?|weeks?|months?|years?)(?!\p{L})|(?<!\p{L})(?:not? later than|on or before|by)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,4}/giu,
  decimalSign: '.',
  amounts: [
    /(?<currency>[£$€])\s?(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?)(?:\s(?<scale>thousand|million|billion|trillion))?(?!\p{L})/giu,
    /(?<![\p{L}\d,.])(?<amount>\d{1,3}(?:,\d{3})+|\d{1,12})\s(?:(?<scale>thousand|million|billion)\s)?(?<currency>dollars|pounds|euros?|tenge)(?!\p{L})/giu,
  ],
  scales: { 'billion': 1e9, 'million': 1e6, 'thousand': 1e3, 'trillion': 1e12 },
}
