import type { Statement, Summary } from '../records/records.ts'

/** Whether a value, such as parsed JSON, is a record of `summarize`, as far as `verify` reads it. */
export function isSummary(value: unknown): value is Summary {
  if (!isObject(value)) return false
  const { source, answerLanguage, overview, answers, timeline } = value
  return (
    isObject(source) &&
    typeof source['sha256'] === 'string' &&
    typeof answerLanguage === 'string' &&
    isListOf(overview, isStatement) &&
    isListOf(answers, (one) => isObject(one) && isListOf(one['statements'], isStatement)) &&
    isListOf(
      timeline,
      (one) =>
        isObject(one) && typeof one['computed'] === 'boolean' && isStatement(one['statement']),
    )
  )
}

function isStatement(value: unknown): value is Statement {
  return (
    isObject(value) &&
    typeof value['text'] === 'string' &&
    typeof value['language'] === 'string' &&
    ['rewritten', 'quoted', 'computed'].includes(String(value['kind'])) &&
    isListOf(
      value['evidence'],
      (one) =>
        isObject(one) &&
        typeof one['eId'] === 'string' &&
        typeof one['quote'] === 'string' &&
        typeof one['start'] === 'number' &&
        typeof one['end'] === 'number',
    ) &&
    isListOf(
      value['edits'],
      (one) =>
        isObject(one) &&
        typeof one['from'] === 'number' &&
        typeof one['to'] === 'number' &&
        typeof one['insert'] === 'string' &&
        typeof one['rule'] === 'string',
    )
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}
