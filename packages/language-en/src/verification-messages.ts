import type { VerificationMessages } from '@aiqyn/core'

/** What verifying a summary found, in English. */
export const verificationMessages: VerificationMessages = {
  heading: 'The summary against its source',
  verdicts: {
    supported: 'Supported',
    contradicted: 'Contradicted',
    notFound: 'Not found',
    notChecked: 'Not checked',
  },
  counts: {
    supported: 'Supported by the source',
    contradicted: 'Contradicted by the source',
    notFound: 'Not found in the source',
    notChecked: 'Not checked',
  },
  'actor-differs': (stated, source) =>
    source === ''
      ? `In the source it is not “${stated}” who acts.`
      : `The summary names “${stated}”; in the source it is “${source}” who acts.`,
  'actor-not-found': (stated) => `The passages found do not name “${stated}”.`,
  'edits-differ': () => 'The recorded edits do not make this text of the quotations.',
  'exception-added': (stated) => `The source has no such exception (“${stated}”) here.`,
  'exception-dropped': (_, source) =>
    source === ''
      ? 'The source has an exception that the summary leaves out.'
      : `The summary leaves out an exception: “${source}”.`,
  'figure-differs': (stated, source) =>
    source === ''
      ? `The source does not have “${stated}” here.`
      : `The summary says “${stated}”, the source “${source}”.`,
  'figure-not-found': (stated) => `“${stated}” was not found in the source.`,
  'limit-differs': (stated, source) =>
    source === ''
      ? 'The summary sets another limit than the source, or none.'
      : `The summary makes “${stated}” the other limit (most instead of least, or the reverse) than the source does: “${source}”.`,
  'modality-differs': (stated, source) =>
    source === ''
      ? `The summary says “${stated}”; the source does not.`
      : `The summary says “${stated}”, the source “${source}”.`,
  'modality-not-found': (stated) => `The source was not found to say “${stated}” here.`,
  'name-not-found': (stated) => `The name “${stated}” was not found in the source.`,
  'negation-differs': (stated, source) =>
    source === ''
      ? `The summary denies what the source affirms, or the reverse (“${stated}”).`
      : `The summary affirms what the source denies or forbids (“${source}”).`,
  'negation-not-found': (stated) => `The source was not found to deny this (“${stated}”).`,
  'no-evidence': () => 'No passage was found that is enough to decide.',
  'only-added': (stated) => `The source does not limit this (“${stated}”).`,
  'only-dropped': (_, source) =>
    source === ''
      ? 'The source limits this; the summary does not.'
      : `The summary leaves out a limit: “${source}”.`,
  'opposite-word': (stated, source) => `The summary says “${stated}”, the source “${source}”.`,
  'other-language': (stated, source) =>
    stated === '0'
      ? 'The summary is in another language than the act: only figures, dates and references can be compared, and this sentence has none.'
      : `The summary is in another language than the act: only figures, dates and references were compared (${source} of ${stated} found). Whether the words say the same was not checked.`,
  'other-source': () => 'The summary was made from another text than this source.',
  'quote-differs': (_, source) =>
    `The quotation does not stand at its place; the source has “${source}” there.`,
  'reference-differs': (stated, source) =>
    source === ''
      ? `The source does not cite “${stated}” here.`
      : `The summary cites “${stated}”, the source “${source}”.`,
  'reference-not-found': (stated) => `“${stated}” was not found in the source.`,
}
