import { indexPositions, type PositionIndex } from '../act/positions.ts'
import type { Finding } from '../act/types.ts'
import { fingerprint } from '../check/fingerprint.ts'
import type { RuleInfo } from '../check/rule-index.ts'
import { rulesOf } from '../check/rules-of.ts'
import type { Language } from '../language/language.ts'
import type { IgnoredFinding } from '../records/records.ts'
import { labelLanguage } from '../render/label-language.ts'
import { rulesVersion } from '../rules-version.ts'
import type { Checked } from './checked.ts'
import { describePlace, isInFile, regionOf } from './place.ts'
import { toUri } from './to-uri.ts'

const levels: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** What a result is made from. */
interface Told {
  readonly finding: Finding | IgnoredFinding
  readonly result: Checked
  readonly index: PositionIndex | undefined
  readonly print: string | undefined
}

/**
 * SARIF 2.1.0, the form of static analysis that GitHub, GitLab and editors read (OASIS Standard, 27 March 2020).
 *
 * What comments put aside is told as suppressed. Lines of a DOCX file are its paragraphs; offsets are given where they
 * are the file's own. A byte order mark counts nowhere (§3.30 forbids it).
 */
export function toSarif(
  results: ReadonlyArray<Checked>,
  languages: ReadonlyArray<Language>,
  wanted: string | undefined,
): string {
  const told = results.flatMap(tellAll)
  const ids = [...new Set(told.map(({ finding }) => finding.ruleId))].sort()
  const ruleNumber = new Map(ids.map((id, at) => [id, at]))
  const known = new Map(rulesOf(languages).map((rule) => [rule.id, rule]))
  const [first] = results
  const language = labelLanguage(
    first?.check ?? { findings: [], counts: { error: 0, warning: 0, info: 0 }, ignored: [] },
    languages,
    wanted ?? first?.language,
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Aiqyn',
            version: rulesVersion,
            rules: ids.map((id) => describeRule(id, known.get(id), told, language)),
          },
        },
        language: language.id,
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'utf-8',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: told.map((one) => toResult(one, ruleNumber.get(one.finding.ruleId) ?? -1)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function tellAll(result: Checked): Array<Told> {
  const { source, check, known = [] } = result
  const index = source === undefined ? undefined : indexPositions(source)
  const findings = [...check.findings, ...check.ignored]
  const prints = source === undefined ? undefined : fingerprint([...findings, ...known], source)
  return findings.map((finding) => ({ finding, result, index, print: prints?.get(finding) }))
}

function describeRule(
  id: string,
  rule: RuleInfo | undefined,
  told: ReadonlyArray<Told>,
  { messages }: Language,
): object {
  const url = told.find(({ finding }) => finding.ruleId === id && finding.url)?.finding.url
  return {
    id,
    shortDescription: { text: messages.rules[id] ?? rule?.note ?? id },
    ...(url === undefined ? {} : { helpUri: url }),
    ...(rule === undefined ? {} : { defaultConfiguration: { level: levels[rule.severity] } }),
    ...(rule?.category === undefined ? {} : { properties: { tags: [rule.category] } }),
  }
}

function toResult({ finding, result, index, print }: Told, rule: number): object {
  const { ruleId, severity, message, eId } = finding
  const { name, source = '' } = result
  const artifactLocation = { uri: toUri(name) }
  const place = describePlace(finding)
  const region = toRegion(finding, source, index)
  return {
    ruleId,
    ruleIndex: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        ...(eId === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: eId }] }),
        ...(place === '' ? {} : { message: { text: place } }),
      },
    ],
    ...othersOf(finding, artifactLocation),
    ...(print === undefined ? {} : { partialFingerprints: { 'aiqynFinding/v1': print } }),
    ...fixesOf(finding, artifactLocation, region),
    // Where one result has them, all must (SARIF §3.27).
    suppressions:
      'reason' in finding
        ? [
            {
              kind: 'inSource',
              ...(finding.reason === '' ? {} : { justification: finding.reason }),
            },
          ]
        : [],
  }
}

/** The further places of a finding. */
function othersOf(
  { others = [] }: Finding,
  artifactLocation: object,
): { readonly relatedLocations?: ReadonlyArray<object> } {
  if (others.length === 0) return {}
  return {
    relatedLocations: others.map(({ line, column }, at) => ({
      id: at + 1,
      physicalLocation: {
        artifactLocation,
        region: { startLine: line, startColumn: column },
      },
    })),
  }
}

function toRegion(finding: Finding, source: string, index: PositionIndex | undefined): object {
  const { line, column, endLine, endColumn } = regionOf(finding, source, index)
  return {
    startLine: line,
    startColumn: column,
    ...(endLine === undefined ? {} : { endLine, endColumn }),
    ...(index && isInFile(finding) ? offsetsOf(finding, source) : {}),
  }
}

/** Offsets without the byte order mark, which is no character of the text. */
function offsetsOf({ start, end }: Finding, source: string): object {
  const mark = source.startsWith('\ufeff') ? 1 : 0
  const from = Math.max(start - mark, 0)
  return { charOffset: from, charLength: Math.max(end - mark, from) - from }
}

/** What to write instead, one fix a proposal; only where the text is the file's own. */
function fixesOf(
  finding: Finding,
  artifactLocation: object,
  deletedRegion: object,
): { readonly fixes?: ReadonlyArray<object> } {
  const { replacements = [] } = finding
  if (replacements.length === 0 || !isInFile(finding)) return {}
  return {
    fixes: replacements.map(({ value, why }) => ({
      ...(why === undefined ? {} : { description: { text: why } }),
      artifactChanges: [
        {
          artifactLocation,
          replacements: [{ deletedRegion, insertedContent: { text: value } }],
        },
      ],
    })),
  }
}
