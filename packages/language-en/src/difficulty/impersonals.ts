/**
 * Participles of acts that somebody must do, so that a reader asks who. Left out are those by which an act does
 * something itself (`shall be deemed`), describes (`based`), counts (`reduced`), allows or punishes, and those whose
 * doer everybody knows (`appointed`, `awarded`, `brought`). Chosen by reading; sorted.
 */
const acts = [
  'announced',
  'archived',
  'audited',
  'checked',
  'cleaned',
  'completed',
  'delivered',
  'destroyed',
  'disclosed',
  'displayed',
  'documented',
  'drawn up',
  'examined',
  'fitted',
  'forwarded',
  'given',
  'handed over',
  'indicated',
  'informed',
  'inspected',
  'installed',
  'investigated',
  'kept',
  'labeled',
  'labelled',
  'lodged',
  'made public',
  'maintained',
  'marked',
  'monitored',
  'notified',
  'posted',
  'prepared',
  'published',
  'recorded',
  'registered',
  'reported',
  'returned',
  'reviewed',
  'sent',
  'shown',
  'signed',
  'stored',
  'submitted',
  'tested',
  'transmitted',
  'updated',
  'verified',
].map((words) => words.replaceAll(' ', String.raw`\s+`))

/**
 * Words that open a clause in which a duty is only spoken of, or deny that there is one; and words of set phrases
 * (`priority shall be given`).
 */
const spokenOf =
  'account|as|care|consideration|effect|how|if|no|nothing|preference|priority|that|what|when|where|whether|which|who|whom|whose'
const duty = String.raw`(?:shall|must)(?<!(?<!\p{L})(?:${spokenOf})\s(?:[^\s.,;:]{1,30}\s){0,9}(?:shall|must))`
const adverb = String.raw`(?:(?:[a-z]{2,15}ly|also|first|only|then)\s+){0,2}`

/**
 * A duty in the passive: `must be submitted`, `shall promptly be sent`. That nobody is named who has it (`by …`) is told
 * by the word `by` alone. `Is to be` is left out: it mostly stands in clauses that only speak of a duty; so is `must
 * not be`, which forbids the same to everybody.
 */
export const impersonalPhrase: RegExp = new RegExp(
  String.raw`(?<!\p{L})${duty}\s+${adverb}be\s+${adverb}(?:${acts.join('|')})(?!\p{L}|\s+(?:from|into|using|through|consistent|out)(?!\p{L}))`,
  'giu',
)
