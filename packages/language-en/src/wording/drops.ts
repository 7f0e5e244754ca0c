import type { WordingRule } from '@aiqyn/core'
import { beginnings } from './own/beginnings.ts'
import { brackets } from './own/brackets.ts'
import { pointers } from './own/pointers.ts'

/** What is left to the evidence. In the order in which it is tried. */
export const drops: ReadonlyArray<WordingRule> = [
  {
    id: 'drop-run-in-heading',
    pattern:
      /^(?!(?:For|If|When|Where|Notwithstanding|Upon|During|Under|After|Before|Until|No) )(?!In (?!general))\p{Lu}\p{Ll}+(?: [\p{Ll}-]+){0,7}(?<! (?:of|to|in|for|by|and|or|at|on|from|with|under|the|a|an)) (?=(?:The|Not later than|For purposes of|For the purpose|In the case of|In carrying out|In addition|Subject to|Except as|If|Each|Any|An?|No|Nothing in|This|Such|Notwithstanding|There (?:is|are|shall)|Beginning|Effective|Before|After|Under|Whenever|When|Upon|Within|During|Taking into account|Based on|To the extent|With respect to|Whoever|For each) )/dgu,
    put: '',
    unless: /^[^.]{0,90}(?:“|"|`)/u,
    why: 'A heading that stands before a sentence on its line is no part of it; the quotation shows it.',
    examples: {
      before: 'Establishment of system The Minister must keep a register of repairers.',
      after: 'The Minister must keep a register of repairers.',
      kept: 'Owners and repairers may agree that the Minister keeps a register of repairers.',
    },
  },
  {
    id: 'drop-code-citation',
    pattern:
      / \((?:\d{1,2} U\.S\.C\.|Public Law \d|P\.L\. \d|\d{1,3} Stat\.|sec\. \d|as (?:added|amended|redesignated) by )(?:[^()]|\([^()]{0,20}\)){1,120}\)/dgu,
    put: '',
    loses: ['number', 'limit'],
    why: 'Where an act stands in the code is for lawyers; the quotation shows it.',
    examples: {
      before: 'The Secretary shall apply the Clean Courtyards Act (42 U.S.C. 1751 et seq.).',
      after: 'The Secretary shall apply the Clean Courtyards Act.',
      kept: 'The Secretary shall lease the lands (including any equipment).',
    },
  },
  {
    id: 'drop-called',
    pattern:
      / \((?:hereafter |hereinafter )?(?:in this (?:Act|section|title|subtitle) )?(?:referred to|called|known)(?: in this (?:Act|section|title|subtitle))? as (?:the |an? )?[“"'‘`]{0,2}\p{Lu}[^()]{1,80}\)/dgu,
    put: '',
    why: 'What an act calls somebody is for its own text.',
    examples: {
      before:
        'The Minister of Repairs (referred to in this Act as the Minister) shall strike a medal.',
      after: 'The Minister of Repairs shall strike a medal.',
      kept: 'The Minister of Repairs (referred to in section 5) shall strike a medal.',
    },
  },
  {
    id: 'drop-item-mark',
    pattern:
      /^``\((?:\p{L}{1,4}|\d{1,3})\) (?:\p{Lu}[^.\n]{0,90}\.--(?:\((?:\p{L}{1,2}|\d{1,3})\) )?)?(?=\p{Lu}|\p{Ll}|\d)|(?<= )``\((?:\p{L}{1,4}|\d{1,3})\) (?=\p{Ll})/dgu,
    put: '',
    loses: ['number', 'negation', 'exception', 'condition', 'limit', 'duty', 'right'],
    why: 'The number and the heading of new text show where it will stand; the quotation has them.',
    examples: {
      before:
        '``(a) In General.--The Minister must make grants to owners that ``(1) repair appliances.',
      after: 'The Minister must make grants to owners that repair appliances.',
      kept: "The Minister must make grants under section 5(a) to owners that ``repair'' appliances.",
    },
  },
  {
    id: 'drop-other-purposes',
    pattern: /,? and for other purposes(?=\.)/dgu,
    put: '',
    unless: /, to /u,
    why: 'The phrase says nothing.',
    examples: {
      before: 'To extend quiet hours, and for other purposes.',
      after: 'To extend quiet hours.',
      kept: 'To extend quiet hours for other purposes than rest.',
    },
  },
  {
    id: 'drop-or-any-other-law',
    pattern: /(?:^Notwithstanding|, notwithstanding) any other (?:provision of )?law,\s?/dgu,
    put: '',
    // Beside another exception it may be what that one is from.
    unless: /(?<!\p{L})(?:except|only|unless)(?!\p{L})/u,
    why: 'That a rule goes before other laws is for lawyers; the quotation shows it.',
    examples: {
      before: 'Notwithstanding any other provision of law, the owner may keep the appliance.',
      after: 'The owner may keep the appliance.',
      kept: 'Notwithstanding section 5, the owner may keep the appliance.',
    },
  },
  {
    id: 'becomes-law',
    pattern:
      /(?<=(?:after|before|since|(?:days?|weeks?|months?|years?) of) )(?<![Oo]n,? (?:or|and) (?:after|before) )the date of (?:the )?enactment of this Act/dgu,
    put: 'this Act becomes law',
    unless: /(?:as of|effect on|day of|date of|time of) the date of (?:the )?enactment/u,
    why: 'An act becomes law on the day it is enacted.',
    examples: {
      before: 'The Secretary must report within 90 days after the date of enactment of this Act.',
      after: 'The Secretary must report within 90 days after this Act becomes law.',
      kept: 'The Secretary must report on the date of enactment of this Act.',
    },
  },
  {
    id: 'day-of-law',
    pattern: /(?<=(?:on|before|after|as of) )the date of (?:the )?enactment of this Act/dgu,
    put: 'the day this Act becomes law',
    why: 'An act becomes law on the day it is enacted.',
    examples: {
      before:
        'The price applies to appliances sold on or after the date of the enactment of this Act.',
      after: 'The price applies to appliances sold on or after the day this Act becomes law.',
      kept: 'The price applies since the date of the enactment of the Repair Act.',
    },
  },
  {
    id: 'date-that-is',
    pattern:
      /(?<=(?:no|not) later than )the date that is (?=\d+ (?:calendar |business |working )?(?:days?|weeks?|months?|years?) (?:after|before) )/dgiu,
    put: '',
    why: 'The period tells the day.',
    examples: {
      before:
        'The Minister must report no later than the date that is 90 days after this Act becomes law.',
      after: 'The Minister must report no later than 90 days after this Act becomes law.',
      kept: 'The Minister must report before the date that is 90 days after this Act becomes law.',
    },
  },
  {
    id: 'drop-as-added',
    pattern:
      /,(?<=(?:^|\. )[^,.]{3,200},) as (?:so )?(?:added|inserted|amended|redesignated) by (?:this Act|this section|this title|(?:sub)?(?:section|paragraph)s? [\d()\p{L}]{1,20})(?:,(?= (?:shall|must|may|is|are|has|have|does) )|(?=\.))/dgu,
    put: '',
    loses: ['number'],
    why: 'By what a rule came into its act is for lawyers; the quotation shows it.',
    examples: {
      before:
        'Section 36 of the Repair Act, as added by subsection (a), shall apply to all repairs.',
      after: 'Section 36 of the Repair Act shall apply to all repairs.',
      kept: 'Section 36 of the Repair Act, as amended in 2007, shall apply to all repairs.',
    },
  },
  {
    id: 'drop-established-under',
    pattern:
      /(?<=\p{Lu}\p{Ll}+ (?:Account|Agency|Board|Bureau|Center|Commission|Committee|Corporation|Council|Foundation|Fund|Institute|Office|Panel|Program|Service|System|Task Force)) (?:established|created|authorized) (?:under|by|pursuant to) (?:sub)?(?:section|title|paragraph|chapter)s? [\d\p{L}()]{1,20}(?: of (?:the (?:\p{Lu}[\p{L}’'-]{1,20}|and|of|for|the|in|to)(?: (?:\p{Lu}[\p{L}’'-]{1,20},?|and|of|for|the|in|to)){0,12} Act(?: of \d{4})?|title \d{1,2}, United States Code|this Act|this title))?(?= (?!of )\p{Ll}|[.,])/dgu,
    put: '',
    loses: ['number', 'right'],
    why: 'The name tells which body is meant; where it was set up is in the quotation.',
    examples: {
      before:
        'The Repair Advisory Commission established under section 1805 of the Repair Act must report each year.',
      after: 'The Repair Advisory Commission must report each year.',
      kept: 'The commission established under section 1805 of the Repair Act must report each year.',
    },
  },
  {
    id: 'apply-to',
    pattern: /(?<=(?:apply|applies|applied|applying) )with respect to(?= )/dgu,
    put: 'to',
    why: 'The usual word with “apply”.',
    examples: {
      before: 'This section shall apply with respect to repairs made in 2027.',
      after: 'This section shall apply to repairs made in 2027.',
      kept: 'This section provides with respect to repairs made in 2027.',
    },
  },
  {
    id: 'drop-hereby',
    pattern: /(?<=(?:is|are|shall|may|must)) hereby(?= (?!authori[sz]ed))/dgu,
    put: '',
    why: 'The word says nothing.',
    examples: {
      before: 'There is hereby established a repair fund.',
      after: 'There is established a repair fund.',
      kept: 'The owner hereby agrees to the repair.',
    },
  },
  {
    id: 'drop-but-not-limited-to',
    pattern: /(?<=includ(?:e|es|ing)),? but(?: (?:is|are))? not limited to,?(?= )/dgu,
    put: '',
    loses: ['negation'],
    why: 'What is included is never all.',
    examples: {
      before: 'The card must name all faults, including, but not limited to, those of the cord.',
      after: 'The card must name all faults, including those of the cord.',
      kept: 'The card must name faults, but is not limited to those of the cord.',
    },
  },
  {
    id: 'shall-not',
    pattern:
      /(?<= (?!No |Nothing |Neither )[^.]{0,20})(?<=\p{L} )shall not(?= (?!apply|be (?:construed|deemed|considered|treated|subject|required|affected|liable|eligible|entitled|enforceable|valid|available|effective|admissible|final|reviewable|open)|affect|impair|invalidate|limit|prejudice|take effect|have|constitute|include|prevent|preclude)\p{L}|:)/dgu,
    put: 'must not',
    types: ['prohibition'],
    unless: /(?:^|\. )(?:No|Nothing|Neither|None|This)(?!\p{L})/u,
    why: 'In a duty "shall not" is "must not".',
    examples: {
      before: 'The operator shall not accept gas equipment.',
      after: 'The operator must not accept gas equipment.',
      kept: 'Section 5 shall not apply to gas equipment.',
    },
  },
  {
    id: 'comma-before-time',
    // Items of a list go on where their lead-in has ended with the verb.
    pattern: /(?<=\p{L} (?:shall|must))(?= (?:not|no) later than [^.;:]{3,200}, \p{Ll})/dgu,
    put: ',',
    why: 'What stands between the verb and its action stands between commas.',
    examples: {
      before: 'The Minister shall not later than 5 days after the storm, send a report.',
      after: 'The Minister shall, not later than 5 days after the storm, send a report.',
      kept: 'The Minister shall act not later than 5 days after the storm.',
    },
  },
  {
    id: 'shall-act',
    pattern:
      /(?<=\p{L} |, )(?<! as (?:\p{L}+ ){1,6})shall(?= (?!each )(?:(?:also|promptly|annually|immediately|then|jointly) )?(?!also|promptly|annually|immediately|then|jointly|not|be |apply|affect|take effect|have (?:effect|no|jurisdiction|authority|standing|access|the (?:same|effect|meaning|right|power|authority|force))|constitute|include|mean|cease|expire|terminate|come into|enter into force|consist|receive|serve|become|continue|remain|in no)\p{L}|:)/dgu,
    put: 'must',
    types: ['duty', 'deadline', 'payment'],
    unless:
      /(?:^|\. )(?:No|Nothing|Neither|None|This|There|It|The (?:amendments?|changes))(?!\p{L})|, (?:no|nothing|neither|there) /u,
    why: 'Who shall do something must do it.',
    examples: {
      before: 'The operator shall send the donor a reply.',
      after: 'The operator must send the donor a reply.',
      kept: 'A majority of the members shall constitute a quorum.',
    },
  },
  {
    id: 'shall-be-done',
    pattern:
      /(?<=\p{L} )shall(?= be (?!construed|deemed|considered|treated|entitled|authori[sz]ed|cited|composed|comprised|punished|fined|imprisoned|established|created|allowed|permitted|repealed|amended)(?:\p{Ll}+ly )?(?:\p{Ll}+ed|accurate|clear|complete|consistent|fair|legible|present|quiet|ready|safe|truthful|visible|given|taken|written|shown|drawn|chosen|borne|paid|made|sent|kept|held|set|put|sold|brought|met|built|filed)(?!\p{L}))/dgu,
    put: 'must',
    types: ['duty', 'deadline', 'payment'],
    needsParty: true,
    unless:
      /(?:^|\. )(?:No|Nothing|Neither|None|This|There|It|The (?:amendments?|changes))(?!\p{L})|, (?:no|nothing|neither|there) /u,
    why: 'In a duty of a named party "shall" is "must".',
    examples: {
      before: 'The complaint shall be answered by the operator.',
      after: 'The complaint must be answered by the operator.',
      kept: 'The appliance shall be deemed safe.',
    },
  },
  {
    id: 'may-for-authorized',
    pattern:
      /(?<!(?:^|\s)[Tt]here )(?<=\p{L} )(?:is|are) (?:hereby )?authorized to(?= (?!be )\p{L})/dgu,
    put: 'may',
    why: 'Who is authorized to do something may do it.',
    examples: {
      before: 'The Secretary is authorized to make grants to owners.',
      after: 'The Secretary may make grants to owners.',
      kept: 'There is authorized to be appropriated $20,000,000.',
    },
  },
  ...beginnings,
  ...brackets,
  ...pointers,
]
