import type { Explanation } from '@aiqyn/core'

/** Words from `civil penalty` to `easement`. */
export const part2: ReadonlyArray<Explanation> = [
  {
    term: 'civil penalty',
    explanation: 'Money paid for breaking a rule, without a criminal conviction.',
    source: 'general legal usage',
  },
  {
    term: 'clawback',
    explanation: 'Taking back money that was already paid.',
    source: 'general legal usage',
  },
  {
    term: 'clemency',
    explanation: 'Mercy: a pardon or a shorter punishment.',
    source: 'general legal usage',
  },
  {
    term: 'cloture',
    explanation: 'US: a Senate vote to end debate.',
    source: 'Standing Rules of the Senate, rule XXII',
  },
  {
    term: 'codify',
    explanation: 'To put rules together in one written law.',
    source: 'general legal usage',
  },
  {
    term: 'collateral',
    explanation: 'Property a lender can take if a loan is not paid.',
    source: 'general legal usage',
  },
  {
    term: 'collective bargaining',
    explanation: 'Talks between a union and an employer on pay and conditions.',
    source: '29 U.S.C. 158',
  },
  { term: 'commence', explanation: 'To begin.', source: 'general legal usage' },
  {
    term: 'common law',
    explanation: 'Law made by judges over time, not by parliament.',
    source: 'general legal usage',
  },
  {
    term: 'compensatory damages',
    explanation: 'Money to make up for a loss, not to punish.',
    source: 'general legal usage',
  },
  { term: 'compliance', explanation: 'Obeying rules or orders.', source: 'general legal usage' },
  {
    term: 'comptroller',
    explanation: 'A senior official who checks how public money is spent.',
    source: 'general legal usage',
  },
  {
    term: 'confiscation',
    explanation: 'Taking property away as a punishment or by authority.',
    source: 'general legal usage',
  },
  {
    term: 'consent decree',
    explanation: 'A settlement that a court turns into its own order.',
    source: 'general US legal usage',
  },
  {
    term: 'consignee',
    explanation: 'The person to whom goods are sent.',
    source: 'general legal usage',
  },
  {
    term: 'conspiracy',
    explanation: 'A plan by two or more people to commit a crime.',
    source: 'general legal usage',
  },
  {
    term: 'construe',
    explanation: 'To understand the meaning of words in a law.',
    source: 'general legal usage',
  },
  {
    term: 'contempt',
    explanation: 'Disobeying or insulting a court or parliament.',
    source: 'general legal usage',
  },
  {
    term: 'contingency',
    explanation: 'Something that may or may not happen.',
    source: 'general legal usage',
  },
  { term: 'contravention', explanation: 'Breaking a rule.', source: 'general legal usage' },
  {
    term: 'conviction',
    explanation: "A court's finding that a person committed a crime.",
    source: 'general legal usage',
  },
  {
    term: 'copyright',
    explanation: 'The right of authors to decide who may copy their work.',
    source: '17 U.S.C.; UK Copyright, Designs and Patents Act 1988',
  },
  {
    term: 'cost-sharing',
    explanation: 'Splitting what must be paid between two or more payers.',
    source: 'general usage',
  },
  {
    term: 'counterclaim',
    explanation: 'A claim made back against the person who sues.',
    source: 'general legal usage',
  },
  {
    term: 'covenant',
    explanation: 'A formal promise in a contract or deed.',
    source: 'general legal usage',
  },
  {
    term: 'creditor',
    explanation: 'A person or firm to whom money is owed.',
    source: 'general legal usage',
  },
  {
    term: 'cross-examination',
    explanation: 'Questions put to a witness by the other side.',
    source: 'general legal usage',
  },
  {
    term: 'custody',
    explanation: 'Care of a child; also being held by police or prison.',
    source: 'general legal usage',
  },
  {
    term: 'customs duty',
    explanation: 'A tax on goods that cross a border.',
    source: 'general tax usage',
  },
  {
    term: 'de facto',
    explanation: 'In fact, even if not by law.',
    source: 'Latin; general legal usage',
  },
  { term: 'de jure', explanation: 'By law.', source: 'Latin; general legal usage' },
  { term: 'de minimis', explanation: 'Too small to matter.', source: 'Latin; general legal usage' },
  {
    term: 'debarment',
    explanation: 'US: a ban on getting government contracts.',
    source: '48 CFR 9.4',
  },
  {
    term: 'debtor',
    explanation: 'A person or firm that owes money.',
    source: 'general legal usage',
  },
  {
    term: 'decree',
    explanation: 'An official order with the force of law.',
    source: 'general legal usage',
  },
  {
    term: 'deductible',
    explanation:
      'The part of a loss you pay before insurance pays; also, that lowers taxable income.',
    source: 'general insurance and tax usage',
  },
  {
    term: 'deed',
    explanation: 'A signed paper that passes land or makes a formal promise.',
    source: 'general legal usage',
  },
  {
    term: 'deem',
    explanation: 'To treat something as if it were so.',
    source: 'general legal usage',
  },
  {
    term: 'defamation',
    explanation: "A false statement that hurts someone's good name.",
    source: 'general legal usage',
  },
  {
    term: 'defendant',
    explanation: 'The person who is sued or accused in court.',
    source: 'general legal usage',
  },
  {
    term: 'deficit',
    explanation: 'The amount by which spending is higher than income.',
    source: 'general financial usage',
  },
  {
    term: 'delegated legislation',
    explanation: 'Rules made by a minister or body under powers given by parliament.',
    source: 'UK parliamentary usage',
  },
  {
    term: 'delinquent',
    explanation: 'Late in paying; also, of a young person, breaking the law.',
    source: 'general legal usage',
  },
  {
    term: 'depreciation',
    explanation: 'The fall in value of something as it gets older.',
    source: 'general financial usage',
  },
  {
    term: 'derogation',
    explanation: 'Permission to depart from a rule.',
    source: 'EU legal usage',
  },
  {
    term: 'designee',
    explanation: 'A person chosen to act for another.',
    source: 'general legal usage',
  },
  {
    term: 'devolution',
    explanation: 'UK: passing powers to Scotland, Wales and Northern Ireland.',
    source: 'Scotland Act 1998 and similar acts',
  },
  {
    term: 'direct spending',
    explanation: 'US: spending fixed by laws other than yearly money acts.',
    source: '2 U.S.C. 900',
  },
  {
    term: 'disclosure',
    explanation: 'Making facts known that were not public.',
    source: 'general legal usage',
  },
  {
    term: 'discretion',
    explanation: 'Freedom to decide within the law.',
    source: 'general legal usage',
  },
  {
    term: 'discretionary spending',
    explanation: 'US: spending that is decided every year in money acts.',
    source: '2 U.S.C. 900',
  },
  {
    term: 'docket',
    explanation: 'US: the list of cases or papers of a court or agency.',
    source: 'general US legal usage',
  },
  {
    term: 'domicile',
    explanation: 'The place that the law treats as your permanent home.',
    source: 'general legal usage',
  },
  {
    term: 'dual use',
    explanation: 'That can serve both peaceful and military purposes.',
    source: 'export control usage',
  },
  {
    term: 'due diligence',
    explanation: 'Careful checks before a decision.',
    source: 'general legal usage',
  },
  {
    term: 'due process',
    explanation: 'Fair treatment by law before your rights are taken.',
    source: 'US Constitution, amend. V and XIV',
  },
  {
    term: 'duress',
    explanation: 'Force or threats that make someone act.',
    source: 'general legal usage',
  },
  {
    term: 'duty of care',
    explanation: 'The duty not to harm others by carelessness.',
    source: 'general legal usage',
  },
  {
    term: 'easement',
    explanation: "A right to use another's land, for example to cross it.",
    source: 'general legal usage',
  },
]
