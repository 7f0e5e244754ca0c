import type { WordingRule } from '@aiqyn/core'

/** Set phrases of bills about money, and about when and to what changes apply. In the order in which it is tried. */
export const beginnings: ReadonlyArray<WordingRule> = [
  {
    id: 'money-may-be-set-aside',
    pattern:
      /^There (?:is|are) authorized to be appropriated (?<what>(?:to the [^,.;:$]{3,120}?,? )?(?:to carry out |for (?!each |fiscal ))[^,.;:$]{3,120}?),? (?<sum>(?:(?:no|not) more than )?\$\d[\d,.]{0,20}(?<=\d)(?: (?:million|billion))?|such sums as (?:may be|are) necessary)(?=[ .])/dgu,
    put: '{sum^} may be appropriated {what}',
    why: 'What is authorized to be appropriated may be appropriated; the sum comes first.',
    examples: {
      before: 'There is authorized to be appropriated to carry out this section $20,000,000.',
      after: '$20,000,000 may be appropriated to carry out this section.',
      kept: 'There is authorized to be appropriated to the fund what the Minister collects, and $20,000,000.',
    },
  },
  {
    id: 'sum-may-be-set-aside',
    pattern:
      /^There (?:is|are) authorized to be appropriated (?<sum>(?:(?:no|not) more than )?\$\d[\d,.]{0,20}(?<=\d)(?: (?:million|billion))?|such sums as (?:may be|are) necessary)(?=[ .])/dgu,
    put: '{sum^} may be appropriated',
    why: 'What is authorized to be appropriated may be appropriated; the sum comes first.',
    examples: {
      before: 'There are authorized to be appropriated $20,000,000 to carry out this section.',
      after: '$20,000,000 may be appropriated to carry out this section.',
      kept: 'There are authorized to be appropriated to the fund $20,000,000 and what the Minister collects.',
    },
  },
  {
    id: 'changes-apply',
    pattern:
      /^The amendments? made by (?<where>(?:this )?(?:section|subsection|paragraph|title|Act)s?(?: \d{1,4}[A-Z]?)?(?: ?\([\p{L}\d]{1,4}\)){0,4}(?:(?:,| and|, and) (?:\([\p{L}\d]{1,4}\)){1,4}){0,3}) (?:shall )?apply to(?= )/dgu,
    put: 'The changes in {where} shall apply to',
    why: 'Amendments are changes.',
    examples: {
      before: 'The amendments made by this section shall apply to taxable years after 2027.',
      after: 'The changes in this section shall apply to taxable years after 2027.',
      kept: 'The amendments made by the Minister shall apply to taxable years after 2027.',
    },
  },
  {
    id: 'changes-take-effect',
    pattern:
      /^The amendments? made by (?<where>(?:this )?(?:section|subsection|paragraph|title|Act)s?(?: \d{1,4}[A-Z]?)?(?: ?\([\p{L}\d]{1,4}\)){0,4}(?:(?:,| and|, and) (?:\([\p{L}\d]{1,4}\)){1,4}){0,3}) shall take effect(?= )/dgu,
    put: 'The changes in {where} shall take effect',
    why: 'Amendments are changes.',
    examples: {
      before: 'The amendments made by this section shall take effect on January 1, 2027.',
      after: 'The changes in this section shall take effect on January 1, 2027.',
      kept: 'The amendments made by the Minister shall take effect on January 1, 2027.',
    },
  },
  {
    id: 'drop-term',
    pattern:
      /^(?:For (?:the )?purposes? of (?:this|the preceding) (?:Act|section|subsection|paragraph|title|chapter|subtitle|part|subchapter), |In this (?:Act|section|subsection|paragraph|title|chapter|subtitle|part|subchapter), |As used in this (?:Act|section|title|chapter), )?[Tt]he term (?=(?:`[^`'’]{2,80}['’]|“[^“”]{2,80}”|‘[^‘’]{2,80}’|"[^"]{2,80}") (?:means|includes|has) )/dgu,
    put: '',
    why: 'That a quoted word with its meaning is a term of the act needs no saying.',
    examples: {
      before:
        'For purposes of this section, the term “old appliance” means an appliance of 10 years.',
      after: '“Old appliance” means an appliance of 10 years.',
      kept: 'For purposes of this section, the term of a repair means its duration in days.',
    },
  },
  {
    id: 'drop-as-defined',
    pattern:
      /(?: \(as (?:defined|described|specified|set out|provided|updated|determined) (?:in|under|by) [^().;]{3,120}(?:\([\p{L}\d]{1,4}\)[^().;]{0,60}){0,6}\)|, as (?:defined|described) (?:in|under|by) (?:this )?(?:sub)?(?:section|paragraph|title)s? ?[\d\p{L}()]{0,20}(?: of (?:the (?:\p{Lu}[\p{L}’'-]{1,20}|and|of|for|the|in|to)(?: (?:\p{Lu}[\p{L}’'-]{1,20},?|and|of|for|the|in|to)){0,12} Act(?: of \d{4})?|title \d{1,2}, United States Code|this Act|this title))?(?:,(?! (?:and|or|the|an?|\d))|(?=\.)))/dgu,
    put: '',
    loses: ['number'],
    why: 'Where a word is defined is for lawyers; the quotation shows it.',
    examples: {
      before: 'The Minister must help owners (as defined in section 5(a)) of old appliances.',
      after: 'The Minister must help owners of old appliances.',
      kept: 'The Minister must help owners (as many as possible) of old appliances.',
    },
  },
  {
    id: 'drop-program-under',
    pattern:
      /(?<=(?:\p{Lu}[\p{L}-]{2,20}|\p{Lu}{3,}) (?:program|Program|benefits)) (?:established |authorized )?under (?:part [A-Z] of )?title [IVXLC]{1,6} of the (?:\p{Lu}[\p{L}’'-]{1,20}|and|of|for|the|in|to)(?: (?:\p{Lu}[\p{L}’'-]{1,20},?|and|of|for|the|in|to)){0,10} Act(?: of \d{4})?(?=[,.]| (?:to|for|in|by|with|shall|must|may|is|are) )/dgu,
    put: '',
    loses: ['number'],
    why: 'The name tells which program is meant; where it was set up is in the quotation.',
    examples: {
      before:
        'The Minister may pay for the Repair program under title XVIII of the Old Appliances Act in each town.',
      after: 'The Minister may pay for the Repair program in each town.',
      kept: 'The Minister may pay for a program under title XVIII of the Old Appliances Act in each town.',
    },
  },
]
