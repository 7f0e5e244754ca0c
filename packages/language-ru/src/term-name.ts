/** Neuter nouns on `-о` that no ending tells from masculine ones: `лицом` is of `лицо`, `договором` of `договор`. */
const neuters: ReadonlyArray<string> = [
  'вещество',
  'дело',
  'звено',
  'зерно',
  'лицо',
  'место',
  'общество',
  'письмо',
  'право',
  'слово',
  'средство',
  'судно',
  'топливо',
  'учреждение',
  'число',
  'ядро',
]

/** Adjectives on a stressed `-ой`, without it. */
const stressed: ReadonlySet<string> = new Set([
  'биржев',
  'бытов',
  'годов',
  'городск',
  'делов',
  'долев',
  'заводск',
  'ин',
  'людск',
  'миров',
  'морск',
  'основн',
  'паев',
  'полев',
  'полов',
  'правов',
  'пусков',
  'путев',
  'рядов',
  'сырьев',
  'типов',
  'трудов',
  'тылов',
  'целев',
  'ценов',
])

interface Ending {
  readonly pattern: RegExp
  /** What stands for it in the nominative. */
  readonly nominative: string
}

/** Endings of adjectives and participles in the instrumental plural. */
const pluralAdjectives: ReadonlyArray<Ending> = [
  { pattern: /ыми(ся)?$/u, nominative: 'ые$1' },
  { pattern: /(?<=[гкх])ими(ся)?$/u, nominative: 'ие$1' },
  { pattern: /ими(ся)?$/u, nominative: 'ие$1' },
]

/** Endings of nouns in the instrumental; the first that fits is taken. */
const nouns: ReadonlyArray<Ending> = [
  { pattern: /^днем$/u, nominative: 'день' },
  { pattern: /^людьми$/u, nominative: 'люди' },
  { pattern: /^детьми$/u, nominative: 'дети' },
  { pattern: /(?<=[нтв])иями$/u, nominative: 'ия' },
  { pattern: /иями$/u, nominative: 'ии' },
  { pattern: /(?<=ств)ами$/u, nominative: 'а' },
  { pattern: /(?<=^лиц|^мест|^прав|^числ|^суд)ами$/u, nominative: 'а' },
  { pattern: /(?<=[гкхжшщч])ами$/u, nominative: 'и' },
  { pattern: /ами$/u, nominative: 'ы' },
  { pattern: /ями$/u, nominative: 'и' },
  { pattern: /ием$/u, nominative: 'ие' },
  { pattern: /ьем$/u, nominative: 'ье' },
  { pattern: /(?<=[аеоуыэюя])ем$/u, nominative: 'й' },
  { pattern: /(?<=[жшщчц])ем$/u, nominative: '' },
  { pattern: /ем$/u, nominative: 'ь' },
  { pattern: /(?<=ств)ом$/u, nominative: 'о' },
  { pattern: /ом$/u, nominative: '' },
  { pattern: /ией$/u, nominative: 'ия' },
  { pattern: /(?<=[жшщчц])ей$/u, nominative: 'а' },
  { pattern: /ей$/u, nominative: 'я' },
  { pattern: /ой$/u, nominative: 'а' },
  { pattern: /ью$/u, nominative: 'ь' },
]

const adjective = /(?:ым|им|ой|ей|ыми|ими)(?:ся)?$/u
const conjunction = /^(?:и|или|либо)$/u
const noun = /(?:ами|ями|ьми|ом|ем|ью|ой|ей)$/u

/** Whether a phrase begins in the instrumental: with a noun in it, or with adjectives that a noun follows. */
export function isInstrumental(words: string): boolean {
  const parts = words.toLowerCase().split(/[\s,]+/)
  const head = parts.find((part) => !/(?:ым|им|ыми|ими)(?:ся)?$|^(?:и|или|либо)$|^\(/u.test(part))
  // An adjective alone is a noun by itself: `потерпевшим`.
  return head === undefined ? parts.length === 1 : noun.test(head)
}

/**
 * A term as a dictionary has it: its head and the adjectives of the head in the nominative, where the sentence puts them
 * into the instrumental (`биржевой сделкой признается` → `биржевая сделка`). What depends on the head stays
 * (`управлением рисками систем` → `управление рисками систем`).
 *
 * @param words As the sentence has them.
 * @param isOblique Whether the form of the sentence wants the instrumental; else the words stay as they are.
 */
export function termName(words: string, isOblique: boolean): string {
  return isOblique ? toNominative(words) : words
}

function toNominative(words: string): string {
  if (!isInstrumental(words)) return words
  const parts = words.split(' ')
  const head = parts.findIndex((part, at) => isHead(part, parts[at + 1]))
  if (head < 0) return words
  const own = nounOf(parts[head] ?? '')
  const behind = parts.slice(head + 1)
  // Two names at one: `поставщиком или ремонтной организацией`.
  const isPair = conjunction.test(behind[0] ?? '')
  return [
    ...parts.slice(0, head).map((part) => {
      const [, open = '', word = part, close = ''] = /^(\()(\p{L}+)(\))$/u.exec(part) ?? []
      return `${open}${adjectiveOf(word, own, parts[head] ?? '')}${close}`
    }),
    own,
    ...(isPair
      ? [behind[0], toNominative(behind.slice(1).join(' '))]
      : behind.map((part, at) => inBrackets(part) ?? joined(part, behind[at - 1]))),
  ].join(' ')
}

/** A synonym in brackets: `браком (супружеством)`. */
function inBrackets(part: string): string | undefined {
  const [, open = '', word = '', close = ''] = /^(\()(\p{L}+)(\))$/u.exec(part) ?? []
  return word === '' ? undefined : `${open}${nounOf(word)}${close}`
}

/** A second head: `выполнением работ или оказанием услуг`. */
function joined(part: string, before: string | undefined): string {
  const isHead = before !== undefined && conjunction.test(before)
  return isHead && noun.test(part.toLowerCase()) ? nounOf(part) : part
}

/** A noun: not an adjective that goes on to one. */
function isHead(part: string, next: string | undefined): boolean {
  const lower = part.toLowerCase()
  if (conjunction.test(lower)) return false
  if (/(?:ым|им|ыми|ими)(?:ся)?$/u.test(lower)) return next === undefined
  const isOpen = /(?:[нщтввк]ой|[шщнк]ей)(?:ся)?$/u.test(lower)
  return noun.test(lower) && !(isOpen && next !== undefined && noun.test(next.toLowerCase()))
}

function nounOf(part: string): string {
  const lower = part.toLowerCase()
  const neuter = /ом$/u.test(lower) ? `${lower.slice(0, -2)}о` : ''
  if (neuters.includes(neuter)) return `${part.slice(0, -2)}о`
  if (adjective.test(lower) && !noun.test(lower))
    return part
      .replace(/ым(ся)?$/u, 'ый$1')
      .replace(/ыми(ся)?$/u, 'ые$1')
      .replace(/ими(ся)?$/u, 'ие$1')
      .replace(/им(ся)?$/u, 'ий$1')
  const ending = nouns.find(({ pattern }) => pattern.test(lower))
  return ending ? part.replace(ending.pattern, ending.nominative) : part
}

/** @param own The noun in the nominative. @param written The same as it is written. */
function adjectiveOf(part: string, own: string, written: string): string {
  const plural = pluralAdjectives.find(({ pattern }) => pattern.test(part))
  if (plural) return part.replace(plural.pattern, plural.nominative)
  if (/(?:ой|ей)(?:ся)?$/u.test(part))
    return part
      .replace(/(?<=[жшщч])ей(ся)?$/u, 'ая$1')
      .replace(/ей(ся)?$/u, 'яя$1')
      .replace(/ой(ся)?$/u, 'ая$1')
  if (!/(?:ым|им)(?:ся)?$/u.test(part)) return part
  const bare = part.slice(0, -2)
  const isNeuter = /[ое]$/u.test(own) && /(?:ом|ем)$/u.test(written)
  if (isNeuter)
    return part
      .replace(/ым(ся)?$/u, 'ое$1')
      .replace(/(?<=[гкх])им(ся)?$/u, 'ое$1')
      .replace(/им(ся)?$/u, 'ее$1')
  if (stressed.has(bare.toLowerCase())) return `${bare}ой`
  return part.replace(/ым(ся)?$/u, 'ый$1').replace(/им(ся)?$/u, 'ий$1')
}
