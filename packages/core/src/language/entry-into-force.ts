/** Event that a period is counted from. `appointment`: a day that somebody else sets (`such day as … may appoint`). */
export type TimeEvent =
  | 'firstOfficialPublication'
  | 'publication'
  | 'signature'
  | 'enactment'
  | 'entryIntoForce'
  | 'registration'
  | 'appointment'

/** How the text says from when and until when it applies. Expressions are without nested quantifiers, and not global unless said. */
export interface EntryIntoForcePatterns {
  /** Shows that a sentence speaks of entry into force. */
  readonly cue: RegExp
  /** The sentence speaks of the act itself (`Настоящий Закон …`). */
  readonly wholeAct: RegExp
  /** The sentence speaks of a part of the act, or goes on speaking of the act (`Статья 5 …`, `The amendments made by …`). */
  readonly part: RegExp
  /** Begins a sentence with what it excepts, or with words that carry on (`Subject to subsection (2), `, `However, `). */
  readonly leading?: RegExp
  /** What stands before a cue shows that it only tells of something else (`before this Act …`); tested up to the cue. */
  readonly subordinate: RegExp
  /** An exception follows; it closes the exception where the verb stands last. */
  readonly exception: RegExp
  /** Joins the units of an exception with their own rule (`который вводится в действие`). Global. */
  readonly stage: RegExp
  /** The act applies on a counted day (`on the twentieth day following`), not when a period has passed. */
  readonly onDay?: RegExp
  /** The period has the day of its event in it (`beginning with the day on which …`). */
  readonly including?: RegExp
  /** The act applies from the day behind the event, where no period is given. */
  readonly nextDay: RegExp
  /** Shows that a period must pass, whatever its length: without one that was read, nothing is known of the day. */
  readonly later: RegExp
  /** More decides than one event and one period (`but not before …`, `the later of`): nothing can be computed. */
  readonly open: RegExp
  /** A date from which something holds, by the words before it (anchored at the end) or behind it (at the start). */
  readonly fromDate: { readonly before?: RegExp; readonly after?: RegExp }
  /** A date until which something holds; as `fromDate`. */
  readonly untilDate: { readonly before?: RegExp; readonly after?: RegExp }
  /** Events, tried in order. */
  readonly events: ReadonlyArray<{ readonly event: TimeEvent; readonly pattern: RegExp }>
  /** The sentence speaks of application, which a tradition tells from entry into force. */
  readonly application?: RegExp
  /** The act ends or stops applying. */
  readonly sunset: RegExp
  /** The act, or a part of it, does not apply for a time. */
  readonly suspension: RegExp
  /** The act applies to the past. */
  readonly retroactive: RegExp
  /** The act repeals another. */
  readonly repeal: RegExp
  /** Where the acts that are repealed are named. */
  readonly repealed: 'before' | 'behind'
  /** Words that end the grounds for a repeal (`… сәйкес`): acts named up to there are not repealed. Global. */
  readonly grounds?: RegExp
  /** What the act is about, and what it is not: `Действие настоящего Закона не распространяется на …`. */
  readonly scope: RegExp
  /** Under a heading that announces the scope, what shows, all together, that something is done for, or holds for, what is named. */
  readonly holdsFor?: { readonly heading: RegExp; readonly signs: ReadonlyArray<RegExp> }
}
