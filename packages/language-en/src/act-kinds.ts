import type { ActKindPattern } from '@aiqyn/core'

/** Words of the title block, the enacting formula and the text by which an act calls itself. */
export const actKinds: ReadonlyArray<ActKindPattern> = [
  {
    kind: 'regulation',
    pattern:
      /ADOPTED THIS REGULATION|REGULATION(?<=^(?:[A-Z]+ ){0,9}REGULATION)|[Tt]his Regulation(?![a-z])/m,
  },
  {
    kind: 'directive',
    pattern:
      /ADOPTED THIS DIRECTIVE|DIRECTIVE(?<=^(?:[A-Z]+ ){0,9}DIRECTIVE)|[Tt]his Directive(?![a-z])/m,
  },
  { kind: 'decision', pattern: /ADOPTED THIS DECISION|[Tt]his Decision(?![a-z])/m },
  { kind: 'bill', pattern: /BILL(?<=^(?:A )?BILL)(?![A-Za-z])/m },
  { kind: 'code', pattern: /[Tt]his Code(?![a-z])/ },
  { kind: 'law', pattern: /[Tt]his Act(?![a-z])/ },
  { kind: 'order', pattern: /[Tt]his Order(?![a-z])/ },
  { kind: 'rules', pattern: /[Tt]hese (?:Rules|Regulations)(?![a-z])/ },
]
