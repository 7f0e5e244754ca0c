import type { LintFinding } from '@aiqyn/core'
import type { Paragraph, Root } from 'nlcst'
import retextEquality from 'retext-equality'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { genderedWords, lawOfPersons, simplerWords } from './retext-rules.ts'

// `binary`: “he or she” names everybody, and stands in laws in force.
const processor = unified()
  .use(retextSimplify)
  .use(retextRepeatedWords)
  .use(retextEquality, { binary: true })
  .freeze()

/** A message with the place that every one of these plugins gives. */
interface Placed {
  readonly rule: string
  readonly actual: string
  readonly start: number
  readonly end: number
}

/**
 * Run plugins of retext, and keep of what they find what is right in law.
 *
 * @param tree English text as nlcst.
 * @param text The text itself.
 */
export function lint(tree: Root, text: string): ReadonlyArray<LintFinding> {
  const file = new VFile(text)
  processor.runSync(inOneParagraph(tree), file)
  return file.messages.flatMap((message) => {
    const placed = placeOf(message)
    return placed ? (judge[message.source ?? '']?.(placed, text) ?? []) : []
  })
}

/**
 * retext-equality builds its table of phrases anew for each paragraph, which costs as much as a page of text. No plugin
 * looks further than a sentence, so that one paragraph does as well.
 */
function inOneParagraph(tree: Root): Root {
  const children = tree.children.flatMap((node): Paragraph['children'] => {
    if (node.type === 'ParagraphNode') return node.children
    return node.type === 'WhiteSpaceNode' ? [node] : []
  })
  return { type: 'RootNode', children: [{ type: 'ParagraphNode', children }] }
}

type Judge = (placed: Placed, text: string) => ReadonlyArray<LintFinding>

/** What to tell of a plugin's message, by the plugin. */
const judge: Readonly<Record<string, Judge>> = {
  'retext-equality': ({ rule, actual, start, end }, text) => {
    const neutral = genderedWords[rule]?.[actual]
    // A capital letter shows a name or an office: only the law that made it can change it.
    if (neutral === undefined || !lawOfPersons.test(sentenceAround(text, start, end))) return []
    return [
      {
        ruleId: 'en-retext-equality',
        message: `“${actual}” leaves out half of the people whom the law is for: “${neutral}” names all.`,
        start,
        end,
        category: 'officialese',
      },
    ]
  },
  'retext-repeated-words': ({ actual, start, end }) => {
    const [word = ''] = actual.split(/\s/u)
    return [
      {
        ruleId: 'en-retext-repeated-words',
        message: `“${actual}”: the word stands twice.`,
        start,
        end,
        severity: 'warning',
        replacements: [{ value: word }],
      },
    ]
  },
  'retext-simplify': ({ rule, actual, start, end }) => {
    const simpler = simplerWords[rule]
    if (simpler === undefined) return []
    return [
      {
        ruleId: 'en-retext-simplify',
        message: `“${actual}”: “${simpler}” is the everyday form.`,
        start,
        end,
        category: 'wordy-phrase',
        replacements: [{ value: inCase(simpler, actual), why: 'retext-simplify' }],
      },
    ]
  },
}

function placeOf({ ruleId, actual, place }: VFile['messages'][number]): Placed | undefined {
  if (!ruleId || !actual || !place || !('start' in place)) return undefined
  const start = place.start.offset
  const end = place.end.offset
  return start === undefined || end === undefined ? undefined : { rule: ruleId, actual, start, end }
}

/** So much of the text around tells what a sentence is about. */
const context = 300

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  return (
    (before.split('\n\n').pop() ?? '') + text.slice(start, end) + (after.split('\n\n')[0] ?? '')
  )
}

function inCase(words: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
