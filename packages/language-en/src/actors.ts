import type { ActorPatterns } from '@aiqyn/core'

/** How English acts name people, organisations and bodies. */
export const actors: ActorPatterns = {
  notSubject: [
    'after', 'any', 'as', 'at', 'before', 'by', 'except', 'following', 'for', 'from', 'if', 'in', 'it', 'no', 'not', 'nothing', 'of', 'on',
    'subject', 'that', 'there', 'this', 'to', 'under', 'unless', 'where', 'when', 'with', 'within',
  ],
  publicBodies: [
    'administrator', 'agenc', 'attorney', 'authorit', 'board', 'commission', 'committee', 'comptroller', 'congress', 'council',
    'court', 'department', 'director', 'government', 'governor', 'member state', 'minister', 'parliament', 'president',
    'regulator', 'secretary',
  ],
  persons: [
    'applicant', 'association', 'business', 'buyer', 'citizen', 'compan', 'consumer', 'contractor', 'customer', 'distributor',
    'employee', 'employer', 'entit', 'famil', 'farmer', 'holder', 'household', 'importer', 'individual', 'landlord', 'licensee',
    'manufacturer', 'operator', 'organisation', 'organization', 'owner', 'parent', 'patient', 'person', 'producer', 'provider',
    'recipient', 'repairer', 'resident', 'retailer', 'seller', 'service member', 'student', 'supplier', 'taxpayer', 'teacher',
    'tenant', 'trader', 'undertaking', 'user', 'veteran', 'worker',
  ],
  withinPowers: /(?!)/u,
  // Acts in English do nothing in the infinitive or imperative: what they decide, they oblige to.
  oblique: /^/u,
  modifier: /^(?:an?|any|each|every|natural|legal|or|and|[a-z]+(?:al|ed|ic|ive))$/iu,
  subjectWithin: 0,
  partyName: (words) => words.trim().replace(/^(?:an?|each|every|the)\s+/iu, ''),
}
