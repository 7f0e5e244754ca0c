import type { Explanation } from '@aiqyn/core'

/** Words from `abatement` to `civil action`. */
export const part1: ReadonlyArray<Explanation> = [
  {
    term: 'abatement',
    explanation: 'A cut or end to a debt, tax or nuisance.',
    source: 'general legal usage',
  },
  {
    term: 'abrogate',
    explanation: 'To end a law or right officially.',
    source: 'general legal usage',
  },
  {
    term: 'accomplice',
    explanation: 'A person who helps someone commit a crime.',
    source: 'general legal usage',
  },
  {
    term: 'accreditation',
    explanation: 'Official proof that a body meets set standards.',
    source: 'general legal usage',
  },
  {
    term: 'accrue',
    explanation: 'To build up over time, as interest or a right to sue does.',
    source: 'general legal usage',
  },
  {
    term: 'acquittal',
    explanation: 'A finding by a court that a person is not guilty.',
    source: 'general legal usage',
  },
  {
    term: 'ad hoc',
    explanation: 'Made for one purpose only.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'ad valorem',
    explanation: 'Based on the value of the goods.',
    source: 'Latin; tax and customs usage',
  },
  {
    term: 'adjourn',
    explanation: 'To stop a meeting or hearing until later.',
    source: 'general legal usage',
  },
  {
    term: 'adjudicate',
    explanation: 'To decide a dispute officially.',
    source: 'general legal usage',
  },
  {
    term: 'administrative law judge',
    explanation: 'US: an official in an agency who hears cases and decides them.',
    source: '5 U.S.C. 3105',
  },
  {
    term: 'affidavit',
    explanation: 'A written statement that its maker swears is true.',
    source: 'general legal usage',
  },
  {
    term: 'affirmative defense',
    explanation: 'US: facts that free the accused even if the claim is true.',
    source: 'general US legal usage',
  },
  {
    term: 'aforementioned',
    explanation: 'Named earlier in the text.',
    source: 'general legal usage',
  },
  { term: 'aforesaid', explanation: 'Said earlier in the text.', source: 'general legal usage' },
  {
    term: 'aggregate',
    explanation: 'The total of several amounts.',
    source: 'general legal usage',
  },
  {
    term: 'aggrieved',
    explanation: 'Harmed by a decision or an act.',
    source: 'general legal usage',
  },
  {
    term: 'allegation',
    explanation: 'A claim that has not been proved yet.',
    source: 'general legal usage',
  },
  {
    term: 'ambit',
    explanation: 'The limits of what something covers.',
    source: 'general legal usage',
  },
  {
    term: 'amend',
    explanation: 'To change the words of a law or document.',
    source: 'general legal usage',
  },
  {
    term: 'amortization',
    explanation: 'Paying off a debt, or spreading a cost, bit by bit.',
    source: 'general financial usage',
  },
  {
    term: 'ancillary',
    explanation: 'Extra; supporting something more important.',
    source: 'general legal usage',
  },
  {
    term: 'annuity',
    explanation: 'A fixed sum of money paid every year.',
    source: 'general financial usage',
  },
  {
    term: 'antitrust',
    explanation: 'US: about stopping firms from blocking competition; UK: competition law.',
    source: 'Sherman Act, 15 U.S.C. 1',
  },
  {
    term: 'appellant',
    explanation: 'The person who asks a higher court to change a decision.',
    source: 'general legal usage',
  },
  {
    term: 'appellate court',
    explanation: 'A court that checks the decisions of lower courts.',
    source: 'general legal usage',
  },
  {
    term: 'apportionment',
    explanation: 'Sharing out money, seats or blame by a rule.',
    source: 'general legal usage',
  },
  {
    term: 'appraisal',
    explanation: "An expert's estimate of what something is worth.",
    source: 'general legal usage',
  },
  {
    term: 'appropriation',
    explanation: 'Money that the legislature lets the government spend.',
    source: 'US Constitution, art. I, sec. 9',
  },
  {
    term: 'arbitration',
    explanation: 'Solving a dispute by a private judge whom both sides accept.',
    source: '9 U.S.C.; UK Arbitration Act 1996',
  },
  {
    term: 'arraignment',
    explanation: 'The first hearing, where the accused says guilty or not guilty.',
    source: 'general legal usage',
  },
  {
    term: 'arrears',
    explanation: 'Money that should have been paid already.',
    source: 'general legal usage',
  },
  {
    term: 'assent',
    explanation: "Formal agreement; in the UK, the monarch's approval of a law.",
    source: 'general legal usage',
  },
  {
    term: 'assignee',
    explanation: 'A person to whom a right is passed.',
    source: 'general legal usage',
  },
  {
    term: 'attest',
    explanation: 'To confirm officially that something is true.',
    source: 'general legal usage',
  },
  {
    term: 'authorization of appropriations',
    explanation: 'US: permission for a program to be given money; the money itself comes later.',
    source: 'US congressional practice',
  },
  {
    term: 'automatic stay',
    explanation: 'US: a stop on debt collection once a bankruptcy case begins.',
    source: '11 U.S.C. 362',
  },
  {
    term: 'bail',
    explanation: 'Freedom until trial, often for money or on conditions.',
    source: 'general legal usage',
  },
  {
    term: 'bailiff',
    explanation: 'An officer of the court; in the UK also one who collects debts.',
    source: 'general legal usage',
  },
  {
    term: 'bankruptcy',
    explanation: 'A legal way out for people or firms that cannot pay debts; UK: people only.',
    source: '11 U.S.C.; UK Insolvency Act 1986',
  },
  {
    term: 'bargaining unit',
    explanation: 'A group of workers for whom a union negotiates.',
    source: '29 U.S.C. 159',
  },
  {
    term: 'beneficiary',
    explanation: 'A person who gets money or other help from a plan, trust or will.',
    source: 'general legal usage',
  },
  {
    term: 'bequest',
    explanation: 'Something left to a person in a will.',
    source: 'general legal usage',
  },
  {
    term: 'bilateral',
    explanation: 'Between two sides or two countries.',
    source: 'general legal usage',
  },
  {
    term: 'block grant',
    explanation: 'US: federal money to states for a broad purpose, with few conditions.',
    source: 'US federal budget practice',
  },
  { term: 'bona fide', explanation: 'Real; in good faith.', source: 'Latin; general legal usage' },
  {
    term: 'bond',
    explanation: 'A promise to pay, or a paper by which a government or firm borrows.',
    source: 'general financial usage',
  },
  {
    term: 'breach',
    explanation: 'Breaking a law, contract or duty.',
    source: 'general legal usage',
  },
  {
    term: 'budget authority',
    explanation: 'US: legal power to promise federal money that will be spent.',
    source: '2 U.S.C. 622',
  },
  {
    term: 'burden of proof',
    explanation: 'The duty to show that a claim is true.',
    source: 'general legal usage',
  },
  {
    term: 'bylaws',
    explanation: 'Rules a body makes for itself; in the UK, local laws.',
    source: 'general legal usage',
  },
  {
    term: 'capital gains',
    explanation: 'Profit from selling property or shares for more than they cost.',
    source: 'general tax usage',
  },
  {
    term: 'case law',
    explanation: 'Rules that come from earlier decisions of judges.',
    source: 'general legal usage',
  },
  {
    term: 'cause of action',
    explanation: 'Facts that let a person sue.',
    source: 'general legal usage',
  },
  { term: 'caveat', explanation: 'A warning or limit.', source: 'Latin; general legal usage' },
  {
    term: 'cease and desist order',
    explanation: 'An order to stop doing something unlawful.',
    source: 'general legal usage',
  },
  {
    term: 'certiorari',
    explanation: 'US: an order by which a higher court takes a case for review.',
    source: '28 U.S.C. 1254',
  },
  {
    term: 'chattel',
    explanation: 'Any property that can be moved; not land.',
    source: 'general legal usage',
  },
  {
    term: 'civil action',
    explanation: 'A court case about rights or money, not about crime.',
    source: 'general legal usage',
  },
]
