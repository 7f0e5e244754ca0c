import type { z } from 'zod'

/** One thing that an operator can choose. */
export interface Setting<T> {
  /** Name of the variable in the environment. */
  readonly variable: string
  /** Reads the words of the variable, or of the flag; its output is the value. */
  readonly schema: z.ZodType<T, string>
  /** What holds where nothing is chosen, written as in the variable; `undefined` for what is off then. */
  readonly usual: string | undefined
  /** What it does, for the table of the README and for the help. */
  readonly help: string
  /** Never printed. */
  readonly isSecret: boolean
}

/**
 * Describe a setting.
 *
 * @param usual What holds where nothing is chosen.
 */
export function setting<T>(
  variable: string,
  schema: z.ZodType<T, string>,
  usual: string,
  help: string,
): Setting<T> {
  return { variable, schema, usual, help, isSecret: false }
}

/** Describe a setting that is off unless it is given. */
export function optional<T>(
  variable: string,
  schema: z.ZodType<T, string>,
  help: string,
): Setting<T | undefined> {
  return { variable, schema, usual: undefined, help, isSecret: false }
}

/** A setting whose value is nobody's business. */
export function secret<T>(of: Setting<T>): Setting<T> {
  return { ...of, isSecret: true }
}
