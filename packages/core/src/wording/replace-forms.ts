import { makeFormScanner } from '../facts/form-scanner.ts'
import type { Language } from '../language/language.ts'
import type { WordForms } from '../language/wording.ts'
import { isQuoted, type Told } from './apply-rules.ts'
import { change, type Draft, textOf } from './draft.ts'

interface Replacement {
  readonly id: string
  /** The form as the language pack writes it. */
  readonly key: string
  readonly put: string
}

const scanners = new WeakMap<
  ReadonlyArray<WordForms>,
  ReturnType<typeof makeFormScanner<Replacement>>
>()

/** Put plain words for those of the office, where each form has its own. Titles and defined terms stay as they are. */
export function replaceForms(draft: Draft, { terms }: Told, { wording }: Language): Draft {
  const { words } = wording
  let scan = scanners.get(words)
  if (!scan) {
    scan = makeFormScanner(
      words.flatMap(({ id, forms }) =>
        Object.entries(forms).map(([form, put]) => ({
          form: form.toLowerCase(),
          kind: 'word' as const,
          value: { id, key: form, put },
        })),
      ),
    )
    scanners.set(words, scan)
  }
  let next = draft
  const text = textOf(draft)
  // From the last on, so that places stay where they are.
  for (const { form, start, end } of scan(text).reverse()) {
    // A part of a word with a hyphen (`какие-либо`) is no word of its own.
    if (text.charAt(start - 1) === '-' || text.charAt(end) === '-') continue
    const found = text.slice(start, end).toLowerCase()
    if (isQuoted(text, start) || terms.some((term) => term.includes(found) || found.includes(term)))
      continue
    const { id, key, put } = form.value
    // A capital of the form's own is none of the place.
    const first = text.charAt(start)
    const isUpper = first !== first.toLowerCase() && key.charAt(0) === key.charAt(0).toLowerCase()
    const opens = /(?:^|[.!?:] |\n|– |[“"«(])$/.test(text.slice(Math.max(0, start - 2), start))
    const isFirst = /(?:^|[.!?] )$/.test(text.slice(Math.max(0, start - 2), start))
    // A capital within a sentence begins a name: no word of it is changed.
    if (isUpper && !opens) continue
    const insert = isUpper || isFirst ? put.charAt(0).toUpperCase() + put.slice(1) : put
    next = change(next, [{ from: start, to: end, insert }], id)
  }
  return next
}
