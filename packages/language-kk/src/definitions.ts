import type { DefinitionPatterns } from '@aiqyn/core'
import { stem } from './stem.ts'
import { termName } from './term-name.ts'

/** Nouns that say what kind of thing a term is, as the last word of a definition. */
const genus =
  /(?<!\p{L})(?:актісі?|аумақ|аумағы|әдіс|әдісі|әрекет|әрекеттері?|бағдарлама|басылым|бөлігі|бірлестігі?|деректер|іс-шара|іс-шаралар|жиынтығы|жүйе|жүйесі|келісім|кезеңі?|кешені?|көрсеткіші?|құжат|құжаты|құрал|құралдары|құрылғы|қызмет|қызметі|мекеме|мекемесі|мәліметтер|мәміле|нысаны?|объекті|объектісі|орган|органы|өнім|процесс|процесі|рәсім|рәсімі|тәсілі?|түрі|тұлға|тұлғалар|үй-жай|ұйым|ұйымы|шарт|шарты|шаралар)$/iu

/** How Kazakh acts define terms: a list of `термин – анықтама`, sentences (`… деп … түсініледі`), and `(бұдан әрі – …)` anywhere. */
export const definitions: DefinitionPatterns = {
  announces:
    /(?:пайдаланылатын|қолданылатын)\s+(?:негізгі\s+)?(?:ұғымдар|терминдер|анықтамалар|белгілер|қысқартулар)|(?:ұғымдар|терминдер|анықтамалар|қысқартулар|ұғымдық\sаппарат)(?:\s+(?:мен|және)\s+\p{L}{3,20})?\s+(?:пайдаланыл|қолданыл)|^(?:негізгі\s+)?(?:ұғымдар|терминдер)(?:\s+(?:мен|және)\s+(?:анықтамалар|ұғымдар|қысқартулар))?\.?$/iu,
  separator: /^(?<term>(?:[^–—;:()]|\([^()]{0,300}\)){2,300}?)(?:\s*[–—]|\s-)\s*/u,
  cue: /\sдеп\s|дегеніміз|білдіреді|\s[–—-]\s/u,
  forms: [
    {
      pattern:
        /^(?:(?:Осы|осы)\s\p{L}{3,20}(?:\s\p{L}{3,20}){0,2}?(?:да|де|та|те|нда|нде|үшін)\s)?(?<term>(?:[^,;:()–—]|\([^()]{0,200}\)){2,160}?)\s+деп\s+(?<meaning>.{12,}?)\s+(?:түсініледі|ұғынылады)(?:,\sол:?|\.|$)/du,
    },
    {
      pattern:
        /^(?:(?:Осы|осы)\s\p{L}{3,20}(?:\s\p{L}{3,20}){0,2}?(?:да|де|та|те|нда|нде|үшін)\s)?(?<term>(?:[^,;:()–—]|\([^()]{0,200}\)){2,120}?)\s+деп\s+(?<meaning>.{24,}?)\s+танылады(?:\.|$)/du,
      isLikely: (term, meaning) =>
        term.split(' ').length <= 9 && genus.test(meaning.replace(/\s*\([^()]*\)$/, '')),
    },
    {
      pattern: /^(?<term>[^,;:()–—]{2,120}?)\s+дегеніміз(?:\s*[–—-]\s*|\s+)(?<meaning>.{6,})$/du,
    },
    {
      pattern:
        /^(?:[^«»"“”;:]{0,120}?\s)?(?<term>[«"“][^«»"“”]{2,160}[»"”])\s+(?:деген\s)?(?:термин|ұғым|сөз)\p{L}{0,3}\s+(?<meaning>.{6,}?)\s+білдіреді$/du,
    },
    {
      pattern:
        /^(?<term>(?:[^,;:()–—]|\([^()]{0,120}\)){3,120}?)\s[–—-]\s(?<meaning>[^\d].{11,})$/du,
      isLikely: defines,
    },
  ],
  goesOn:
    /^(?:Бұл|Осы)\s(?:ұғым|термин)\s|\sұғым(?:ға|ы)\s(?:да\s)?(?:қолданылады|жатады|жатпайды)/u,
  otherTerms:
    /^(?:Осы\s(?:\p{L}{2,20}\s){1,3})?(?:[^.;]{0,80}\s)?(?:өзге\sде|басқа\s?(?:да)?|өзге)\s(?:\p{L}{2,20}\s){0,3}?(?:ұғымдар|терминдер|анықтамалар)/iu,
  scopes: [
    { kind: 'subparagraph', pattern: /(?<!\p{L})осы тармақша/iu },
    { kind: 'paragraph', pattern: /(?<!\p{L})осы тарма(?:қ(?!ша)|ғ)/iu },
    { kind: 'article', pattern: /(?<!\p{L})осы ба[пб]/iu },
    { kind: 'chapter', pattern: /(?<!\p{L})осы тарау/iu },
    { kind: 'section', pattern: /(?<!\p{L})осы бөлім/iu },
  ],
  elsewhere: /^(?:.{0,80}мағынасында|мағынасында)/iu,
  pointsTo:
    /^(?<place>[^;]{3,200}?)\s(?:белгіленген|айқындалған|көзделген|көрсетілген|берілген|анықталған)\sмағына(?:да|сында)(?:\s(?:қолданылады|пайдаланылады))?$/iu,
  alias:
    /\(\s*(?:бұдан\s+(?:әрі|былай|кейін)|(?:әрі|ары)\s+қарай)(?:\s*[–—:-]\s*|\s(?:мәтін\sбойынша|осы\s\p{L}{3,20}|мәтінде|тиісінше|бірге|бірлесіп|сондай-ақ)(?:\s*[–—:,-]\s*|\s)|\s(?=[\p{L}«“"-]{3,40}(?:\s[\p{L}«»“”"-]{2,40}){0,3}\)))(?:тиісінше\s*[–—:,-]?\s*)?(?<alias>[^()]{1,200}(?:\([^()]{0,80}\)[^()]{0,80})?)\)/giu,
  aliasParts: (alias, words) => {
    const parts = alias.split(/,\s+/)
    const isSeveral =
      /тиісінше/iu.test(words) ||
      (parts.length === 2 &&
        !/(?<!\p{L})(?:және|мен|бен|пен|немесе|не|басқа|өзге)(?!\p{L})/iu.test(alias))
    return isSeveral ? parts : [alias]
  },
  termName,
  aliasHead: 'last',
  nameStart:
    /(?<!қоспағанда)[,;:(]\s+|\)\s+(?:және|мен|не|немесе)?\s*|\s–\s+|(?<=^|[.,;:]\s|сәйкес\s)осы\s+|(?<!\p{L})(?:қоса\s+беріліп\s+отырған|қоса\s+берілген|бекітілген|сәйкес|арқылы|мақсатында|негізінде|шегінде|шеңберінде|тәртіппен|кезінде|\p{L}{2,30}(?:[дт][іы]|[ае]ды|еді|[ғқ]ан|[гк]ен)\s+және)\s+/giu,
  nameModifier: /^(?!)/u,
  secondHead: /^\s(?:мен|бен|пен|және|немесе|не)\s\p{L}{3,30}\s*$/u,
  unabbreviated: /^(?:және|мен|бен|пен|үшін|жөніндегі|бойынша|атындағы)$/u,
}

/** `Биржа – … заңды тұлға`: the kind of thing stands last, or the heading names the term, or the term's own noun comes again. */
function defines(term: string, meaning: string, heading: string): boolean {
  const words = term.toLowerCase().split(/\s+/)
  if (words.length > 9 || meaning.split(' ').length < 4) return false
  if (!/^\p{Ll}/u.test(meaning)) return false
  const bare = meaning.replace(/\s*\([^()]*\)$/, '').replace(/[\s.;:]+$/, '')
  const stems = words.map((text) => stem(text.replace(/[^\p{L}-]/gu, '')))
  const titled = heading
    .toLowerCase()
    .split(/\s+/)
    .map((text) => stem(text.replace(/[^\p{L}-]/gu, '')))
  if (titled.join(' ') === stems.join(' ')) return true
  if (genus.test(bare)) return true
  const last = bare.toLowerCase().split(/\s+/).at(-1) ?? ''
  return last.length > 3 && stems.includes(stem(last))
}
