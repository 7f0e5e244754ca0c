import type { ReferencePatterns } from '@aiqyn/core'

const unitWord =
  '(?:[Ss]ub-?)?(?:[Ss]ections?|[Pp]aragraphs?|[Cc]lauses?|[Tt]itles?|[Pp]arts?|[Cc]hapters?)|[Aa]rticles?|[Pp]oints?|[Ss]chedules?|[Aa]nnex(?:es)?|[Ss]ecs?\\.|§{1,2}'
const ordinal = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth)'
const inner = '\\([A-Za-z0-9]{1,5}\\)'
/** `12(3)(a)`, `(b)(1)`, `IV`, `B`. */
const item = `(?:\\d{1,5}(?:[.-]\\d{1,4})?[A-Z]{0,3}(?:-\\d{1,3})?(?![A-Za-z0-9]|\\.\\d)(?:${inner}){0,6}|(?:${inner}){1,6}|[IVXL]{1,6}(?![A-Za-z0-9])|[A-Z](?![A-Za-z0-9’']))`
const list = `${item}(?:(?:,\\s(?:(?:and|or)\\s)?|\\s(?:and|or|to|through)\\s|\\s?[–—]\\s?|-(?=[\\d(]))${item}){0,40}`
const word = "[A-Z][\\p{L}\\d’'&-]{0,30}"
const small = '(?:of|and|for|the|to|in|on|with|from|by|against)'

/** How acts in English cite: the inner unit first, the act last ("paragraph (2) of section 5 of the … Act"). */
export const references: ReferencePatterns = {
  trigger:
    /[Ss]ections?|[Pp]aragraph|[Cc]lause|[Tt]itle|[Aa]rticle|[Pp]oint|[Pp]art|[Cc]hapter|[Ss]chedule|[Aa]nnex|[Ss]ecs?\.|§/,
  mention: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:(?<self>[Tt]his)\\s|(?<before>${ordinal}(?:\\s(?:and|or)\\s${ordinal})?)\\s)?(?<word>${unitWord})(?![A-Za-z])(?:\\s(?<numbers>${list}))?)`,
    'gu',
  ),
  units: [
    { word: /^(?:sch|ann)/iu, kinds: ['attachment'] },
    { word: /^title/iu, kinds: ['title'] },
    { word: /^(?:part|sub-?title)/iu, kinds: ['part'] },
    { word: /^chap/iu, kinds: ['chapter'] },
    { word: /^sub-?chap/iu, kinds: ['subchapter'] },
    { word: /^sub-?part/iu, kinds: ['part'] },
    { word: /^(?:sec|§)/iu, kinds: ['section', 'article'] },
    { word: /^art/iu, kinds: ['article', 'section'] },
    { word: /^sub-?section/iu, kinds: ['subsection'] },
    { word: /^para/iu, kinds: ['paragraph', 'alinea'], annexKinds: ['section'] },
    { word: /^point/iu, kinds: ['point'] },
    { word: /^sub-?para/iu, kinds: ['subparagraph', 'alinea', 'point', 'subsection', 'paragraph'] },
    { word: /^clause/iu, kinds: ['clause', 'section'] },
    { word: /^sub-?clause/iu, kinds: ['subclause', 'subsection'] },
  ],
  number: new RegExp(
    `(?<ordinal>${ordinal})(?![A-Za-z])|(?<num>\\d{1,5}(?:[.-]\\d{1,4})?[A-Z]{0,3}(?:-\\d{1,3})?(?:${inner}){0,6}|(?:${inner}){1,6}|(?<![A-Za-z])[IVXL]{1,6}(?![A-Za-z])|(?<![A-Za-z])[A-Z](?![A-Za-z]))`,
    'gu',
  ),
  range: /^(?:\s(?:to|through)\s|\s?[–—-]\s?)$/u,
  ordinals: { fifth: 5, first: 1, fourth: 4, second: 2, sixth: 6, third: 3 },
  order: 'innerFirst',
  within: /^,?\s(?:of|to|in)\s(?:the\s)?$/u,
  follows: /^[Aa]rticle\s[^,;]{1,30},\s(?:[^,;]{1,30},\s)?$/u,
  joins: /^(?:,\s(?:(?:and|or)\s)?|\s(?:and|or)\s)(?:(?:in|of|to|under|by|with)\s)?$/u,
  thisAct:
    /(?<!\p{L})[Tt]h(?:is|ese)\s(?<noun>Act|Code|Law|Order|Regulations?|Rules|Directive|Decision|Bill|Ordinance|Schedule|Annex|Convention|Treaty|Agreement|Protocol)(?!\p{L})/gu,
  statute: /^(?:Act|Code|Law|Bill)/u,
  wholeAct: /^(?:Act|Code|Law|Order|Regulation|Rules|Directive|Decision|Bill|Ordinance)/u,
  annex: /^(?:Schedule|Annex)/u,
  acts: [
    {
      needs: /Act(?![a-z])|Code|Law|Order|Regulations|Rules|Convention|Treaty|Ordinance/,
      pattern: new RegExp(
        `(?<![\\p{L}\\d.])(?!(?:This|These|The|That|Such|An|Any|Each|Every|No|Under|In|If|For|By|Where|When|As|Section|[IVXL]{1,6}|[A-Z])\\s)(?<title>(?:(?:${word},?|(?:[A-Z]\\.){1,2}|Jr\\.,?|Sr\\.,?|St\\.)\\s(?:${small}\\s){0,3}){1,14}(?<noun>Act|Code|Law|Order|Regulations|Rules|Convention|Treaty|Ordinance)(?:\\s\\d{4}(?!\\d)|\\sof\\s\\d{4}(?!\\d))?)(?!\\p{L})`,
        'gu',
      ),
    },
    {
      needs: /United\sStates\sCode|Federal\sRegulations/,
      pattern:
        /(?<!\p{L})(?<title>title\s\d{1,3},?\s(?:(?:of\sthe\s)?United\sStates\s(?<noun>Code)|(?:of\sthe\s)?Code\sof\sFederal\sRegulations))/gu,
    },
    {
      needs: /Public\sLaw/,
      pattern: /(?<!\p{L})(?<title>(?<noun>Public\sLaw)\s(?<number>\d{1,4}[-–]\d{1,4}))/gu,
    },
    {
      needs: /Regulation|Directive|Decision/,
      pattern:
        /(?<!\p{L})(?<title>(?:(?:Council|Commission)\s)?(?:(?:Delegated|Implementing|Framework)\s)?(?<noun>Regulation|Directive|Decision)\s(?:\((?:EU|EC|EEC|Euratom)(?:,\s\p{L}{2,10})?\)\s)?(?:No\s)?(?<number>\d{1,4}\/\d{1,4}(?:\/\p{L}{2,8})?))/gu,
    },
    {
      needs: /Treaty\son/,
      pattern:
        /(?<!\p{L})(?<title>(?<noun>Treaty)\son\s(?:the\s(?:Functioning\sof\sthe\s)?)?European\sUnion)/gu,
    },
    {
      needs: /Constitution/,
      pattern:
        /(?<!\p{L})(?<![Tt]his\s)(?<title>(?<noun>Constitution))(?:\sof\sthe\sUnited\sStates)?/gu,
    },
  ],
  quotedTitle: /“[^“”]{3,700}”|"[^"]{3,700}"/gu,
  publication:
    /\s?\((?:\d{1,3}\sU\.\s?S\.\s?C\.|Public\sLaw\s|Pub\.\sL\.\s|\d{1,3}\sStat\.|\d{1,3}\sC\.?F\.?R\.?\s)(?:[^()]|\([^()]{0,12}\)){0,160}\)/gu,
  actNouns: [
    { kind: 'law', pattern: /Act|Law/u },
    { kind: 'code', pattern: /Code/u },
    { kind: 'constitution', pattern: /Constitution/u },
    { kind: 'regulation', pattern: /Regulation/u },
    { kind: 'directive', pattern: /Directive/u },
    { kind: 'decision', pattern: /Decision/u },
    { kind: 'order', pattern: /Order/u },
    { kind: 'rules', pattern: /Rules/u },
  ],
  otherDocument:
    /^(?:,?\sof\s(?!this\s|these\s)(?:(?:the|such|that|those|an?|any|each|either|said)\s)?|\s(?=thereof(?![a-z])))(?<noun>[\p{L}\d][\p{L}\d.’'-]{0,30})/u,
  basicUnits: ['article', 'section'],
}
