import { type FindingMaker, findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import type { FindingMessages } from '../language/messages.ts'
import type { IgnoredFinding } from '../records/records.ts'
import { blocksOf, type Stretch } from './blocks-of.ts'
import { type CheckComment, findComments, type NamedRule, verbs } from './comments.ts'
import type { RuleInfo } from './rule-index.ts'
import { nearestRule } from './rules-of.ts'
import { findSuppressors, type Suppressor, type Suppressors } from './suppressors.ts'

/** Unknown names that a known one is sought for: more are no slips of the hand, and seeking costs. */
const mostCompared = 20

/** Findings with what comments put aside apart. */
export interface Ignores {
  /** What is left, and what is wrong with the comments themselves; in source order. */
  readonly findings: Array<Finding>
  readonly ignored: Array<IgnoredFinding>
}

/**
 * Put aside the findings that comments in the text ask to ignore:
 *
 * - `<!-- aiqyn ignore RULE-ID…: reason -->` in the paragraph, heading or table that it stands in or
 *   before, or at the end of whose line it stands;
 * - `<!-- aiqyn disable RULE-ID…: reason -->` up to `<!-- aiqyn enable RULE-ID… -->`, or to the end;
 * - `<!-- aiqyn ignore-file RULE-ID…: reason -->` in the whole text.
 *
 * Without identifiers they mean all rules; the name of a category means all of its rules. A comment that gives no reason, names an unknown rule or ignores nothing is a
 * finding of its own, which no comment can ignore. What reads as words of the act is no comment.
 *
 * @param found Findings in source order.
 * @param rules Rules that exist.
 */
export function applyIgnores(
  act: Act,
  found: ReadonlyArray<Finding>,
  messages: FindingMessages,
  rules: ReadonlyArray<RuleInfo>,
): Ignores {
  const written = findComments(act.source)
  if (written.length === 0) return { findings: [...found], ignored: [] }
  const { blocks, texts } = blocksOf(act)
  const comments = withoutRead(written, texts)
  const suppressors = findSuppressors(comments, blocks, act.source)
  const findings: Array<Finding> = []
  const ignored: Array<IgnoredFinding> = []
  const suppressorOf = sweep(suppressors.all)
  for (const finding of found) {
    const suppressor = suppressorOf(finding)
    if (suppressor) {
      suppressor.isUsed = true
      ignored.push({ ...finding, reason: suppressor.comment.reason })
    } else findings.push(finding)
  }
  const say = findingMaker(indexPositions(act.source))
  // Rules of other packages are known by what they found.
  const ids = new Set([...rules.map(({ id }) => id), ...found.map(({ ruleId }) => ruleId)])
  const own = commentFindings(comments, suppressors, { rules, ids }, messages, say)
  return { findings: inOrder([...findings, ...own]), ignored }
}

/** Sort findings as `check` gives them. */
export function inOrder(findings: Array<Finding>): Array<Finding> {
  return findings.sort((a, b) => a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en'))
}

/** Without the comments that stand in the words of the act: in the middle of a plain text's line, in code. */
function withoutRead(
  comments: ReadonlyArray<CheckComment>,
  texts: ReadonlyArray<Stretch>,
): Array<CheckComment> {
  let at = 0
  return comments.filter(({ start }) => {
    while ((texts[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (texts[at]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}

/** Find the suppressor of each finding, the findings being asked for in source order; those of one rule win. */
function sweep(all: ReadonlyArray<Suppressor>): (finding: Finding) => Suppressor | undefined {
  const active = new Map<string, Array<Suppressor>>()
  let next = 0
  return ({ ruleId, category, start }) => {
    for (let one = all[next]; one && one.from <= start; one = all[++next]) {
      const key = one.rule?.id ?? ''
      const list = active.get(key)
      if (list) list.push(one)
      else active.set(key, [one])
    }
    for (const key of [ruleId, ...(category === undefined ? [] : [category]), '']) {
      const list = active.get(key) ?? []
      // What has ended is dropped for good, so that each is looked at once.
      while (list.length > 0 && (list[list.length - 1]?.to ?? 0) <= start) list.pop()
      const last = list[list.length - 1]
      const isOn = (name: string): boolean =>
        (last?.except.get(name) ?? Number.POSITIVE_INFINITY) <= start
      if (last && !isOn(ruleId) && !isOn(category ?? '')) return last
    }
    return undefined
  }
}

function commentFindings(
  comments: ReadonlyArray<CheckComment>,
  { all, idle }: Suppressors,
  { rules: allRules, ids }: { rules: ReadonlyArray<RuleInfo>; ids: ReadonlySet<string> },
  messages: FindingMessages,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  let compared = 0
  for (const { verb, word, rules, reason, hasColon, start, end } of comments) {
    if (verb === undefined) {
      const message = messages.unknownComment(word, verbs)
      findings.push(say('unknown-comment', 'warning', message, start, end))
      continue
    }
    if (verb !== 'enable' && reason === '')
      findings.push(
        say('ignore-without-reason', 'warning', messages.ignoreWithoutReason(), start, end),
      )
    const unknown = rules.filter(({ id }) => !ids.has(id))
    // Without a colon the reason reads as rules: one word of it is enough.
    for (const rule of hasColon ? unknown : unknown.slice(0, 1)) {
      const nearest = ++compared > mostCompared ? undefined : nearestRule(rule.id, allRules)
      const message = messages.unknownRule(rule.id, nearest)
      findings.push({
        ...say('unknown-rule', 'warning', message, rule.start, rule.end),
        ...(nearest === undefined ? {} : { replacements: [{ value: nearest }] }),
      })
    }
  }
  const sayUnused = (comment: CheckComment, rule: NamedRule | undefined): void => {
    if (rule && !ids.has(rule.id)) return
    const { start, end } = rule ?? comment
    findings.push(say('unused-ignore', 'info', messages.unusedIgnore(rule?.id), start, end))
  }
  for (const { comment, rule, isUsed } of all) if (!isUsed) sayUnused(comment, rule)
  for (const { comment, rule } of idle) sayUnused(comment, rule)
  return findings
}
