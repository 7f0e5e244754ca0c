import type { Act } from '../act/types.ts'
import type { Check, Glossary, Readability, Summary, Verification } from '../records/records.ts'

/** A record with its kind. */
export type Kinded =
  | { readonly kind: 'act'; readonly record: Act }
  | { readonly kind: 'summary'; readonly record: Summary }
  | { readonly kind: 'readability'; readonly record: Readability }
  | { readonly kind: 'glossary'; readonly record: Glossary }
  | { readonly kind: 'check'; readonly record: Check }
  | { readonly kind: 'verification'; readonly record: Verification }

/**
 * Tell records apart by their shape: JSON that comes back from a service has no more.
 *
 * @throws {TypeError} For anything else.
 */
export function kindOf(
  record: Act | Summary | Readability | Glossary | Check | Verification,
): Kinded {
  if (typeof record === 'object' && record !== null) {
    if ('type' in record && record.type === 'act') return { kind: 'act', record }
    if ('sentences' in record && 'summary' in record) return { kind: 'verification', record }
    if ('answers' in record) return { kind: 'summary', record }
    if ('measures' in record) return { kind: 'readability', record }
    if ('terms' in record) return { kind: 'glossary', record }
    if ('counts' in record && 'findings' in record) return { kind: 'check', record }
  }
  throw new TypeError(
    `Expected an act, summary, readability, glossary, check or verification, not \`${describe(record)}\``,
  )
}

function describe(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  return `{${Object.keys(value).slice(0, 5).join(', ')}}`
}
