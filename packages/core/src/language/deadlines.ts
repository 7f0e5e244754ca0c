/**
 * How a time limit stands to its event. `within`: no later than so long behind it (`в течение десяти дней со дня …`).
 * `before`: so long in front of it (`не позднее чем за пять дней до …`). `after`: when so long has passed since
 * (`по истечении месяца со дня …`). `atLeast`: not before so long has passed since (`не ранее чем через …`).
 */
export type DeadlineRelation = 'within' | 'before' | 'after' | 'atLeast'

/** A form with what it says of the limit. */
export interface DeadlineForm {
  readonly relation: DeadlineRelation
  readonly pattern: RegExp
  /** It says so only where an event is named (`за пять дней до …`). */
  readonly needsEvent?: boolean
}

/** How time limits are tied to events. Expressions are not global and without nested quantifiers. */
export interface DeadlineForms {
  /** In front of the length of time, anchored at the end; the first that matches. */
  readonly leads: ReadonlyArray<DeadlineForm>
  /** Behind the length of time, anchored at the start; the first that matches. */
  readonly closes: ReadonlyArray<DeadlineForm>
  /**
   * Joins the event. `behind`: anchored at the start, and the event follows; `inFront`: anchored at the end, and the event
   * goes before. `before` decides alone; any other relation holds where neither lead nor close has one.
   */
  readonly events: ReadonlyArray<{
    readonly place: 'behind' | 'inFront'
    readonly relation?: DeadlineRelation
    readonly pattern: RegExp
  }>
  /** A word that no longer tells the event: a verb, or what begins the clause that the limit is for. Lower case. */
  readonly eventStop?: RegExp
  /** A noun that can be the subject of a clause, by its form: an actor in it ends the event. Lower case. */
  readonly subject?: RegExp
  /** A word behind which the next one still belongs to the event, whatever it is (`в`, `на`). Lower case. */
  readonly preposition?: RegExp
  /** A word that a preposition governs, and that its noun follows. Lower case. */
  readonly adjective?: RegExp
  /** A word that closes no event (`его`): it belongs to what follows. Lower case. */
  readonly loose?: RegExp
  /** A noun that begins how something is done, and ends the event even behind a preposition (`в порядке`). Lower case. */
  readonly manner?: RegExp
  /** The object of a verb, by its form: an event that stands in front of its limit has one at most. Lower case. */
  readonly object?: RegExp
  /** A pronoun that is the subject of the event, in front of its limit: the event begins there. Lower case. */
  readonly opensEvent?: RegExp
  /** Limits without a length of time: dates of the calendar, so many times in a period. Global. */
  readonly fixed: ReadonlyArray<RegExp>
  /** How often something is done, without a number (`ежегодно`). Global. */
  readonly recurring: RegExp
  /** A word without which a text holds none of `recurring`, nor a limit that names no length of time. Lower case. */
  readonly recurs: RegExp
}
