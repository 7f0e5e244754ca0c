import type { DefinitionPatterns } from '@aiqyn/core'
import { termName } from './term-name.ts'

const quoted =
  "(?:“[^“”]{2,160}”|\"[^\"]{2,160}\"|‘(?:[^‘’]|’(?=\\p{L})){2,160}’|``(?:[^`']|'(?!')){2,160}'')"
/** A heading that runs into the sentence (`State.—The term …`), and a mark of an item. */
const head =
  '(?!.{0,200}definitions? of\\s(?:the\\s(?:term|expression)s?\\s)?[“"‘])(?:[-•*]\\s)?(?:\\(?[0-9a-z]{1,4}\\)\\s){0,2}(?:[^.;:“"‘`]{1,80}\\.?\\s?(?:--|—|–)\\s?)?'
/** `For purposes of this section,`. */
const within =
  '(?:(?:[Ff]or (?:the )?purposes? of|[Ii]n|[Aa]s used in|[Uu]nder|[Ww]hen used in|[Ww]ith respect to|[Ee]xcept (?:as|where)|[Uu]nless) [^;:“"‘`]{2,160}?(?:,|—|–|--|:)?\\s+)?'
/** `in relation to a patient`, between a term and its verb. */
const about =
  '(?:\\s*\\([^()]{0,120}\\))?(?:,?\\s(?:in relation to|in connection with|in respect of|with respect to|as used|as applied to|when used|where used|used|of|for)\\s[^;:“"‘`]{1,160}?)?,?'
/** The same behind a term without quotation marks, which may hold `of` itself. */
const aboutBare =
  '(?:\\s*\\([^()]{0,120}\\))?(?:,?\\s(?:in relation to|in connection with|in respect of|with respect to|as used|as applied to|when used|where used|used)\\s[^;:“"‘`]{1,160}?)?,?'
const meaningVerb =
  '(?:\\s+(?:means?|shall mean)(?![\\p{L}-])[\\s,:—–-]*|\\s+(?=(?:(?:shall|does|do)\\s(?:not\\s|also\\s)?|also\\s|only\\s)?includes?(?!\\p{L})|(?:has|have|shall have)\\s(?:the\\s)?(?:same\\s|respective\\s){0,2}meanings?|(?:shall\\s)?refers?\\sto|(?:is|are|shall)\\s(?:to\\s)?be\\s(?:read|construed|interpreted)|(?:is|are)\\sdefined\\s))'
/** The same, or a list of what it means and includes. */
const verb = `(?:${meaningVerb}|\\s?(?:—|–|--|:)\\s?(?=means\\s|includes\\s|$))`

const everyQuoted = new RegExp(quoted, 'gu')

/** How acts in English define terms: by a quoted word and a verb, wherever it stands, or unquoted in a list. */
export const definitions: DefinitionPatterns = {
  announces:
    /definitions|interpretation|the following (?:definitions|terms|expressions) (?:apply|have|shall)|^in (?:this|these) (?:act|part|section|subsection|chapter|regulations?|rules|order|schedule|directive)(?:,? and [^“"‘;:]{1,60}?)?[,—–:-]/iu,
  separator: new RegExp(
    `^(?!(?:in|for|under|as|where|if|it|such|that|they|nothing|this|these|a reference|references|any reference|the\\s(?:term|expression|word|phrase)s?)\\s)(?<term>[\\p{L}\\p{N}][^“”"‘\`;:.—]{1,90}?)${aboutBare}${meaningVerb}`,
    'iu',
  ),
  quotedTerm: true,
  cue: /(?:[“"‘`]|[Tt]he\s(?:term|expression|word|phrase))[\s\S]{2,400}?(?:mean|includ|refer|constru|interpret|be read|defined|[—–:]|--)/u,
  forms: [
    {
      pattern: new RegExp(
        `^${head}${within}(?:(?:[Tt]he|[Aa]n?|[Aa]ny|[Rr]eferences? to|[Aa] reference to)\\s+){0,2}(?:(?:terms?|expressions?|words?|phrases?)\\s+)?(?<term>${quoted})(?<also>(?:,?\\s*(?:and|or|,)\\s+(?:the term\\s+)?${quoted}){0,4})${about}${verb}(?<meaning>.{0,})$`,
        'du',
      ),
    },
    {
      pattern: new RegExp(
        `^${head}${within}[Tt]he\\sterms\\s+(?<term>[\\p{L}\\p{N}][^“”"‘\`;:.—]{0,80}?)\\sand\\s(?<also>[\\p{L}\\p{N}][^“”"‘\`;:.—]{0,80}?)${aboutBare}${verb}(?<meaning>.{0,})$`,
        'du',
      ),
    },
    {
      pattern: new RegExp(
        `^${head}${within}[Tt]he\\s(?:term|expression|word|phrase)s?\\s+(?!(?:of|for|limits?|shall|includes?|does|means|used)\\s)(?<term>[\\p{L}\\p{N}][^“”"‘\`;:.—]{0,120}?)${aboutBare}${verb}(?<meaning>.{0,})$`,
        'du',
      ),
    },
    {
      pattern: new RegExp(
        `(?:[,;—–]|--|\\band)\\s*(?:in|for) (?:this|these|that|those|the purposes? of)[^“"‘\`;]{0,80}\\s(?:the\\s+)?(?:term\\s+)?(?<term>${quoted})${about}\\s+means\\s(?<meaning>.{3,})$`,
        'du',
      ),
    },
  ],
  goesOn: new RegExp(
    `^${head}(?:(?:But|However, )?\\s?(?:[Tt]he|[Ss]uch|[Tt]hat|[Tt]his)\\s(?:term|expression|definition)(?:\\s[^.;:]{1,80}?)?|It)\\s(?:also\\s|shall\\s|does\\s){0,2}(?:not\\s)?(?:means?|includes?|excludes?)(?!\\p{L})`,
    'u',
  ),
  otherTerms:
    /^(?:(?:(?:all |any )?other )?(?:words|terms|expressions)\s|a (?:word|term)(?: or expression)?\s(?:which|that|used))/iu,
  scopes: [
    { kind: 'paragraph', pattern: /\b[Tt]his (?:sub)?paragraph\b/ },
    { kind: 'subsection', pattern: /\b[Tt]his subsection\b/ },
    {
      kind: 'section',
      pattern:
        /\b[Tt]his section\b|\b(?:[Ii]n|purposes? of) (?:sub-?(?:section|paragraph)s?|paragraphs?) \(/,
    },
    { kind: 'article', pattern: /\b[Tt]his Article\b/ },
    { kind: 'chapter', pattern: /\b[Tt]his (?:sub)?chapter\b/i },
    { kind: 'part', pattern: /\b[Tt]his (?:sub)?part\b/i },
    { kind: 'title', pattern: /\b[Tt]his (?:sub)?title\b/i },
  ],
  elsewhere:
    /^(?:has|have|shall have) the (?:same |respective )*meanings?|^(?:also |shall |does |do )*(?:not )?includes?\b|^refers? to\b|^(?:is|are) (?:to be )?(?:read|construed|interpreted|defined)/,
  pointsTo:
    /^(?:(?:has|have|shall have)\s(?:the\s)?(?:same\s|respective\s){0,2}meanings?[^;]{0,100}?\s(?:in|by|under|to)|(?:is|are)\s(?:to\sbe\s)?(?:read|construed|interpreted|defined)(?:\s(?:in\saccordance\swith|with))?(?:\s(?:in|by|under))?|[^;.]{0,120}?\s(?:as|that\sterm\sis|such\sterm\sis|terms\sare)\sdefined\s(?:in|by|under))\s(?:it\s|that\sterm\s|such\sterm\s|the\sterm\s|them\s|those\sterms\s)?(?:in\s|by\s|under\s)?(?<place>(?=[^;]{0,200}(?:section|paragraph|article|regulation|directive|convention|treaty|agreement|schedule|annex|chapter|part|title|\bact\b|code|rule))[^;]{3,300})$/iu,
  alias: new RegExp(
    `\\(\\s*(?:(?:hereinafter|hereafter|herein|collectively|together|each|in|under|for|referred|and)\\b(?! by the acronym)[^()“"‘\`]{0,90}?\\s?)?(?:(?:the|an?|each an?|as)\\s+){0,2}(?<alias>${quoted}(?:,?\\s(?:and|or)\\s(?:the\\s)?${quoted})?|(?<=\\breferred to [^()]{0,60}\\sas (?:the )?)[\\p{L}-]{3,30}(?:\\s[\\p{L}-]{2,30}){0,4})\\s*\\)`,
    'giu',
  ),
  namedAs: new RegExp(
    `(?:hereinafter|hereafter|in this \\p{L}{3,12}|herein)\\s(?:and in [^“"‘\`]{2,40}?\\s)?(?:referred to|called|known)(?:\\sin this \\p{L}{3,12})?(?:\\s(?:collectively|respectively))?(?:\\sas)?\\s(?:the\\s|an?\\s)?(?<alias>${quoted})(?![^()]{0,200}\\))`,
    'giu',
  ),
  aliasParts: (alias) => alias.match(everyQuoted) ?? [alias],
  termName,
  aliasHead: 'last',
  nameStart: /[,;:(]\s+|(?<![A-Za-z])(?:an?|the|by|with|to|from|as|any|such|each)\s+/giu,
  noName:
    /^(?![^,]{0,120}?\b(?:that|which|who|where|whom)\b)[^,]{0,160}?\s(?:was|were|is|are|shall|must|may|has|have|had|adopts?|adopted|gives?|serves?)\s/u,
  nameGoesOn: /^\s(?:of|for|on|to|and)\s/u,
  nameModifier: /^(?!)/u,
  unabbreviated: /^(?:a|an|and|by|for|in|of|on|or|the|to|with)$/u,
}
