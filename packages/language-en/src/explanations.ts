import type { Explanation } from '@aiqyn/core'
import { part1 } from './explanations/part-1.ts'
import { part2 } from './explanations/part-2.ts'
import { part3 } from './explanations/part-3.ts'
import { part4 } from './explanations/part-4.ts'
import { part5 } from './explanations/part-5.ts'
import { part6 } from './explanations/part-6.ts'

/** Legal and administrative words in plain ones: an explanation, not law. */
export const explanations: ReadonlyArray<Explanation> = [
  ...part1,
  ...part2,
  ...part3,
  ...part4,
  ...part5,
  ...part6,
]
