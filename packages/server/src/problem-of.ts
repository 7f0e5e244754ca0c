import { Problem, type ProblemDetails, toProblemDetails } from './errors.ts'
import { toProblem } from './take-document.ts'

/** What to answer for an error. What an unknown error says may hold a part of the document: it is not passed on. */
export function problemOf(error: unknown): Problem {
  const known = toProblem(error)
  return known instanceof Problem
    ? known
    : new Problem('internal', 'The fault is ours. Report it with the instance below.')
}

/**
 * Problem details of any error.
 *
 * @param requestId Identifier of the request, for looking it up.
 */
export function problemDetailsOf(error: unknown, requestId: string): ProblemDetails {
  return toProblemDetails(problemOf(error), requestId)
}
