import type { FailureReason } from './protocol.ts'

/** Why a document cannot be read, as `@aiqyn/formats` says it. Listed here, so that telling it loads nothing. */
const unreadable: ReadonlyArray<FailureReason> = [
  'damaged',
  'empty',
  'encrypted',
  'invalid-utf-8',
  'no-text-layer',
  'too-large',
  'unsupported',
]

/**
 * Sort what a job threw into the few reasons that a page has words for.
 *
 * @param error Whatever was thrown.
 * @returns The reason, and a detail that holds no text of a document.
 */
export function failureOf(error: unknown): { reason: FailureReason; detail: string } {
  if (!(error instanceof Error)) return { reason: 'internal', detail: typeof error }
  const told = 'reason' in error ? unreadable.find((reason) => reason === error.reason) : undefined
  if (error.name === 'UnreadableDocument' && told) return { reason: told, detail: error.message }
  // A browser that is offline and has not kept the program says so in words of its own.
  const isLoading = error instanceof TypeError && /import|module|fetch/i.test(error.message)
  return { reason: isLoading ? 'loading' : 'internal', detail: error.name }
}
