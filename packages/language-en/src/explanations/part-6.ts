import type { Explanation } from '@aiqyn/core'

/** Words from `severance pay` to `zoning`. */
export const part6: ReadonlyArray<Explanation> = [
  {
    term: 'severance pay',
    explanation: 'Money given to a worker who loses a job.',
    source: 'general legal usage',
  },
  {
    term: 'sine die',
    explanation: 'Without naming a day to meet again.',
    source: 'Latin; parliamentary usage',
  },
  {
    term: 'sovereign immunity',
    explanation: 'Protection of the state from being sued.',
    source: 'general legal usage',
  },
  {
    term: 'stare decisis',
    explanation: 'Following what earlier courts decided.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'statute',
    explanation: 'A written law passed by a legislature.',
    source: 'general legal usage',
  },
  {
    term: 'statute of limitations',
    explanation: 'The time within which you may sue or be charged.',
    source: 'general legal usage',
  },
  {
    term: 'statutory instrument',
    explanation: 'UK: a rule made by ministers under an act.',
    source: 'Statutory Instruments Act 1946',
  },
  {
    term: 'stipend',
    explanation: 'A fixed payment for study, training or service.',
    source: 'general usage',
  },
  {
    term: 'stipulate',
    explanation: 'To demand or agree as a condition.',
    source: 'general legal usage',
  },
  {
    term: 'strict liability',
    explanation: 'Being responsible without any fault.',
    source: 'general legal usage',
  },
  {
    term: 'sua sponte',
    explanation: "By the court's own choice.",
    source: 'Latin; general US legal usage',
  },
  {
    term: 'sub judice',
    explanation: 'Before a court and not yet decided.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'subcontractor',
    explanation: "A firm hired to do part of another firm's work.",
    source: 'general legal usage',
  },
  {
    term: 'subpoena',
    explanation: 'An order to come to court or bring papers; in England: witness summons.',
    source: 'general legal usage',
  },
  {
    term: 'subrogation',
    explanation: "Taking over another's right to claim, as insurers do.",
    source: 'general legal usage',
  },
  {
    term: 'subsidy',
    explanation: 'Public money that lowers the cost of something.',
    source: 'general usage',
  },
  {
    term: 'substantive',
    explanation: 'About rights and duties, not about procedure.',
    source: 'general legal usage',
  },
  { term: 'suffrage', explanation: 'The right to vote.', source: 'US Constitution, amend. XIX' },
  {
    term: 'summary conviction',
    explanation: 'UK: being found guilty by magistrates, without a jury.',
    source: 'UK Interpretation Act 1978, sch. 1',
  },
  {
    term: 'summons',
    explanation: 'An official order to come to court.',
    source: 'general legal usage',
  },
  {
    term: 'sunset provision',
    explanation: 'A rule that ends a law on a set date.',
    source: 'general legal usage',
  },
  { term: 'supersede', explanation: 'To take the place of.', source: 'general legal usage' },
  { term: 'surcharge', explanation: 'An extra amount to pay.', source: 'general usage' },
  {
    term: 'surety',
    explanation: 'A person or bond that promises payment if another fails.',
    source: 'general legal usage',
  },
  {
    term: 'tariff',
    explanation: 'A tax on imports; also a list of prices.',
    source: 'general usage',
  },
  {
    term: 'tax credit',
    explanation: 'An amount taken off the tax you owe.',
    source: 'general tax usage',
  },
  {
    term: 'tenant',
    explanation: 'A person who rents a home or land.',
    source: 'general legal usage',
  },
  {
    term: 'tender',
    explanation: 'A formal offer to do work or supply goods for a price.',
    source: 'general legal usage',
  },
  {
    term: 'tenure',
    explanation: 'How long or by what right someone holds a post or land.',
    source: 'general legal usage',
  },
  { term: 'therein', explanation: 'In that.', source: 'general legal usage' },
  { term: 'thereof', explanation: 'Of that.', source: 'general legal usage' },
  {
    term: 'third party',
    explanation: 'Someone who is not one of the two sides.',
    source: 'general legal usage',
  },
  {
    term: 'tort',
    explanation: 'A wrong for which you can be sued, other than breaking a contract.',
    source: 'general legal usage',
  },
  {
    term: 'tribunal',
    explanation: 'A body like a court for special kinds of cases.',
    source: 'UK Tribunals, Courts and Enforcement Act 2007',
  },
  {
    term: 'trust fund',
    explanation: 'Money held apart for a purpose or person.',
    source: 'general legal usage',
  },
  {
    term: 'trustee',
    explanation: 'A person who looks after property for others.',
    source: 'general legal usage',
  },
  {
    term: 'ultra vires',
    explanation: 'Beyond the powers that the law gives.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'unfunded mandate',
    explanation: 'US: a duty put on states without money for it.',
    source: '2 U.S.C. 658',
  },
  { term: 'unilateral', explanation: 'By one side only.', source: 'general legal usage' },
  {
    term: 'usury',
    explanation: 'Lending at a rate of interest above the legal limit.',
    source: 'general legal usage',
  },
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
