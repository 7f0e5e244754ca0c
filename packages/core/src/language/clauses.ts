/** Stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Verbs in the form that a word of modality rules (`shall keep`), where that form is the noun's too. */
export interface BareVerbs {
  readonly certain: RegExp
  /** A verb only where something that begins an object follows (`report the results`). */
  readonly alsoNoun: RegExp
  readonly object: RegExp
  /** A word that tells how, between what joins and the verb (`and thereafter publish`). */
  readonly adverb: RegExp
  /** The word in front of a verb that another governs (`to`), lower case. */
  readonly infinitive: string
}

/**
 * How a clause is read: who does what, and what is done by whom. Expressions of the first group are tested on one word in
 * lower case; no word is tested twice, so they cost little.
 */
export interface ClausePatterns {
  /** A finite verb whose subject acts (`обеспечивает`). */
  readonly active: RegExp
  /** A finite verb of something that is done, by whomever (`направляется`): what the act says is done must be done. */
  readonly passive: RegExp
  /** A verb, active or passive, by which somebody makes a rule (`определяется`, `утверждает`). */
  readonly setsRules: RegExp
  /** A verb by which money changes hands (`выплачивается`). */
  readonly pays: RegExp
  /** A verb that says what there is, not what is done (`подразделяются`). */
  readonly describes: RegExp
  /** One of these that says what something is, counts as, consists of or applies to: a rule that binds nobody (`является`). */
  readonly constitutes: RegExp
  /** A verb that holds its negation in itself (`өткізілмейді`). */
  readonly negated: RegExp
  /** A word before a verb that negates it (`не`). */
  readonly negation: RegExp
  /** A noun for somebody in a form that only a subject has. */
  readonly subjectForm: RegExp
  /** A noun for somebody in the form of who does what is done (`органом`), with the modifiers it takes. */
  readonly agentForms: ReadonlyArray<{ readonly noun: RegExp; readonly modifier: RegExp }>
  /** A noun for somebody in the form of a subject, with the form of the modifier before it that tells it from other cases. */
  readonly subjectForms: ReadonlyArray<{ readonly noun: RegExp; readonly modifier: RegExp }>
  /** A word that introduces who does what is done (`by`). */
  readonly agentWord?: RegExp
  /** A noun for somebody in the form of whom something is given or laid upon. */
  readonly dative: RegExp
  /** A noun or modifier in the form of an owner, which goes with the noun before or behind it. */
  readonly genitive: RegExp
  /** A word of a clause inside a clause, without a verb of its own (`определяемый`, `бекіткен`). */
  readonly participle: RegExp
  /** Such a word whose doer may stand right before it (`бекіткен`): the noun there is not the subject. */
  readonly acting: RegExp
  /** A word that opens, or closes where heads stand last, what tells when, where and how: no part of a name. */
  readonly adverbial: RegExp
  /** A word that ends a party's name behind its noun (`при`, `в` …). */
  readonly endsName: RegExp
  /** A noun that says that the noun in front of it owns it (`орган басшысы`). */
  readonly owned: RegExp
  /** A noun of a verb that takes an object in front of it (`қорғау`). */
  readonly verbalNoun: RegExp
  /** A pronoun that opens a relative clause (`который`). */
  readonly relative: RegExp
  /** A verb that orders, where an act is told what to do (`принять`, `қабылдасын`). */
  readonly command: RegExp
  /** A word behind whose comma a condition begins to be told (`в случае, если`). */
  readonly subordinates: RegExp
  /**
   * A preposition and the noun of a verb that it governs, parted by a space: who does that, in the form of an agent behind
   * it, is none of who does what the clause says (`за выполнением нотариусом`).
   */
  readonly nounOfVerb: RegExp
  /** A word behind whose comma a condition goes on (`полагать, что`, `title 31, United States Code`). */
  readonly complements: RegExp
  /** A word that is what the noun in front of it is to be (`өкіл болуға`): that noun is none of who acts. */
  readonly becomes: RegExp
  /** The first word of a verb in two words, in a form that an object in front of it has too (`жүзеге асырады`). */
  readonly compound?: RegExp
  /** A noun for somebody that takes in front of it what they take part in, in the form of `dative`. */
  readonly takesDative: RegExp
  /** A noun for somebody that takes the object of its verb in front of it (`қызметті беруші`). */
  readonly takesObject?: RegExp
  /** A participle of where somebody stands, which brings its place to a name (`есепте тұрған`). */
  readonly standing?: RegExp
  /** What asks something of somebody who is named right behind it (`shall require that`). */
  readonly requiring?: RegExp
  /** A verb that tells where something is said, with words that tell how a thing is kept instead (`содержится в чистоте`). */
  readonly kept?: RegExp
  /** A verb that tells what is, but what is done where its agent stands behind it (`создается биржей`). */
  readonly made?: RegExp
  /** A word that opens a clause and governs no noun behind it (`при этом`). */
  readonly opensFreely?: RegExp
  /** What stands for a name as a subject (`они`). */
  readonly pronoun?: RegExp
  /** A noun that a verb of `command` belongs to (`отказ выполнить`). */
  readonly takesCommand: RegExp
  /** A verb that exempts by its negation (`не учитывается`); any other that is negated forbids. */
  readonly exempts: RegExp
  /** A noun for money that is handed over (`выплата`): what is done with it is a payment. */
  readonly payment: RegExp
  /** Whose it is, before a noun for somebody (`его представитель`). */
  readonly possessive: RegExp
  /** A word that joins a predicate to the one before: both hold (`и`, not `или`). */
  readonly addsPredicate: RegExp
  /** A finite verb of several (`обязаны`, `представляют`), where its form tells. */
  readonly pluralVerb: RegExp
  /** The form of a verb in front of a word of modality that rules it (`жүргізуге міндетті`). */
  readonly ruledVerb?: RegExp
  /** The noun of a verb in front of a word of modality that has its subject as an owner (`шектеуіне жол берілмейді`). */
  readonly ruledNoun?: RegExp
  /** Verbs behind a word of modality, where they have no form that tells them from nouns. */
  readonly bareVerb?: BareVerbs
  /** A word behind a verb that makes it a quotation (`… болады деп`). */
  readonly quotes?: RegExp
  /** Words that join names (`и`, `или`). */
  readonly joins: RegExp
  /** A noun that names people by what they do, though no list has it (`перевозчик`). */
  readonly doer: RegExp

  /** Tested from a verb on, or on a clause that its verb closes: it tells how something looks, not what is done. */
  readonly manner: RegExp
  /** A rule that somebody is to make: tested on the object of a verb of `setsRules` (`порядок`, `перечень`). */
  readonly ruleName: RegExp
  /** Such a rule that sets no more than a sum (`размер`): it is left to somebody only where that is a body. */
  readonly sumName: RegExp
  /** A thing that is done as other acts say, and nothing more (`… осуществляется в соответствии с законами`). */
  readonly leftToLaw: RegExp
  /** Tested on what stands before a word: a condition was opened that nothing ends (`… is eligible if, on that day, …`). */
  readonly trailing?: RegExp
  /**
   * Says that an act or a part of it holds for something, or that nothing changes an obligation: tested on a clause. It binds nobody
   * by itself (`Положения настоящей статьи применяются к …`, `уплата штрафа не освобождает от …`).
   */
  readonly states: RegExp
  /** A thing that holds only under a condition (`только при`, `с согласия`). */
  readonly onlyIf: RegExp
  /** Heading of a unit that sets out a procedure. */
  readonly procedure: RegExp
  /**
   * What opens a condition, or closes it where heads stand last (`в случае`, `жағдайда`). Global; the condition goes from
   * there to the next comma, or from the comma before. Group `finite` where a verb follows that belongs to it, `named` where only the name of
   * somebody does.
   */
  readonly condition: RegExp
  /** A noun in the form of a subject behind a condition without a verb of its own: the main clause begins (`исчисление`). */
  readonly bareSubject?: RegExp
  /** A word that opens a condition whose head stands last (`егер`). */
  readonly opensCondition?: RegExp
  /** A word of those of `adverbial` behind whose comma a condition goes on, where heads stand last (`отырып`). */
  readonly goesOnInside?: RegExp
  /** What opens an exception, or closes it where heads stand last (`за исключением`, `қоспағанда`). Global. */
  readonly exception: RegExp
  /**
   * A rule that a body will make, in passing (`в порядке, определяемом …`). Global; group `party`, without which the
   * name is what stands in front of the match.
   */
  readonly delegation: RegExp
  /** Words without which a text holds none of these: tested on one word in lower case. */
  readonly marks: Readonly<Record<'condition' | 'exception' | 'delegation', RegExp>>
  /** What is done, not who does it, follows a word of modality (`должны быть указаны`), or stands before it. */
  readonly passiveBeside: RegExp
  /** Tested from a cue on: who may be something stands behind it (`может быть`). */
  readonly being: RegExp
  /** Tested from a cue on, in a lead-in: each item is a name of who may, or may not, be something (`не могут быть`). */
  readonly itemsAre: RegExp
  /** Whose money it is (`за счет …`). Group `party`. */
  readonly payer: RegExp
  /** Give the form of a subject to a name in the form of an agent or an owner (`уполномоченным органом`). */
  readonly dictionaryName: (words: string) => string
}
