import type { AmendingForms } from '@aiqyn/core'

/** How acts of the United Kingdom, the United States and the European Union word each operation on another act. */
export const amending: AmendingForms = {
  cue: /strik|insert|redesignat|adding|amended|substitut|omit|replaced|deleted|added|repealed|becomes?/iu,
  forms: [
    // United States.
    {
      type: 'replaceWords',
      needs: 'striking',
      pattern:
        /striking(?:\sout)?\s(?:the\s(?:words?|phrase)\s)?(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20}|the\s(?:period|comma|semicolon|colon|word)[^;:—]{0,100}?(?=,?\s(?:and\s)?insert(?:ing)?)|¤\sand\sall\sthat\sfollows[^;:—]{0,80}?|all\sthat\s(?:follows|precedes)[^;:—]{0,100}?)(?:\s(?<note>(?!and\s)[^¤;:—]{1,80}?))?,?\s(?:and\s)?insert(?:ing)?(?:\sin\slieu\sthereof)?\s(?:the\sfollowing:?\s?)?(?<new>¤(?:,?\s(?:and\s|or\s)?¤){0,20}|a\s(?:period|comma|semicolon|colon))/iu,
    },
    {
      type: 'restate',
      needs: 'striking',
      textFollows: true,
      pattern:
        /striking\s(?<unit>(?:the\s)?(?:sub)?(?:section|paragraph|clause|part|title|heading|sentence|first|second|third|last|item|chapter)[^¤;:—]{0,120}?),?\sand\sinsert(?:ing)?\s(?:(?:in\slieu\sthereof\s)?the\sfollowing|(?<new>¤))/iu,
    },
    {
      type: 'replaceWords',
      needs: 'striking',
      textFollows: true,
      pattern:
        /striking\s(?<old>¤(?:\sand\sall\sthat\sfollows[^;:—]{0,80}?)?|all\sthat\sfollows[^;:—]{0,80}?)(?:\s[^¤;:—]{1,60}?)?,?\sand\sinsert(?:ing)?(?:\s(?:in\slieu\sthereof\s)?the\sfollowing|\s?[:—]?$)/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      pattern:
        /inserting\s(?<new>¤|a\scomma)(?:\s[^¤;:—]{1,40}?)?\safter\s(?:the\s(?:word|phrase)s?\s)?(?<after>¤|(?:the\s)?(?:sub)?(?:section|paragraph|clause|semicolon|period|comma)[^¤;:—]{0,80})/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      pattern:
        /inserting\s(?<new>¤|a\scomma)(?:\s[^¤;:—]{1,40}?)?\sbefore\s(?:the\s(?:word|phrase)s?\s)?(?<before>¤|(?:the\s)?(?:sub)?(?:section|paragraph|clause|semicolon|period|comma)[^¤;:—]{0,80})/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      pattern:
        /inserting(?:\simmediately)?\safter\s(?<after>(?:the\s(?:period|semicolon|comma|colon|word|phrase)[^¤;:—]{0,60}?(?:\s¤)?|¤))\s(?:the\sfollowing:?\s)?(?<new>¤)/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      pattern:
        /inserting(?:\simmediately)?\sbefore\s(?<before>(?:the\s(?:period|semicolon|comma|colon|word|phrase)[^¤;:—]{0,60}?(?:\s¤)?|¤))\s(?:the\sfollowing:?\s)?(?<new>¤)/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      textFollows: true,
      pattern:
        /inserting(?:\simmediately)?\safter\s(?<after>[^:;—]{1,120}?),?\sthe\sfollowing(?:\snew)?(?:\s[a-z]{3,14}){0,2}(?:\s?:\s?(?<new>¤))?/iu,
    },
    {
      type: 'insertAfter',
      needs: 'inserting',
      textFollows: true,
      pattern:
        /inserting(?:\simmediately)?\sbefore\s(?<before>[^:;—]{1,120}?),?\sthe\sfollowing(?:\snew)?(?:\s[a-z]{3,14}){0,2}(?:\s?:\s?(?<new>¤))?/iu,
    },
    {
      type: 'add',
      needs: 'at the end',
      textFollows: true,
      pattern:
        /(?:adding|inserting)\sat\sthe\send(?:\s(?:of\s(?<unit>[^:;—]{1,80}?)|thereof))?,?\s(?:the\sfollowing(?:\snew)?(?:\s[a-z]{3,14}){0,2}(?:\s?:\s?(?<new>¤))?)/iu,
    },
    {
      type: 'add',
      needs: 'at the end',
      pattern:
        /(?:adding|inserting)\sat\sthe\send(?:\sof\s(?<unit>[^¤:;—]{1,80}?)|\sthereof)?,?\s(?<new>¤)/iu,
    },
    {
      type: 'add',
      needs: 'adding',
      textFollows: true,
      pattern:
        /adding\s(?:the\sfollowing(?:\snew)?(?:\s[a-z]{3,14}){0,2}\sat\sthe\send(?:\sof\s(?<unit>[^:;—]{1,80}))?|after\s(?<after>[^:;—]{1,100}?),?\sthe\sfollowing)/iu,
    },
    {
      type: 'renumber',
      needs: 'redesignating',
      pattern:
        /redesignating\s(?<unit>[^:;—]{1,160}?)\sas\s(?<to>(?:(?:sub)?(?:section|paragraph|clause|part|title|chapter)|\()[^:;—,]{1,120}?(?:,\s(?:and\s)?\([^()]{1,6}\)){0,20})(?=,?\s(?:respectively|and\s(?:by\s)?(?:insert|redesignat|strik|add))|\s?[;:—,.]|$)/iu,
    },
    {
      type: 'restate',
      needs: 'read as follows',
      textFollows: true,
      pattern: /(?:amended|revised)\sto\sread\sas\sfollows/iu,
    },
    {
      type: 'delete',
      needs: 'striking',
      pattern:
        /striking(?:\sout)?\s(?:the\s(?:words?|phrase)\s)?(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20}(?:\sand\sall\sthat\sfollows[^;:—]{0,80}?)?|the\s(?:period|comma|semicolon|colon|word)[^;:—]{0,100}|all\sthat\s(?:follows|precedes)[^;:—]{0,100})(?:\s(?<note>(?:at\sthe|each|both|the\s(?:first|second|third|last)|where|wherever|before|after|preceding|following)(?:\s[^;:—,]{1,60}?)?))?(?=,?\s(?:and\s)?(?:by\s)?(?:insert|redesignat|strik|add)|\s?[;:—,.]|$)/iu,
    },
    {
      type: 'delete',
      needs: 'striking',
      pattern:
        /striking\s(?<unit>(?:the\s)?(?:sub)?(?:section|paragraph|clause|part|title|heading|sentence|first|second|third|last|item|chapter)[^¤;:—,]{0,120}?)(?=\s(?:and\s(?:by\s)?)?(?:insert|redesignat|strik|add)|\s?[;:—,.]|\s¤|$)/iu,
    },
    // United Kingdom.
    {
      type: 'replaceWords',
      needs: 'substitut',
      pattern:
        /(?<![a-z])for\s(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20}|(?:the\s)?words?\s(?:from\s|before\s|after\s)?¤[^;:—]{0,80}?|the\swords?\s(?:from|before|after)[^;:—]{1,80}?)(?:,?\s(?<note>[^¤;:—]{1,120}?))?,?\s(?:there\sis\s|there\sshall\sbe\s)?substitute(?:d)?\s(?<new>¤(?:,?\s(?:and\s|or\s)?¤){0,20})/iu,
    },
    {
      type: 'replaceWords',
      needs: 'substitut',
      textFollows: true,
      pattern:
        /(?<![a-z])for\s(?<old>¤|(?:the\s)?words?\s(?:from\s|before\s|after\s)?¤[^;:—]{0,80}?|the\swords?\s(?:from|before|after)[^;:—]{1,80}?),?\ssubstitute(?:d)?(?=\s?[—:-]|$)/iu,
    },
    {
      type: 'restate',
      needs: 'substitut',
      textFollows: true,
      pattern:
        /(?<![a-z])for\s(?<unit>(?:the\s)?(?:sub-?)?(?:section|paragraph|part|chapter|schedule|regulation|rule|article|heading|title|definition|entry|entries|italic|cross|table|sentence|point)[^;:—]{0,120}?),?\s(?:there\sis\s)?substitute(?:d)?(?![a-z])(?:\s(?:the\s\p{L}{4,12}\s)?(?<new>¤))?/iu,
    },
    {
      type: 'insertAfter',
      needs: 'insert',
      pattern:
        /(?<![a-z])after\s(?:the\swords?\s)?(?<after>¤|the\swords?\s[^;:—]{1,60}?)(?:\s[^¤;:—]{1,80}?|,[^¤;:—]{1,80}?)?,?\sinsert(?:ed)?\s(?<new>¤)/iu,
    },
    {
      type: 'insertAfter',
      needs: 'insert',
      pattern:
        /(?<![a-z])before\s(?:the\swords?\s)?(?<before>¤|the\swords?\s[^;:—]{1,60}?)(?:\s[^¤;:—]{1,80}?|,[^¤;:—]{1,80}?)?,?\sinsert(?:ed)?\s(?<new>¤)/iu,
    },
    {
      type: 'add',
      needs: 'insert',
      textFollows: true,
      pattern:
        /at\sthe\s(?:appropriate\splaces?|end|beginning)(?:\sof\s(?<unit>[^¤;:—]{1,80}?))?,?\sinsert(?:ed)?(?![a-z])(?:\s(?:the\s\p{L}{4,12}\s)?(?<new>¤))?/iu,
    },
    {
      type: 'insertAfter',
      needs: 'insert',
      textFollows: true,
      pattern:
        /(?<![a-z])after\s(?<after>[^¤;:—]{1,120}?|the\s(?:definition|entry|entries)[^;:—]{1,100}?),?\sinsert(?:ed)?(?![a-z])(?:\s(?:the\s\p{L}{4,12}\s)?(?<new>¤))?/iu,
    },
    {
      type: 'insertAfter',
      needs: 'insert',
      textFollows: true,
      pattern:
        /(?<![a-z])before\s(?<before>[^¤;:—]{1,120}?|the\s(?:definition|entry|entries)[^;:—]{1,100}?),?\sinsert(?:ed)?(?![a-z])(?:\s(?:the\s\p{L}{4,12}\s)?(?<new>¤))?/iu,
    },
    {
      type: 'delete',
      needs: 'omit',
      pattern: /(?<![a-z])omit\s(?:the\s)?(?<old>¤)\sat\sthe\send\sof\s(?<unit>[^¤;:—,]{1,60})/iu,
    },
    {
      type: 'delete',
      needs: 'omit',
      pattern:
        /(?<![a-z])omit\s(?:the\swords?\s)?(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20}(?=[^¤]|$)|the\s(?:words?|final|“)[^;:—]{1,80}|(?:from|words?)\s[^;:—]{1,80})/iu,
    },
    { type: 'delete', needs: 'omit', pattern: /(?<![a-z])omit\s(?<unit>[^¤;:—]{1,160})/iu },
    {
      type: 'renumber',
      needs: 'becom',
      pattern:
        /(?<unit>[^;:—,]{1,100}?)\sbecomes?\s(?<to>(?:sub-?)?(?:section|paragraph|article|point)[^;:—,]{1,80})/iu,
    },
    // European Union.
    {
      type: 'replaceWords',
      needs: 'replaced',
      pattern:
        /the\s(?:words?|terms?|date|reference|phrase)\s(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20})(?:\s[^¤;:—]{1,60}?)?\s(?:is|are)\sreplaced\sby\s(?:the\s(?:words?|terms?|date|reference|phrase)\s)?(?<new>¤(?:,?\s(?:and\s|or\s)?¤){0,20})/iu,
    },
    {
      type: 'restate',
      needs: 'replaced',
      textFollows: true,
      pattern:
        /(?:is|are)\s(?:hereby\s)?replaced\s(?:by\sthe\s(?:following|(?<newIn>text\s(?:set\sout\s)?in\s[^;:]{1,80}))|with\sthe\sfollowing)/iu,
    },
    {
      type: 'add',
      needs: 'the following ',
      textFollows: true,
      pattern:
        /the\sfollowing\s(?<added>[^;:]{1,80}?)\s(?:is|are)\s(?:hereby\s)?(?:added|inserted)(?:\safter\s(?<after>[^;:,]{1,60}))?/iu,
    },
    {
      type: 'delete',
      needs: 'deleted',
      pattern:
        /the\s(?:words?|terms?|phrase)\s(?<old>¤(?:,?\s(?:and\s|or\s)?¤){0,20})\s(?:is|are)\s(?:hereby\s)?deleted/iu,
    },
    { type: 'delete', needs: 'deleted', pattern: /(?:is|are)\s(?:hereby\s)?deleted/iu },
    // All.
    { type: 'repeal', needs: 'repealed', pattern: /(?:is|are)\s(?:hereby\s)?repealed/iu },
  ],
  units: {
    numbersBefore: false,
    words: [
      { kind: 'annex', word: /^(?:annex(?:es)?|schedules?)$/u },
      { kind: 'appendix', word: /^(?:appendix|appendices)$/u },
      { kind: 'title', word: /^titles?$/u },
      { kind: 'subtitle', word: /^subtitles?$/u },
      { kind: 'chapter', word: /^chapters?$/u },
      { kind: 'subchapter', word: /^subchapters?$/u },
      { kind: 'part', word: /^(?:sub)?parts?$/u },
      {
        kind: 'section',
        word: /^sections?$/u,
        below: ['subsection', 'paragraph', 'subparagraph', 'clause', 'subclause'],
      },
      { kind: 'article', word: /^articles?$/u, below: ['paragraph', 'point', 'indent'] },
      {
        kind: 'rule',
        word: /^(?:regulations?|rules?)$/u,
        below: ['paragraph', 'subparagraph', 'clause'],
      },
      { kind: 'heading', word: /^headings?$/u },
      {
        kind: 'subsection',
        word: /^subsections?$/u,
        below: ['paragraph', 'subparagraph', 'clause', 'subclause'],
      },
      { kind: 'table', word: /^tables?$/u },
      {
        kind: 'paragraph',
        word: /^paragraphs?$/u,
        below: ['subparagraph', 'clause', 'subclause'],
      },
      { kind: 'subparagraph', word: /^sub-?paragraphs?$/u, below: ['clause', 'subclause'] },
      { kind: 'point', word: /^points?$/u, below: ['indent'] },
      { kind: 'clause', word: /^clauses?$/u, below: ['subclause'] },
      { kind: 'subclause', word: /^subclauses?$/u },
      { kind: 'row', word: /^(?:rows?|entry|entries|items?|definitions?)$/u },
      { kind: 'column', word: /^columns?$/u },
      { kind: 'indent', word: /^indents?$/u },
      { kind: 'sentence', word: /^sentences?$/u },
      { kind: 'note', word: /^(?:note|footnote)s?$/u },
      { kind: 'preamble', word: /^preamble$/u },
    ],
    ordinals: [
      ['first', 1],
      ['second', 2],
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
    ],
    and: /^(?:and|or)$/u,
    to: /^(?:to|through|[–-])$/u,
    plural: /s$/u,
    filler: /^(?:for|of|relating)$/u,
    between: /^\s*(?:of|in|to|at\sthe\send\sof)\s(?:the\s)?$/u,
    unnumbered: ['heading', 'preamble'],
    byName: /items?\srelating|table\sof\s(?:sections|contents|chapters|parts)/iu,
  },
  acts: {
    named: [
      {
        needs: /United\sStates\sCode/iu,
        pattern: /(?<act>(?<![\p{L}\d])title\s\d{1,2},?\sUnited\sStates\sCode)/iu,
      },
      {
        needs: /Public\sLaw/u,
        pattern: /(?<act>Public\sLaw\s\d{2,3}[–-]\d{1,4})/u,
      },
      {
        needs: /Regulation|Directive|Decision/u,
        pattern:
          /(?<act>(?:(?:Commission|Council)\s)?(?:Delegated\s|Implementing\s)?(?:Regulation|Directive|Decision)\s\((?:EU|EC|EEC|CFSP|EU,\sEuratom)\)\s(?:No\s)?\d{1,4}\/\d{1,4}|Directive\s\d{2,4}\/\d{1,4}\/[A-Z]{2,3})/u,
      },
      {
        needs: /\d{4}/u,
        pattern:
          /(?<act>(?<![\p{L}\d])(?!(?:Titles?|Sections?|Parts?|Subparts?|Subtitles?|Chapters?|Subchapters?|Subsections?|Paragraphs?|Articles?|Schedules?|Clauses?|In|[IVXLC]{1,7})\s)\p{Lu}[\p{L}’'&-]{0,24},?\s(?:\p{Lu}[\p{L}’'&-]{0,24}\s|(?:\p{Lu}\.){1,2}\s|[JS]r\.,?\s|St\.\s|\([^()]{1,60}\)\s|(?:\p{Lu}[\p{L}’'-]{1,24}|[a-z]{1,9}),\s|(?:of|and|the|for|to|in|on|with|from|by|or)\s){0,20}?(?:Act|Code|Order|Regulations|Law|Rules|Measure)(?:\s\([^()]{1,40}\))?(?:\sof)?\s\d{4})/u,
      },
      {
        needs: /Act|Code/u,
        pattern:
          /(?<act>(?<![\p{L}\d])(?!(?:Titles?|Sections?|Parts?|Subparts?|Subtitles?|Chapters?|Subchapters?|Subsections?|Paragraphs?|Articles?|Schedules?|Clauses?|In|[IVXLC]{1,7})\s)(?!(?:The|This|An?|Each|That|Such)\s(?:Act|Code)(?!\p{L}))\p{Lu}[\p{L}’'&-]{1,24},?\s(?:\p{Lu}[\p{L}’'&-]{1,24},?\s|(?:\p{Lu}\.){1,2}\s|[JS]r\.,?\s|St\.\s|(?:of|and|the|for|to|in|on|with|from|by|or|under)\s){0,14}(?:Act|Code)(?![\p{L}]))/u,
      },
      {
        needs: /the\s\d{4}/u,
        pattern: /(?<act>the\s\d{4}\s(?:Act|Order|Regulations))/u,
      },
      {
        needs: /entitled/u,
        pattern: /(?<act>(?:the\s)?Act\sentitled\s¤)/u,
      },
    ],
    same: /(?:such|that|the\ssame|said)\s(?<noun>Act|Code|title|Public\sLaw|Regulation|Directive|Order)(?!\p{L})/u,
    number: /(?<number>\d{2,4}[–-]\d{1,4}|\d{1,4}\/\d{1,4}(?:\/[A-Z]{2,3})?)/u,
    title:
      /^(?:the\s|of\s|in\s)?(?<title>\p{Lu}.{0,200}\s(?:Act|Code|Order|Regulations|Law|Rules|Measure)(?:\s\([^()]{1,40}\))?(?:(?:\sof)?\s\d{4})?)$/iu,
  },
  everywhere:
    /(?:in\s)?each\splace|(?:each|every)\s(?:place|time)\s(?:it|such|the|that)|wherever\s(?:it|they|occurring|that)|in\sboth\splaces|in\severy\splace|throughout/iu,
  documents: /^(?:in\s)?(?:the\s)?(?<word>entry|entries|definition|table|heading|list)/iu,
  announces: /(?:is|are)\s(?:further\s)?amended/iu,
  enacting: /^(?!)/u,
  approved: /^(?!)/u,
  aside:
    /(?:in\s)?the\s(?:words|matter)\s(?:before|preceding|following)\s(?:sub-?)?(?:paragraph|clause)\s\(\w{1,5}\)|,?\s(?:and\s)?as\s(?:so\s)?(?:added|inserted|amended|designated|redesignated)(?:\s[^,;:—]{1,120}?)?(?=,|\s(?:is|are)\s|\sby\s(?:strik|insert|add|redesign))/iu,
  opensText: /(?:inserting|insert|substituting|substitute|adding|add)$/iu,
  goesOn: /^by\s/iu,
  scope:
    /^(?![^¤]{0,300}\s(?:may|must|shall|means?)\s)(?:\(?\w{1,4}[.)]\s)?(?:in|at|by|(?:sub-?)?(?:section|paragraph|part|chapter|title|point)|schedule|article|annex|appendix|regulation|rule|the\s(?:table|heading|first|second|third))(?!\p{L})|(?:is|are)\s(?:each\s)?(?:further\s)?amended/iu,
  leadsBeside: /(?:is|are)\s(?:further\s)?amended\sas\s(?:follows|set\sout\sin\s[^.]{1,60})\.?$/iu,
  unclosed: /(?<quote>“[^“”]{1,120}?)\s{1,3}(?<next>(?:insert|substitute)\s?“)/iu,
  sameUnit:
    /(?:(?:of|in)\s(?:that|such|the\ssame)|(?<!\p{L})(?:that|such)(?=\s\p{L}{4,10}\s?,?\s{1,3}(?:is|are)\s(?:each\s|further\s)?amended))\s{1,3}(?<word>section|subchapter|chapter|article|regulation|rule|schedule|subsection|paragraph)s?(?!\p{L})/iu,
  generally:
    /expressed\s(?:in\sterms\sof|as)\s[^.]{0,200}?\s(?:made\sto|to\sbe\sto)\s(?<act>[^.]{1,200})/iu,
  leads:
    /(?:—|–|--|:-?|(?:is|are)\s(?:further\s)?amended\sas\s(?:follows|set\sout\sin\s[^.]{1,60})\.?|(?:is|are)\samended\sin\saccordance\swith\sthis\s\p{L}{3,12}\.?)$/iu,
  trivial:
    /^(?:[\s“”‘’"'`.,;:—–-]|(?<!\p{L})(?:and|or)(?!\p{L})|(?<!\p{L})(?:the|a) (?:period|comma|semicolon|colon)(?: at the end(?: (?:of|thereof)[^;]{0,60})?)?)+$/iu,
}
