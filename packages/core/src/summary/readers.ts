import type { QuestionId } from '../language/messages.ts'
import type { ReaderId } from '../language/readers.ts'
import type { ProvisionType } from '../records/records.ts'

/** What matters to a reader, and how much: added to the weight of a passage, where the rank of one is mostly from 0 to 1. */
export interface ReaderInterest {
  /** How much the weight of a passage counts beside its rank. */
  readonly concern: number
  /** The same where ranks were learnt from summaries by people, which say themselves what matters to everybody. */
  readonly concernLearnt: number
  /** By what is provided. */
  readonly types: Partial<Readonly<Record<ProvisionType, number>>>
  /** The party is a public body. */
  readonly body: number
  /** The party is somebody else. */
  readonly people: number
  /** The party is one of the reader's own; counts instead of both. */
  readonly self: number
  /** It has a word of what matters to the reader. */
  readonly matters: number
  readonly deadline: number
  readonly amount: number
  /** Powers of bodies answer the question what one may do. */
  readonly hasPowers: boolean
  /** Questions that have several answers, where there is room. */
  readonly many: Partial<Readonly<Record<QuestionId, number>>>
  /** Questions that are answered in a few words, with the place, where no statement that is told answers them. */
  readonly inShort: ReadonlyArray<QuestionId>
  /** Questions that a brief summary answers, with one statement each. */
  readonly brief: ReadonlyArray<QuestionId>
}

/** What matters to whom. The words by which it is known are in the language packs. */
export const readers: Readonly<Record<ReaderId, ReaderInterest>> = {
  business: {
    concern: 0.2,
    concernLearnt: 0.2,
    types: { penalty: 1.2, prohibition: 1, payment: 0.6, power: -0.5, decision: -0.2 },
    body: -0.4,
    people: 0.2,
    self: 1.6,
    matters: 1,
    deadline: 0.4,
    amount: 0.4,
    hasPowers: false,
    many: { must: 4, mustNot: 3, sanctions: 2, may: 2 },
    inShort: ['deadlines'],
    brief: ['must', 'mustNot', 'sanctions', 'start'],
  },
  citizen: {
    concern: 0.05,
    concernLearnt: 0.02,
    types: { penalty: 1, power: -0.25, prohibition: 1 },
    body: -0.25,
    people: 1,
    self: 1,
    matters: 0,
    deadline: 0.1,
    amount: 0.1,
    hasPowers: false,
    many: { must: 3, may: 3, mustNot: 3 },
    inShort: ['deadlines', 'money'],
    brief: ['changes', 'must', 'mustNot', 'start'],
  },
  journalist: {
    concern: 0.2,
    concernLearnt: 0.2,
    types: { decision: 0.8, penalty: 0.8, payment: 1, prohibition: 0.8, power: 0.3 },
    body: 0.1,
    people: 0.2,
    self: 0.5,
    matters: 1,
    deadline: 0.2,
    amount: 1.2,
    hasPowers: false,
    many: { money: 3, changes: 3, mustNot: 2, sanctions: 2 },
    inShort: ['deadlines'],
    brief: ['changes', 'money', 'mustNot', 'start'],
  },
  official: {
    concern: 0.2,
    concernLearnt: 0.2,
    types: { duty: 0.6, power: 0.8, delegation: 0.8, deadline: 0.6 },
    body: 1.4,
    people: -0.4,
    self: 1.4,
    matters: 0.5,
    deadline: 0.8,
    amount: 0.1,
    hasPowers: true,
    many: { must: 4, may: 3, deadlines: 2 },
    inShort: ['money'],
    brief: ['must', 'may', 'deadlines', 'start'],
  },
}

/** Identifiers of readers, the one that is meant unless another is asked for first. */
export const readerIds: ReadonlyArray<ReaderId> = ['citizen', 'business', 'official', 'journalist']
