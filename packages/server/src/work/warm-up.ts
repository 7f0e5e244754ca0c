import { exampleActs } from '../examples/example-acts.ts'
import { perform } from './perform.ts'
import type { DocumentRecord } from './task.ts'

/** They use all that there is, between them. */
const records: ReadonlyArray<DocumentRecord> = ['Summary', 'Check']
/** The first round makes what is needed; what is done more often V8 makes faster. */
const rounds = [1, 2]

/**
 * Do some work in each language for nobody. What a language needs is made when it is first used, which takes longer than most
 * documents: the first sender should not be the one who waits for it.
 */
export async function warmUp(): Promise<void> {
  for (const _ of rounds)
    for (const source of Object.values(exampleActs))
      for (const record of records)
        await perform({
          type: 'document',
          record,
          source,
          format: 'markdown',
          options: {},
          answer: 'html',
        })
}
