/** How people, organisations and bodies are named. */
export interface ActorPatterns {
  /** First words that show a clause does not begin with its subject (prepositions, conjunctions). */
  readonly notSubject: ReadonlyArray<string>
  /** Stems of words for public bodies; a provision about them ranks below one about people. */
  readonly publicBodies: ReadonlyArray<string>
  /** Stems of words for people and organisations: a defined term with one of them can be a party. */
  readonly persons: ReadonlyArray<string>
  /** Stems of words that begin like one of these and name nobody (`лицензия`, `personal`). */
  readonly notActors: ReadonlyArray<string>
  /** Names that say nothing of who is meant (`лицо`), lower case. */
  readonly vague: ReadonlyArray<string>
  /** A name that was cut, or of which only the first of several nouns was put into the case of a subject. */
  readonly cutName?: RegExp
  /**
   * A noun that names somebody only with such a word before it (`кадровая служба`, not `служба`); `owned` where an owner that is
   * somebody is enough (`кеңестің аппараты`). Lower case.
   */
  readonly needsWord?: { readonly noun: RegExp; readonly before: RegExp; readonly owned?: RegExp }
  /** Words that limit a body to its powers and are no part of its name (`в пределах своей компетенции`). */
  readonly withinPowers: RegExp
  /** A name in a case other than that of a subject: tested on its first word, on its last where the head stands last. */
  readonly oblique: RegExp
  /** Words that may stand before the noun which says what a term is: articles, adjectives, `или`. */
  readonly modifier: RegExp
  /** Ends a clause whose subject is not who acts (`айқындалады`, is determined). */
  readonly passive?: RegExp
  /** A subject's noun stands among so many first words of a sentence. */
  readonly subjectWithin: number
  /** Give the dictionary form of a party's name as it stands before a cue: drops the Kazakh genitive, an English article. */
  readonly partyName: (words: string) => string
}
