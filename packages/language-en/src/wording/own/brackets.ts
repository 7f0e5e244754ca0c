import type { WordingRule } from '@aiqyn/core'

/** What stands in one pair of brackets, with brackets of its own. */
const inside = String.raw`(?:[^()\n]|\([^()\n]{0,60}\)){2,400}`

/** Asides that tell a lawyer what is meant; the sentence says the same without them. In the order in which it is tried. */
export const brackets: ReadonlyArray<WordingRule> = [
  {
    id: 'drop-example-in-brackets',
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\d”’']) \((?:including|such as|for example|e\.g\.,?|as well as|among others) ${inside}\)(?=[ ,.;:])`,
      'dgu',
    ),
    put: '',
    loses: ['number', 'right', 'limit'],
    why: 'What is named as an example, or as included, is a part of what is said; the quotation has it.',
    examples: {
      before:
        'The Minister must list the parts of old appliances (including cords, plugs, and switches) in a register.',
      after: 'The Minister must list the parts of old appliances in a register.',
      kept: 'The Minister must list the parts of old appliances (other than cords) in a register.',
    },
  },
  {
    id: 'drop-meaning-in-brackets',
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\d”’')]) \((?:(?:within the meaning of|relating to|commonly (?:known|referred to) as|also known as|(?:as )?in effect|as (?:such|those|that|the) terms? (?:is|are)|as (?:so )?(?:added|amended|redesignated|inserted|determined)|hereafter|hereinafter|in this (?:section|subsection|paragraph|title|Act|chapter)) ${inside}|or (?:(?:his|her|its|their|a|the [\p{L}’']{3,20}) )?(?:designees?|delegates?)|or (?:(?:a|any|its|their|the) )?successors?(?: [^()]{1,60})?|or (?:any )?portions? (?:there)?of)\)(?=[ ,.;:])`,
      'dgu',
    ),
    put: '',
    loses: ['number', 'negation', 'limit', 'right', 'duty'],
    why: 'What a word refers to is for lawyers; the quotation shows it.',
    examples: {
      before:
        'The Minister must pay for repairs of old appliances (within the meaning of section 5(a) of the Repair Act) in each town.',
      after: 'The Minister must pay for repairs of old appliances in each town.',
      kept: 'The Minister must pay for repairs of old appliances (not more than $70 each) in each town.',
    },
  },
  {
    id: 'drop-short-name-in-brackets',
    pattern: /(?<=[\p{L}\d”’']) \((?:the )?[“"]?\p{Lu}[\p{Lu}\d–-]{1,9}[”"]?\)(?=[ ,.;:])/dgu,
    put: '',
    why: 'The short form of a name serves the text of the act.',
    examples: {
      before:
        'The owner must install a continuous noise monitoring system (CNMS) in each appliance that is repaired.',
      after:
        'The owner must install a continuous noise monitoring system in each appliance that is repaired.',
      kept: 'The owner must install a continuous noise monitoring system (if the Minister so decides) in each appliance.',
    },
  },
]
