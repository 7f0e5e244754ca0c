import type { Explanation } from '@aiqyn/core'

/** Words from `per capita` to `severability`. */
export const part5: ReadonlyArray<Explanation> = [
  { term: 'per capita', explanation: 'For each person.', source: 'Latin; general usage' },
  {
    term: 'per diem',
    explanation: 'For each day; also a daily allowance.',
    source: 'Latin; general usage',
  },
  {
    term: 'perjury',
    explanation: 'Lying after swearing to tell the truth.',
    source: 'general legal usage',
  },
  {
    term: 'petition',
    explanation: 'A written request to a court or authority.',
    source: 'general legal usage',
  },
  {
    term: 'petitioner',
    explanation: 'The one who makes a formal request to a court.',
    source: 'general legal usage',
  },
  {
    term: 'plaintiff',
    explanation: 'US: the person who sues; in England: claimant.',
    source: 'general legal usage',
  },
  {
    term: 'power of attorney',
    explanation: 'A paper that lets one person act for another.',
    source: 'general legal usage',
  },
  {
    term: 'preamble',
    explanation: 'The opening words of a law that say why it is made.',
    source: 'general legal usage',
  },
  {
    term: 'preemption',
    explanation: 'US: federal law taking the place of state law.',
    source: 'US Constitution, art. VI',
  },
  { term: 'premises', explanation: 'A building with its land.', source: 'general legal usage' },
  {
    term: 'prerogative',
    explanation: 'A special right that belongs to an office.',
    source: 'general legal usage',
  },
  {
    term: 'prima facie',
    explanation: 'At first sight; true unless disproved.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'pro bono',
    explanation: 'Done free for the public good.',
    source: 'Latin; general legal usage',
  },
  { term: 'pro rata', explanation: 'In proportion.', source: 'Latin; general legal usage' },
  {
    term: 'probable cause',
    explanation: 'US: good reason to believe a crime was committed.',
    source: 'US Constitution, amend. IV',
  },
  {
    term: 'probation',
    explanation: 'Supervision instead of prison; also a trial period at work.',
    source: 'general legal usage',
  },
  { term: 'procurement', explanation: 'Buying by the government.', source: 'general legal usage' },
  {
    term: 'promulgate',
    explanation: 'To make a rule or law publicly known.',
    source: 'general legal usage',
  },
  {
    term: 'proprietary',
    explanation: 'Privately owned; protected as property.',
    source: 'general legal usage',
  },
  {
    term: 'prorogation',
    explanation: 'UK: the end of a session of Parliament.',
    source: 'UK constitutional practice',
  },
  {
    term: 'prosecution',
    explanation: 'Bringing a criminal case; also the side that does so.',
    source: 'general legal usage',
  },
  {
    term: 'proviso',
    explanation: 'A condition or limit in a text.',
    source: 'general legal usage',
  },
  {
    term: 'proxy',
    explanation: 'A person or paper by which another votes for you.',
    source: 'general legal usage',
  },
  {
    term: 'punitive damages',
    explanation: 'Money ordered to punish, beyond the loss.',
    source: 'general legal usage',
  },
  { term: 'pursuant to', explanation: 'As allowed or required by.', source: 'general legal usage' },
  {
    term: 'quash',
    explanation: 'UK: to cancel a decision as unlawful.',
    source: 'general legal usage',
  },
  {
    term: 'quorum',
    explanation: 'The smallest number of members needed to decide.',
    source: 'general legal usage',
  },
  {
    term: 'ratification',
    explanation: 'Formal approval that makes a treaty or act binding.',
    source: 'Vienna Convention on the Law of Treaties, art. 2',
  },
  {
    term: 'rebuttable presumption',
    explanation: 'Something taken as true until someone proves otherwise.',
    source: 'general legal usage',
  },
  {
    term: 'recidivism',
    explanation: 'Committing crimes again after punishment.',
    source: 'general legal usage',
  },
  {
    term: 'reciprocity',
    explanation: 'Each side treating the other in the same way.',
    source: 'general legal usage',
  },
  {
    term: 'recusal',
    explanation: 'A judge or official stepping aside because of an interest.',
    source: '28 U.S.C. 455',
  },
  { term: 'redress', explanation: 'A way to put a wrong right.', source: 'general legal usage' },
  {
    term: 'referendum',
    explanation: 'A vote by all voters on one question.',
    source: 'general legal usage',
  },
  {
    term: 'refundable credit',
    explanation: 'US: a tax cut that is paid out even if no tax is owed.',
    source: 'general US tax usage',
  },
  {
    term: 'regulation',
    explanation: 'A detailed rule under a law; in the EU, a law that applies directly.',
    source: 'general legal usage',
  },
  {
    term: 'reimbursement',
    explanation: 'Paying back money that someone spent.',
    source: 'general legal usage',
  },
  { term: 'relinquish', explanation: 'To give up.', source: 'general legal usage' },
  {
    term: 'remand',
    explanation: 'To send back: a case to a lower court, or a person to prison.',
    source: 'general legal usage',
  },
  {
    term: 'remission',
    explanation: 'Letting someone off part of a debt or punishment.',
    source: 'general legal usage',
  },
  { term: 'repeal', explanation: 'To end a law officially.', source: 'general legal usage' },
  {
    term: 'reprogramming',
    explanation: 'US: moving money to another use within the same account.',
    source: 'US federal budget practice',
  },
  { term: 'rescind', explanation: 'To cancel officially.', source: 'general legal usage' },
  {
    term: 'rescission',
    explanation: 'Cancelling a contract, or money that was voted.',
    source: 'general legal usage',
  },
  {
    term: 'restitution',
    explanation: 'Giving back what was taken, or paying for the loss.',
    source: 'general legal usage',
  },
  {
    term: 'retroactive',
    explanation: 'Working for the time before it was made.',
    source: 'general legal usage',
  },
  {
    term: 'revocation',
    explanation: 'Taking back a licence, right or decision.',
    source: 'general legal usage',
  },
  { term: 'right of action', explanation: 'Being allowed to sue.', source: 'general legal usage' },
  {
    term: 'royal assent',
    explanation: "UK: the monarch's agreement, which turns a bill into an act.",
    source: 'Royal Assent Act 1967',
  },
  {
    term: 'royalty',
    explanation: "Money paid for using another's work, patent or minerals.",
    source: 'general legal usage',
  },
  {
    term: 'rulemaking',
    explanation: 'US: the way agencies make regulations.',
    source: '5 U.S.C. 553',
  },
  {
    term: 'safe harbor',
    explanation: 'US: conditions under which you are protected from blame.',
    source: 'general US legal usage',
  },
  {
    term: 'savings provision',
    explanation: 'Words that keep older rights or cases unchanged.',
    source: 'general legal usage',
  },
  {
    term: 'search warrant',
    explanation: "A judge's paper that lets police look through a place.",
    source: 'general legal usage',
  },
  {
    term: 'secondary legislation',
    explanation: 'UK: rules made by ministers under an act.',
    source: 'UK parliamentary usage',
  },
  {
    term: 'security interest',
    explanation: "A lender's right in property until a loan is paid.",
    source: 'general legal usage',
  },
  {
    term: 'sequestration',
    explanation: 'US: automatic cuts in spending; elsewhere: official seizing of property.',
    source: '2 U.S.C. 901a',
  },
  {
    term: 'set-aside',
    explanation: 'A part kept for a special group or purpose.',
    source: 'US grant and contract practice',
  },
  {
    term: 'severability',
    explanation: 'If one part fails, the rest of the law still works.',
    source: 'general legal usage',
  },
]
