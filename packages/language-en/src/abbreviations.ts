/** Abbreviations behind which a sentence goes on, without the full stop. */
export const abbreviations: ReadonlyArray<string> = [
  'art', 'arts', 'c', 'ca', 'cap', 'cf', 'ch', 'cl', 'dr', 'e.g', 'ed', 'eds', 'fig', 'gen', 'gov', 'hon', 'i.e', 'messrs', 'mr',
  'mrs', 'ms', 'no', 'nos', 'para', 'paras', 'pp', 'prof', 'pub', 'rep', 'rev', 's', 'sch', 'sec', 'sen', 'ss', 'st', 'stat',
  'u.s', 'u.s.c', 'v', 'vol', 'vs',
]

/** Abbreviations that end a sentence when a capital letter follows. */
export const finalAbbreviations: ReadonlyArray<string> = ['a.m', 'co', 'corp', 'etc', 'inc', 'jr', 'ltd', 'p.m', 'sr']
