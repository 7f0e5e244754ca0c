import type { FrameMarkers } from '@aiqyn/core'

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** Title block, enacting words, schedules and annexes of acts in English. */
export const frame: FrameMarkers = {
  form: /^(?:A )?(?:BILL|ACT|REGULATION|DIRECTIVE|DECISION)(?![A-Za-z])[^.]{0,200}$|^(?:COMMISSION|COUNCIL|Proposal for a)\s[^.]{0,200}$|^AN? (?:BILL|ACT) TO/,
  draft: /^(?:DRAFT|Draft|A BILL|BILL|Proposal for a)(?![A-Za-z])/,
  attachment:
    /^(?:SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix)(?:\s+(?<num>\d{1,3}|[IVX]{1,6}))?\s*(?:$|[—–:-])/,
  approval: /^(?!)/,
  signature:
    /^(?:Done at|For the (?:European Parliament|Parliament|Council|Commission)|The President$|Passed the (?:House|Senate))/,
  note: /^(?:Editorial note|Textual Amendments|Note:)/i,
  repealedNote: /^(?:Editorial note|Note)[.:]?\s[^.]{0,60}repealed/iu,
  removedUnit: /^[[(]?(?:repealed|omitted|revoked|deleted)(?:\s+by\s|[\])]?\.?$)/i,
  dateLine: new RegExp(
    `^(?:of\\s+)?(?<date>[…_. ]{0,12}\\d{1,2}\\s+(?:${month})\\s+\\d{4}|(?:${month})\\s+\\d{1,2},\\s+\\d{4}|[…_.\\s]{1,12}(?:(?:${month})\\s+)?\\d{4})(?:\\s*[(\\[]?(?:No\\.?\\s*(?<number>[\\w/-]{1,20}))?[)\\]]?)?\\.?$`,
  ),
  shortTitle:
    /may be cited as (?:the )?(?:[“"‘]|``)?(?<title>[A-Z](?:[^”"’`;]|’(?=[a-z])){3,200}?)(?:[”"]|’(?![a-z])|''|(?<!(?:[“"‘]|``)[^”"’`;]{0,201}),|\.(?=\s|$))/,
  commonHeading:
    /^(?:(?:short |long )?titles?|citation|table of contents|references?|purposes?|policy|preamble|(?:congressional )?findings?(?: of fact)?|definitions?|interpretation|scope|application|applicability|effect|effective dates?|commencement|extent|sunset|termination|expiry|in general|general(?: provisions| rules?)?|miscellaneous(?: provisions)?|other (?:matters|provisions)|administration|administrative provisions|regulations?|rulemaking|reports?|funding|appropriations|authorizations?(?: of appropriations?)?|severability|separability|savings?(?: provisions?| clause)?|(?:availability|uses?|transfers?) of (?:funds|amounts)|adjustments? of accounts|(?:rules? of )?construction|relationship to other laws?|offsets?|budgetary effects|determination of budgetary effects|emergency designation|(?:(?:technical|conforming|clerical|consequential)(?:,? and )?(?:technical|conforming|clerical|consequential)?|minor) (?:amendments?|changes|corrections)|transition(?:al provisions?| rules?)?|repeals?|amendments?|sense of (?:the )?(?:congress|senate|house))(?:[;,.]| and |$)|\sdefined$/iu,
  contents:
    /^(?:(?:TABLE OF )?CONTENTS|(?:Table of )?[Cc]ontents|Arrangement of [Ss]ections)\s*[:.]?$/,
  longTitle: /^An? (?:Act|Bill|bill|ACT|BILL) (?:to|TO)\s/,
  enacting:
    /(?:BE IT ENACTED|Be it (?:therefore )?enacted|HA(?:S|VE) ADOPTED THIS (?:REGULATION|DIRECTIVE|DECISION))/,
}
