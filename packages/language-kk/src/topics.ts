import type { TopicLexicon } from '@aiqyn/core'
import { economy } from './topics/economy.ts'
import { people } from './topics/people.ts'
import { state } from './topics/state.ts'

/** Words and phrases that show which fields of life an act touches. */
export const topics: TopicLexicon = {
  fields: [...economy, ...people, ...state],
  bodies: [
    'агенттіг*',
    'агенттік*',
    'басқарма*',
    'бөлімі*',
    'департамент*',
    'инспекция*',
    'комитет*',
    'министр*',
    'министрлі*',
  ],
  bodyStands: 'behind',
}
