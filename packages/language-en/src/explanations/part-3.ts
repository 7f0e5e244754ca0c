import type { Explanation } from '@aiqyn/core'

/** Words from `eligible` to `insolvency`. */
export const part3: ReadonlyArray<Explanation> = [
  {
    term: 'eligible',
    explanation: 'Allowed to have or do something because you meet the conditions.',
    source: 'general legal usage',
  },
  {
    term: 'eligible entity',
    explanation: 'A body that meets the conditions for money or a program.',
    source: 'US grant practice',
  },
  { term: 'embargo', explanation: 'A ban on trade with a country.', source: 'general legal usage' },
  {
    term: 'embezzlement',
    explanation: 'Stealing money you were trusted with.',
    source: 'general legal usage',
  },
  {
    term: 'eminent domain',
    explanation: 'US: power to take private land for public use, with fair payment.',
    source: 'US Constitution, amend. V',
  },
  { term: 'enact', explanation: 'To make a law.', source: 'general legal usage' },
  {
    term: 'encumbrance',
    explanation: 'A claim on property, such as a mortgage.',
    source: 'general legal usage',
  },
  {
    term: 'endowment',
    explanation: 'Money given to an institution to live on its income.',
    source: 'general legal usage',
  },
  { term: 'enforcement', explanation: 'Making people obey a law.', source: 'general legal usage' },
  {
    term: 'entitlement',
    explanation: 'A right to get something, such as a benefit.',
    source: 'general legal usage',
  },
  {
    term: 'escrow',
    explanation: 'Money or papers held by a third person until conditions are met.',
    source: 'general legal usage',
  },
  {
    term: 'estoppel',
    explanation: 'A rule that stops you from denying what you said or did before.',
    source: 'general legal usage',
  },
  {
    term: 'ex officio',
    explanation: 'Because of the office a person holds.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'ex parte',
    explanation: 'With only one side present.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'ex post facto',
    explanation: 'Applying to acts done before the law was made.',
    source: 'US Constitution, art. I, sec. 9',
  },
  {
    term: 'excise tax',
    explanation: 'A tax on certain goods, such as fuel, alcohol or tobacco.',
    source: 'general tax usage',
  },
  {
    term: 'executive order',
    explanation: 'US: a written instruction from the President to the government.',
    source: 'US constitutional practice',
  },
  {
    term: 'executor',
    explanation: 'The person who carries out a will.',
    source: 'general legal usage',
  },
  {
    term: 'exemption',
    explanation: 'Freedom from a rule or tax that others must follow.',
    source: 'general legal usage',
  },
  {
    term: 'expropriation',
    explanation: 'The taking of private property by the state.',
    source: 'general legal usage',
  },
  { term: 'expunge', explanation: 'To remove from the record.', source: 'general legal usage' },
  {
    term: 'extradition',
    explanation: 'Sending a person to another country for trial or punishment.',
    source: 'general legal usage',
  },
  {
    term: 'federal register',
    explanation: 'US: the daily paper in which agencies print rules and notices.',
    source: '44 U.S.C. 1505',
  },
  {
    term: 'felony',
    explanation: 'US: a serious crime, punished by more than a year in prison.',
    source: '18 U.S.C. 3559',
  },
  {
    term: 'fiduciary',
    explanation: 'A person who must act in the interest of another.',
    source: 'general legal usage',
  },
  {
    term: 'fiscal year',
    explanation: 'The twelve months for which a budget is made; US federal: from October.',
    source: '31 U.S.C. 1102',
  },
  {
    term: 'force majeure',
    explanation: 'An event nobody could foresee or stop, such as a flood or war.',
    source: 'general legal usage',
  },
  {
    term: 'foreclosure',
    explanation: 'Taking and selling a home when the loan is not paid.',
    source: 'general legal usage',
  },
  {
    term: 'foreseeable',
    explanation: 'That a careful person could expect.',
    source: 'general legal usage',
  },
  {
    term: 'forfeiture',
    explanation: 'Loss of property or a right as a punishment.',
    source: 'general legal usage',
  },
  {
    term: 'formula grant',
    explanation: 'US: money shared among states by a fixed calculation.',
    source: 'US grant practice',
  },
  { term: 'fraud', explanation: 'Lying to get money or gain.', source: 'general legal usage' },
  {
    term: 'freehold',
    explanation: 'UK: owning land without a time limit.',
    source: 'Law of Property Act 1925',
  },
  {
    term: 'full faith and credit',
    explanation: "US: the government's unlimited promise to pay.",
    source: 'general US legal usage',
  },
  {
    term: 'garnishment',
    explanation: "Taking part of a debtor's wages to pay a debt.",
    source: 'general legal usage',
  },
  {
    term: 'gerrymander',
    explanation: 'To draw voting districts so that one party gains.',
    source: 'general US usage',
  },
  {
    term: 'good faith',
    explanation: 'Honesty, with no wish to cheat.',
    source: 'general legal usage',
  },
  {
    term: 'grandfather clause',
    explanation: 'A rule that lets those who already do something go on.',
    source: 'general US usage',
  },
  {
    term: 'grantee',
    explanation: 'A person or body that receives money, land or a right.',
    source: 'general legal usage',
  },
  {
    term: 'gross negligence',
    explanation: 'Very great carelessness.',
    source: 'general legal usage',
  },
  {
    term: 'guarantor',
    explanation: 'A person who promises to pay if another does not.',
    source: 'general legal usage',
  },
  {
    term: 'guardian',
    explanation: 'A person who cares for a child or an adult who cannot decide.',
    source: 'general legal usage',
  },
  {
    term: 'habeas corpus',
    explanation: 'An order to bring a prisoner to court to see if the arrest is lawful.',
    source: 'US Constitution, art. I, sec. 9; UK Habeas Corpus Acts',
  },
  {
    term: 'hearsay',
    explanation: 'What a witness heard from others, not seen.',
    source: 'general legal usage',
  },
  { term: 'hereby', explanation: 'By this document.', source: 'general legal usage' },
  { term: 'herein', explanation: 'In this document.', source: 'general legal usage' },
  { term: 'hereinafter', explanation: 'From here on in this text.', source: 'general legal usage' },
  { term: 'hereto', explanation: 'To this document.', source: 'general legal usage' },
  {
    term: 'holding company',
    explanation: 'A firm that owns other firms.',
    source: 'general legal usage',
  },
  {
    term: 'impeachment',
    explanation: 'A charge by the legislature against a high official.',
    source: 'US Constitution, art. II, sec. 4',
  },
  { term: 'in lieu of', explanation: 'Instead of.', source: 'general legal usage' },
  {
    term: 'in rem',
    explanation: 'About a thing, not a person.',
    source: 'Latin; general legal usage',
  },
  {
    term: 'incumbent',
    explanation: 'The person who holds the office now.',
    source: 'general usage',
  },
  {
    term: 'indemnify',
    explanation: "To promise to pay for another's loss.",
    source: 'general legal usage',
  },
  { term: 'indemnity', explanation: 'A promise to pay for a loss.', source: 'general legal usage' },
  {
    term: 'indictment',
    explanation: 'A formal written charge of a serious crime.',
    source: 'general legal usage',
  },
  {
    term: 'infringement',
    explanation: "Use or breaking of another's right without permission.",
    source: 'general legal usage',
  },
  {
    term: 'injunction',
    explanation: 'A court order to do or stop doing something.',
    source: 'general legal usage',
  },
  {
    term: 'insolvency',
    explanation: 'Not being able to pay debts.',
    source: 'UK Insolvency Act 1986; general legal usage',
  },
]
