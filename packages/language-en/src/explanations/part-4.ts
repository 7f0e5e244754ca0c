import type { Explanation } from '@aiqyn/core'

/** Words from `inspector general` to `per annum`. */
export const part4: ReadonlyArray<Explanation> = [
  {
    term: 'inspector general',
    explanation: 'US: an official who looks for waste and fraud in an agency.',
    source: '5 U.S.C. 401',
  },
  {
    term: 'intangible',
    explanation: 'That cannot be touched, such as a right or a brand.',
    source: 'general legal usage',
  },
  {
    term: 'intellectual property',
    explanation: 'Rights in inventions, books, music, brands and designs.',
    source: 'general legal usage',
  },
  { term: 'inter alia', explanation: 'Among other things.', source: 'Latin; general legal usage' },
  {
    term: 'intermediary',
    explanation: 'A person who acts between two sides.',
    source: 'general legal usage',
  },
  {
    term: 'interstate commerce',
    explanation: 'US: trade between the states.',
    source: 'US Constitution, art. I, sec. 8',
  },
  { term: 'intestate', explanation: 'Having died without a will.', source: 'general legal usage' },
  { term: 'ipso facto', explanation: 'By that fact alone.', source: 'Latin; general legal usage' },
  {
    term: 'joint and several liability',
    explanation: 'Each debtor may be asked for the whole debt.',
    source: 'general legal usage',
  },
  {
    term: 'joint resolution',
    explanation: 'US: a measure passed by both houses that works like a law.',
    source: 'US congressional practice',
  },
  {
    term: 'judicial review',
    explanation: "A court's check that a decision or law is lawful.",
    source: 'general legal usage',
  },
  {
    term: 'jurisdiction',
    explanation: 'The power of a court or state to decide; also the area it covers.',
    source: 'general legal usage',
  },
  {
    term: 'larceny',
    explanation: 'Stealing; in England now called theft.',
    source: 'general legal usage',
  },
  {
    term: 'leasehold',
    explanation: 'UK: the right to a home or land for a fixed number of years.',
    source: 'Law of Property Act 1925',
  },
  { term: 'legislature', explanation: 'The body that makes laws.', source: 'general legal usage' },
  {
    term: 'lessee',
    explanation: 'The one who pays rent to use property.',
    source: 'general legal usage',
  },
  {
    term: 'lessor',
    explanation: 'The owner who lets another use property for rent.',
    source: 'general legal usage',
  },
  {
    term: 'levy',
    explanation: 'To collect a tax or take property for a debt.',
    source: 'general legal usage',
  },
  {
    term: 'liability',
    explanation: 'Legal responsibility, often to pay.',
    source: 'general legal usage',
  },
  {
    term: 'lien',
    explanation: 'A right to keep or sell property until a debt is paid.',
    source: 'general legal usage',
  },
  {
    term: 'liquidated damages',
    explanation: 'A sum fixed in the contract for breaking it.',
    source: 'general legal usage',
  },
  {
    term: 'liquidation',
    explanation: 'Closing a firm and selling what it owns.',
    source: 'general legal usage',
  },
  { term: 'litigation', explanation: 'Taking a dispute to court.', source: 'general legal usage' },
  {
    term: 'lobbyist',
    explanation: 'A person paid to influence makers of laws.',
    source: '2 U.S.C. 1602',
  },
  {
    term: 'locus standi',
    explanation: 'The right to bring a case; in the US: standing.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'maintenance of effort',
    explanation: 'US: a condition that a state keeps spending as much as before.',
    source: 'US grant practice',
  },
  {
    term: 'mandamus',
    explanation: 'A court order that makes an official do a duty.',
    source: '28 U.S.C. 1361',
  },
  { term: 'mandate', explanation: 'An official order or task.', source: 'general legal usage' },
  {
    term: 'markup',
    explanation: 'US: a committee meeting that changes and votes on a bill.',
    source: 'US congressional practice',
  },
  {
    term: 'matching funds',
    explanation: 'Money you must add yourself to get a grant.',
    source: 'US grant practice',
  },
  {
    term: 'mediation',
    explanation: 'Help by a neutral person to reach agreement.',
    source: 'general legal usage',
  },
  {
    term: 'memorandum of understanding',
    explanation: 'A written agreement that is often not enforced by courts.',
    source: 'general legal usage',
  },
  {
    term: 'misdemeanor',
    explanation: 'US: a crime less serious than a felony.',
    source: '18 U.S.C. 3559',
  },
  {
    term: 'mitigation',
    explanation: 'Making harm or punishment less.',
    source: 'general legal usage',
  },
  { term: 'moratorium', explanation: 'A temporary stop.', source: 'general legal usage' },
  {
    term: 'mutatis mutandis',
    explanation: 'With the changes that are needed.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'naturalization',
    explanation: 'Becoming a citizen of a country you were not born in.',
    source: '8 U.S.C. 1421',
  },
  {
    term: 'negligence',
    explanation: 'Not taking the care that a reasonable person would.',
    source: 'general legal usage',
  },
  {
    term: 'nominee',
    explanation: 'A person put forward for a post; also one who holds for another.',
    source: 'general legal usage',
  },
  {
    term: 'notary',
    explanation: 'A person who officially confirms signatures.',
    source: 'general legal usage',
  },
  {
    term: 'notwithstanding',
    explanation: 'In spite of; even if another rule says otherwise.',
    source: 'general legal usage',
  },
  { term: 'null and void', explanation: 'Having no legal effect.', source: 'general legal usage' },
  {
    term: 'oath',
    explanation: 'A solemn promise to tell the truth or do a duty.',
    source: 'general legal usage',
  },
  {
    term: 'obligor',
    explanation: 'The one who must pay or do something.',
    source: 'general legal usage',
  },
  {
    term: 'ombudsman',
    explanation: 'An official who looks into complaints about public bodies.',
    source: 'general legal usage',
  },
  {
    term: 'omission',
    explanation: 'Not doing something that should be done.',
    source: 'general legal usage',
  },
  {
    term: 'omnibus',
    explanation: 'Covering many subjects in one law.',
    source: 'parliamentary usage',
  },
  {
    term: 'onus',
    explanation: 'The duty to prove or do something.',
    source: 'general legal usage',
  },
  {
    term: 'order in council',
    explanation: "UK: an order made by the monarch on ministers' advice.",
    source: 'UK constitutional practice',
  },
  { term: 'ordinance', explanation: 'US: a local law.', source: 'general US legal usage' },
  { term: 'outlays', explanation: 'Money that is actually spent.', source: '2 U.S.C. 622' },
  {
    term: 'oversight',
    explanation: 'Checking how a body does its work.',
    source: 'general legal usage',
  },
  {
    term: 'pardon',
    explanation: 'Official forgiveness of a crime.',
    source: 'US Constitution, art. II, sec. 2',
  },
  { term: 'pari passu', explanation: 'On equal terms.', source: 'Latin; general legal usage' },
  {
    term: 'parole',
    explanation: 'Early release from prison under conditions.',
    source: 'general legal usage',
  },
  {
    term: 'patent',
    explanation: 'A right to be the only one to use an invention for some years.',
    source: '35 U.S.C.; UK Patents Act 1977',
  },
  { term: 'pecuniary', explanation: 'About money.', source: 'general legal usage' },
  {
    term: 'pendente lite',
    explanation: 'While the case goes on.',
    source: 'Latin; general legal usage',
  },
  { term: 'per annum', explanation: 'Each year.', source: 'Latin; general usage' },
]
