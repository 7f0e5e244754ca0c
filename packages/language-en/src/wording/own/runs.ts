import type { RunRule } from '@aiqyn/core'
import { action } from './verbs.ts'

/** What follows may be a part of what stands before it: an infinitive, a clause, a rule of its own. */
const goesOn =
  /(?<!\p{L})(?:who|whose|which|whether|how|shall|must|may|not|between|both|that (?!(?:is|are|the|an?) ))(?!\p{L})|(?<!\p{L})to (?!the |an? |each |all |any |such |its |their |those |it |them |Congress|\p{Lu})|(?<!\p{L})that (?:the|an?|each|all) /u
const conditions =
  /(?<!\p{L})(?:if|unless|only|except|notwithstanding|provided that|respectively)(?!\p{L})/iu
/** A subject with nothing in it that the items could belong to. */
const who =
  '(?:The|An?|Each|Every|Any|This|Such) (?:(?! (?:who|that|which|must|shall|may) )[^,.;:]){2,120}'

/** What one sentence says side by side. In the order in which it is tried. */
export const runs: ReadonlyArray<RunRule> = [
  {
    id: 'run-actions',
    lead: new RegExp(`^(?:${who} (?:must|shall|may)(?= ${action}))`, 'u'),
    item: new RegExp(action, 'uy'),
    between: /,? (?:and|(?<or>or)) |, /gu,
    goesOn,
    unless: conditions,
    why: 'Things that somebody must do one beside the other are items of a list.',
    examples: {
      before:
        'The Minister must publish the list of repairers, send the report to each town, and review the prices of repairs.',
      after:
        'The Minister must:\n– publish the list of repairers;\n– send the report to each town;\n– review the prices of repairs.',
      kept: 'The Minister must require each town to publish the list of repairers and send the report to each owner.',
    },
  },
  {
    id: 'run-purposes',
    lead: new RegExp(`^Purpose:(?= to ${action})`, 'u'),
    item: new RegExp(`(?:to )?${action}`, 'uy'),
    again: 'to ',
    between: /,? (?:and|(?<or>or)) (?:to )?|, (?:to )?/gu,
    goesOn,
    unless: conditions,
    why: 'Purposes one beside the other are items of a list.',
    examples: {
      before:
        'Purpose: to support the owners of old appliances, improve the work of repairers, and reduce the waste of metals.',
      after:
        'Purpose:\n– to support the owners of old appliances;\n– to improve the work of repairers;\n– to reduce the waste of metals.',
      kept: 'Purpose: to support owners, repairers, and sellers of old appliances in the towns and villages of the country.',
    },
  },
  {
    id: 'run-included',
    lead: /^(?:(?:This includes|(?:The|An?|Each|Such) (?:(?! (?:who|that|which|must|shall|may) )[^,.;:]){2,100} (?:must|shall|may) (?:include|contain|describe|identify|address|consider|specify)))/u,
    item: /(?:the|an?|any|each|all) /uy,
    between: /,? (?:and|(?<or>or)) |, /gu,
    goesOn:
      /(?<!\p{L})(?:who|whose|which|that|whether|how|to \p{Ll}+|shall|must|may|not|between|both)(?!\p{L})|(?<!\p{L})(?:of|for|in|on|by|with|to|from|under|about) (?:the|an?|any|each|all) /u,
    unless: conditions,
    why: 'Things that are named one beside the other are items of a list.',
    examples: {
      before:
        'The report must include a list of repairers, a description of faults found, and an estimate of costs.',
      after:
        'The report must include:\n– a list of repairers;\n– a description of faults found;\n– an estimate of costs.',
      kept: 'The report must include a list of the repairers, the owners, and the sellers of old appliances in each town.',
    },
  },
  {
    id: 'run-doing',
    lead: /^(?:(?:This is done by|Purpose:)(?= \p{Ll}+ing ))/u,
    item: /\p{Ll}{2,}ing (?:the|an?|any|each|all|its|their|such|that|to|and|\p{Ll}+s) /uy,
    between: /,? (?:and|(?<or>or)) (?:by )?|, (?:by )?/gu,
    goesOn:
      /(?<!\p{L})(?:who|whose|which|that|whether|how|shall|must|may|not|between|both)(?!\p{L})|(?<!\p{L})(?:by|for|of|to|in|from) (?:\p{Ll}+ing|(?!the|an?|all|any|each)\p{Ll}+ \p{Ll}+ing) /u,
    unless: conditions,
    why: 'Ways to do something one beside the other are items of a list.',
    examples: {
      before:
        'This is done by publishing the list of repairers, paying a part of the costs, and helping owners of old appliances.',
      after:
        'This is done by:\n– publishing the list of repairers;\n– paying a part of the costs;\n– helping owners of old appliances.',
      kept: 'This is done by publishing the list of repairers, sellers, and owners of old appliances in all towns.',
    },
  },
  {
    id: 'run-with-whom',
    lead: /^(?:(?:The|An?|Each|Every) (?:(?! (?:who|that|which|must|shall|may) )[^,.;:]){2,120} (?:must|shall|may) (?:do this in (?:consultation|cooperation|coordination|collaboration|partnership) with|(?:consult|cooperate|coordinate|work|collaborate)(?: and (?:consult|cooperate|coordinate|work|collaborate))? with))/u,
    item: /(?:the |representatives of |appropriate |other |relevant |interested |\p{Ll}[\p{L}-]+ ?|\p{Lu})/uy,
    between: /, (?:and |(?<or>or ))?/gu,
    goesOn:
      /(?<!\p{L})(?:who|whose|which|that|whether|how|shall|must|may|not|between|both|including)(?!\p{L})|(?<!\p{L})to (?:\p{Ll}+) |(?:Committees?|Departments?|Secretary|Ministry|Office|Bureau|Director) (?:of|on|for) (?:\p{Lu}[\p{L}-]+)$/u,
    unless: conditions,
    why: 'Those with whom somebody acts are items of a list.',
    examples: {
      before:
        'The Minister must consult with the owners of old appliances, repairers in each town, and the sellers of spare parts.',
      after:
        'The Minister must consult with:\n– the owners of old appliances;\n– repairers in each town;\n– the sellers of spare parts.',
      kept: 'The Minister must consult with the owners of old appliances and the sellers of spare parts.',
    },
  },
]
