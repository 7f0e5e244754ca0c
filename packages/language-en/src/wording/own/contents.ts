import type { WordingRule } from '@aiqyn/core'

/** What is drawn up or set up, and can be told of in a sentence of its own. */
const thing =
  '(?<thing>account|agreement|application|assessment|budget|campaign|certification|commission|committee|council|database|description|evaluation|fund|guidance|inventory|law|list|network|notice|office|panel|plan|policy|process|program|project|proposal|register|registry|regulation|report|review|rule|standard|statement|strategy|study|survey|system|task force|training|web ?site)'
const article = String.raw`(?:an?|one|the) (?:(?!(?:and|or|of|for|to|with|by|from|in|on|as|at|than|that|who|which) )[\p{L}\d-]+ ){0,5}`
const start = `(?<main>(?!If |Where |When |Suppose |No )(?:(?! (?:that|who|which|whether) )[^.;:]){3,300} ${article}${thing}(?: (?:to|for|with|of|in|by|from) (?:(?! (?:that|who|which|whether|must|shall|may) )[^.;:,]){2,90})?)`
const limiting = / if |unless|only|except|(?<!\p{L})(?:not|no|never|neither|nothing)(?!\p{L})/u

/** What a thing must hold, or what holds under it, behind the sentence that sets it up. In the order in which it is tried. */
export const contents: ReadonlyArray<WordingRule> = [
  {
    id: 'break-which-must-hold',
    closes: true,
    pattern: new RegExp(
      String.raw`^${start},? (?:which|that) (?<holds>(?:shall|must|may|will) (?:also )?(?:address|assess|be|consist|contain|describe|detail|evaluate|explain|have|identify|include|list|provide|set out|specify) [^.;:]{5,400})\.$`,
      'du',
    ),
    put: '{main}. The {thing} {holds}.',
    unless: limiting,
    why: 'What a thing must hold is a sentence of its own; the thing is named again.',
    examples: {
      before:
        'The Minister must send to the council each year a report, which shall include a list of the repairers in each town.',
      after:
        'The Minister must send to the council each year a report. The report shall include a list of the repairers in each town.',
      kept: 'The Minister must not send to the council a report, which shall include a list of the repairers in each town.',
    },
  },
  {
    id: 'break-under-which',
    pattern: new RegExp(
      String.raw`^${start},? under which (?<rule>(?=(?:the|an?|any|each|every|all|such|no|funds|amounts) |\p{Lu})[^.;:]{3,160}? (?:shall|must|may|is|are) [^.;:]{5,900})\.$`,
      'du',
    ),
    put: '{main}. Under the {thing}, {rule}.',
    // What limits the rule goes with it.
    unless:
      /(?: if |unless|only|except|(?<!\p{L})(?:not|no|never|neither|nothing)(?!\p{L}))[^.]* under which /u,
    why: 'What holds under a thing is a sentence of its own; the thing is named again.',
    examples: {
      before:
        'The Minister must carry out a pilot program under which the owners of old appliances may ask for a grant.',
      after:
        'The Minister must carry out a pilot program. Under the program, the owners of old appliances may ask for a grant.',
      kept: 'The Minister must not carry out a pilot program under which the owners of old appliances may ask for a grant.',
    },
  },
]
