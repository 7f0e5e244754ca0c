import { z } from 'zod'

/** A whole number between two bounds. */
export function integer(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,15}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `at least ${least}`).max(most, `at most ${most}`))
}

/** Names between commas. */
export function list(entry: RegExp, expected: string): z.ZodType<ReadonlyArray<string>, string> {
  return z
    .string()
    .transform((words) => words.split(',').map((word) => word.trim()))
    .transform((words) => words.filter((word) => word !== ''))
    .pipe(z.array(z.string().regex(entry, expected)))
}

/** One of some words. */
export function choice<const T extends string>(...words: ReadonlyArray<T>): z.ZodType<T, string> {
  return z.string().transform((word, context) => {
    const known = words.find((candidate) => candidate === word)
    if (known !== undefined) return known
    context.addIssue({ code: 'custom', message: `one of ${words.join(', ')}` })
    return z.NEVER
  })
}

/** A text of a form. */
export function text(form: RegExp, expected: string): z.ZodType<string, string> {
  return z.string().regex(form, expected)
}

/** A number of processes, or one a processor. */
export const workers: z.ZodType<number | 'auto', string> = z
  .string()
  .regex(/^(auto|\d{1,3})$/, 'auto or a whole number up to 999')
  .transform((word) => (word === 'auto' ? word : Number(word)))

/** So many requests in so many seconds. */
export interface Rate {
  readonly requests: number
  readonly seconds: number
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** A rate as `120/m`: requests in a second, minute or hour. */
export const rate: z.ZodType<Rate, string> = z
  .string()
  .regex(/^[1-9]\d{0,8}\/[smh]$/, 'requests in a second, minute or hour, as 120/m')
  .transform((words) => {
    const [requests = '', unit = ''] = words.split('/')
    return { requests: Number(requests), seconds: seconds[unit] ?? 1 }
  })

/** A key of the API: who has it, and its SHA-256. */
export interface ApiKey {
  readonly name: string
  /** SHA-256 of the key, in hexadecimal. */
  readonly sha256: string
}

/** Keys as `portal:9f86…,press:60303…`. */
export const apiKeys: z.ZodType<ReadonlyArray<ApiKey>, string> = list(
  /^[\w-]{1,40}:[\da-f]{64}$/i,
  'NAME:SHA256 with 64 hexadecimal digits, between commas',
).transform((entries: ReadonlyArray<string>) =>
  entries.map((entry) => {
    const [name = '', sha256 = ''] = entry.split(':')
    return { name, sha256: sha256.toLowerCase() }
  }),
)
