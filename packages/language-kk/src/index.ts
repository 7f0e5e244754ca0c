import type { Language } from '@aiqyn/core'
import { actKinds } from './act-kinds.ts'
import { actors } from './actors.ts'
import { amending } from './amending.ts'
import { amendments } from './amendments.ts'
import { budget } from './budget.ts'
import { clauses } from './clauses.ts'
import { deadlines } from './deadlines.ts'
import { definitions } from './definitions.ts'
import { difficulty } from './difficulty.ts'
import { entryIntoForce } from './entry-into-force.ts'
import { enumerations } from './enumerations.ts'
import { explanations } from './explanations.ts'
import { formulas } from './formulas.ts'
import { frame } from './frame.ts'
import { messages } from './messages.ts'
import { modality } from './modality.ts'
import { phrases } from './phrases.ts'
import { quantities } from './quantities.ts'
import { readers } from './readers.ts'
import { reference } from './reference.ts'
import { references } from './references.ts'
import { ruleExamples } from './rule-examples.ts'
import { segmentation } from './sentences.ts'
import { signs } from './signs.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { summaryWords } from './summary-words.ts'
import { syllables } from './syllables.ts'
import { topics } from './topics.ts'
import { traditions } from './unit-markers.ts'
import { verification } from './verification.ts'
import { vocabulary } from './vocabulary.ts'
import { wordOdds } from './word-odds.ts'
import { wording } from './wording.ts'

/** What programs need of the language that only show records which were made elsewhere. */
export { messages, stem }

/** Kazakh, as acts of Kazakhstan are written in it. */
export const kk: Language = {
  id: 'kk',
  iso6393: 'kaz',
  name: 'қазақ тілі',
  script: 'Cyrl',
  traditions,
  frame,
  actKinds,
  segmentation,
  stopWords,
  readers,
  summaryWords,
  wordOdds,
  syllables,
  stem,
  formulas,
  vocabulary,
  difficulty,
  phrases,
  ruleExamples,
  signs,
  definitions,
  modality,
  actors,
  budget,
  clauses,
  enumerations,
  entryIntoForce,
  deadlines,
  quantities,
  amendments,
  reference,
  references,
  amending,
  topics,
  explanations,
  verification,
  wording,
  messages,
}
