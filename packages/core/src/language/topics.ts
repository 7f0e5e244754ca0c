/**
 * The fields of life that portals sort acts by. They follow the domains of EuroVoc and the major topics of the
 * Comparative Agendas Project, joined where a citizen would look in one place.
 *
 * - `agriculture`: farming, food, forestry, fisheries, veterinary control
 * - `business`: trade, industry, competition, consumers, intellectual property
 * - `culture`: culture, languages, media, religion, sport, tourism
 * - `defence`: armed forces, military service, veterans
 * - `digital`: data, networks, communications, artificial intelligence
 * - `education`: schools, universities, science
 * - `energy`: power, heat, fuel, mining
 * - `environment`: nature, water, animals, climate, waste
 * - `finance`: banks, insurance, securities, currency
 * - `foreign`: relations with other states, treaties, migration
 * - `government`: state bodies, civil service, elections, awards, symbols, access to information
 * - `health`: care, medicines, insurance of health
 * - `housing`: dwellings, building, land
 * - `justice`: courts, crime, legal aid, civil rights
 * - `labour`: work, pay, employment
 * - `public-finance`: budgets, taxes, procurement
 * - `safety`: police, emergencies, terrorism, fire
 * - `social`: benefits, pensions, family, disability
 * - `transport`: roads, rail, air, water, post
 */
export type TopicId =
  | 'agriculture'
  | 'business'
  | 'culture'
  | 'defence'
  | 'digital'
  | 'education'
  | 'energy'
  | 'environment'
  | 'finance'
  | 'foreign'
  | 'government'
  | 'health'
  | 'housing'
  | 'justice'
  | 'labour'
  | 'public-finance'
  | 'safety'
  | 'social'
  | 'transport'

/**
 * What shows a field: words, or phrases with single spaces, lower case. A word that ends in `*` stands for all words that
 * begin so; another for all forms of it (words are compared by stem).
 */
export interface TopicField {
  readonly id: TopicId
  /** Name the field itself; count more. */
  readonly names: ReadonlyArray<string>
  /** Are used in it. */
  readonly words: ReadonlyArray<string>
}

/** What tells the fields of an act in one language. */
export interface TopicLexicon {
  readonly fields: ReadonlyArray<TopicField>
  /** Heads of the names of bodies and acts (`министерство`), as in `TopicField`: what such a name holds tells little. */
  readonly bodies: ReadonlyArray<string>
  /**
   * Where the head of such a name stands. `around`: on either side, and both it and the word that tells the field begin
   * with a capital (`Secretary of Health`, `Health Committee`).
   */
  readonly bodyStands: 'before' | 'behind' | 'around'
}
