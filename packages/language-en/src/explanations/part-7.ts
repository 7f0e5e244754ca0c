import type { Explanation } from '@aiqyn/core'

/** Words from `vacate` to `zoning`. */
export const part7: ReadonlyArray<Explanation> = [
  {
    term: 'vacate',
    explanation: 'To leave; also, of a court, to cancel a judgment.',
    source: 'general legal usage',
  },
  { term: 'verdict', explanation: 'The decision of a jury.', source: 'general legal usage' },
  { term: 'veto', explanation: 'The power to stop a decision.', source: 'general legal usage' },
  {
    term: 'vicarious liability',
    explanation: 'Being responsible for what another did, as an employer is.',
    source: 'general legal usage',
  },
  { term: 'voucher', explanation: 'A paper worth money for one purpose.', source: 'general usage' },
  {
    term: 'waiver',
    explanation: 'Giving up a right, or permission not to follow a rule.',
    source: 'general legal usage',
  },
  {
    term: 'warranty',
    explanation: 'A promise about the quality of goods or facts.',
    source: 'general legal usage',
  },
  {
    term: 'whereas',
    explanation: 'Because; it opens reasons in a preamble.',
    source: 'general legal usage',
  },
  {
    term: 'whistleblower',
    explanation: 'A worker who reports wrongdoing.',
    source: 'general legal usage',
  },
  {
    term: 'winding up',
    explanation: 'UK: closing a company by law.',
    source: 'UK Insolvency Act 1986',
  },
  { term: 'with respect to', explanation: 'About.', source: 'general legal usage' },
  {
    term: 'withholding tax',
    explanation: 'Tax that the payer keeps back and sends to the state.',
    source: 'general tax usage',
  },
  {
    term: 'without prejudice',
    explanation: 'Without losing any right.',
    source: 'general legal usage',
  },
  { term: 'writ', explanation: 'A written order of a court.', source: 'general legal usage' },
  {
    term: 'zoning',
    explanation: 'Rules on what land in each area may be used for.',
    source: 'general US usage',
  },
]
