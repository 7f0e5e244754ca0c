import type { WordingRule } from '@aiqyn/core'

const who = '(?<who>(?:The|An?|Each|Every) [^,.;:]{2,120})'
const together =
  '(?<how>(?:in (?:close )?(?:consultation|cooperation|coordination|conjunction|collaboration|partnership) with|after consult(?:ing|ation) with|with the (?:approval|consent|concurrence) of) (?:(?!, (?:must|shall|may) )[^.;:]){3,250})'
/** Words with which a sentence says more than that somebody must act so. */
const more =
  / if |unless|only|except|(?<!\p{L})(?:not|no)(?!\p{L} later)(?! (?:later|less|more|fewer))(?!\p{L})/u

/** With whom somebody must act, told behind what must be done. In the order in which it is tried. */
export const withWhom: ReadonlyArray<WordingRule> = [
  {
    id: 'break-acting-through',
    pattern: new RegExp(
      String.raw`^${who}, acting through (?<agent>the [^.;:,]{3,160}), (?<rest>(?:must|shall|may) [^.;:]{5,500})\.$`,
      'du',
    ),
    put: '{who} {rest}. {who} acts through {agent}.',
    unless: / if |unless|only|except/u,
    why: 'Through whom somebody acts is a sentence of its own.',
    examples: {
      before:
        'The Minister, acting through the Director of Repairs, must keep a register of all repairers.',
      after:
        'The Minister must keep a register of all repairers. The Minister acts through the Director of Repairs.',
      kept: 'The Minister, acting for the Director of Repairs, must keep a register of all repairers.',
    },
  },
  {
    id: 'break-with-whom-first',
    pattern: new RegExp(
      String.raw`^${who}, ${together}, (?<modal>must|shall) (?<action>[^.;:]{5,500})\.$`,
      'du',
    ),
    put: '{who} {modal} {action}. {who} {modal} do this {how}.',
    unless: more,
    why: 'With whom somebody must act is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'The Minister, in consultation with the Director of Repairs, must set the price of a repair card.',
      after:
        'The Minister must set the price of a repair card. The Minister must do this in consultation with the Director of Repairs.',
      kept: 'The Minister, in consultation with the Director of Repairs, may set the price of a repair card.',
    },
  },
  {
    id: 'break-with-whom-inside',
    pattern: new RegExp(
      String.raw`^${who} (?<modal>must|shall), ${together}, (?<action>(?:\p{Ll}+ )(?=(?:the|an?|any|all|each|its|such|to) )[^.;:]{5,500})\.$`,
      'du',
    ),
    put: '{who} {modal} {action}. {who} {modal} do this {how}.',
    unless: more,
    why: 'With whom somebody must act is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'The Minister must, in consultation with the Director of Repairs, set the price of a repair card.',
      after:
        'The Minister must set the price of a repair card. The Minister must do this in consultation with the Director of Repairs.',
      kept: 'The Minister must, on the day of receipt, set the price of a repair card for the owner.',
    },
  },
  {
    id: 'break-with-whom-last',
    closes: true,
    pattern: new RegExp(
      String.raw`^${who} (?<modal>must|shall) (?<action>[^.;:]{8,400}), ${together}\.$`,
      'du',
    ),
    put: '{who} {modal} {action}. {who} {modal} do this {how}.',
    unless: more,
    why: 'With whom somebody must act is a sentence of its own; who acts is named again.',
    examples: {
      before:
        'The Minister must set the price of a repair card, in consultation with the Director of Repairs.',
      after:
        'The Minister must set the price of a repair card. The Minister must do this in consultation with the Director of Repairs.',
      kept: 'The Minister must set the price of a repair card in consultation with the Director of Repairs.',
    },
  },
]
