/** What a cue word says of the clause it stands in. */
export type CueType =
  | 'duty'
  | 'right'
  | 'prohibition'
  | 'power'
  | 'penalty'
  | 'payment'
  | 'condition'
  | 'exception'
  | 'delegation'
  | 'deadline'
  | 'decision'
  /** What something is, counts as, consists of or applies to: it binds nobody by itself. */
  | 'definition'

/** How a party is named that is no subject. */
export type Bearer = 'dative' | 'genitive' | 'charged' | 'behind'

/** Word forms that show a type of provision, as written, lower case. */
export interface Cue {
  readonly type: CueType
  /** What stands before these words is not who acts (`содержание … не допускается`). */
  readonly impersonal?: boolean
  /** Only people, organisations and bodies are subjects of these words (`вправе`): what stands before them is a party. */
  readonly personal?: boolean
  /**
   * The form in which the party is named, where that is not the form of a subject: whom something is allowed or
   * forbidden (`dative`), who has it (`genitive`), on whom it is laid (`charged`), a subject behind (`behind`).
   */
  readonly bearer?: Bearer
  /** Forms of several words have single spaces; any run of white space matches. `*` stands for any letters. */
  readonly forms: ReadonlyArray<string>
}

/** How modality is expressed. */
export interface Modality {
  readonly cues: ReadonlyArray<Cue>
  /** Where the cue stands: after its subject (Russian, English), or closing the clause or the enumeration (Kazakh). */
  readonly cuePosition: 'afterSubject' | 'clauseFinal'
  /** Turns a permission into a limit (`допускается только`); tested on the sentence. */
  readonly restriction: RegExp
  /** A cue that begins so only describes (`shall include`); tested on the text from the cue on. */
  readonly descriptive: RegExp
  /** What a public body may do is a power of it (`the Minister may`), not a right. */
  readonly bodiesHavePowers: boolean
  /** Invites the public to comment. */
  readonly invitesComment: RegExp
  /** Phrases of provisions that say nothing new (`иные права, предусмотренные …`). */
  readonly boilerplate: ReadonlyArray<string>
  /** Words which point outside the sentence, so that it cannot stand alone (`указанный`, `такой`). */
  readonly contextual: ReadonlyArray<string>
  /**
   * Words within a sentence that point to what stands elsewhere; global. Group `noun`: what they point to, which is no riddle
   * where the sentence named it before (`запрос …, указанный запрос`).
   */
  readonly pointing?: RegExp
  /** A provision of which a reader learns nothing: that there are others, that somebody sees to it; answers no question. */
  readonly trivial?: RegExp
  /** What a sentence has that says something; tested on one that provides nothing, since some only name. */
  readonly states?: RegExp
  /** A word in the clause before a cue which shows that the clause only describes something (`который`). */
  readonly relativePronouns: RegExp
  /** The act itself does something: approves, sets, reorganises. Tested on a sentence or lead-in. */
  readonly decision: RegExp
  /** Heading or lead-in of passages that tell why, not what (`Congress finds the following`). */
  readonly recital: RegExp
  /** States what the act is for or about; tested on a sentence. */
  readonly purpose: RegExp
}
