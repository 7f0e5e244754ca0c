import { detectLanguage } from '@aiqyn/core'
import { check, type Finding, type Language, languages, parse, placesOf, segment } from 'aiqyn'
import { type DocumentLimits, limitAct } from '../work/limits.ts'
import { type AnnotatedText, annotatedText } from './annotated-text.ts'
import type { LanguageToolAnswer, Match } from './answer-schema.ts'
import type { LanguageToolTask } from './call.ts'
import { chooseRules } from './choose-rules.ts'
import { contextOf } from './context-of.ts'
import { type DescribedRule, describeRule } from './describe-rule.ts'
import { findCode, nameOf, withRegion } from './language-codes.ts'
import { software } from './software.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Check a text, and tell what was found in LanguageTool's words. */
export function checkText(
  { source, markup, options }: LanguageToolTask,
  limits: DocumentLimits = {},
): LanguageToolAnswer {
  const text = annotatedText(source, markup)
  const { plain } = text
  const detected = detectLanguage(plain, languages).language
  const detectedCode = variantOf(detected.id, options.preferredVariants)
  const given = findCode(options.language)
  const language = languages.find(({ id }) => id === given?.id) ?? detected
  const code = given?.code ?? detectedCode

  const sentences = segment(plain, { language: language.id }).sentences
  const describe = describer(language)
  const isWanted = chooseRules(options, plain.trim().includes('\n'))
  const act = parse(plain, { language: language.id, format: 'text' })
  limitAct(act, limits)
  const matches = check(act)
    .findings.filter(({ ruleId }) => isWanted(describe(ruleId)))
    .flatMap((finding) => eachPlace(finding, language))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => toMatch(finding, describe(finding.ruleId), { source, ...text }, sentences))
    .filter(({ length }) => length > 0)
  return {
    software,
    warnings: { incompleteResults: false },
    language: {
      name: nameOf(code),
      code,
      detectedLanguage: { name: nameOf(detectedCode), code: detectedCode },
    },
    matches,
    sentenceRanges: sentences.map(({ start, end }) => {
      const at = text.toSource(start, end)
      return [at.start, at.end]
    }),
  }
}

/** Rules of a language, each described once. */
function describer(language: Language): (id: string) => DescribedRule {
  const described = new Map<string, DescribedRule>()
  return (id) => {
    const rule = described.get(id) ?? describeRule(id, language)
    described.set(id, rule)
    return rule
  }
}

/** The variant of a language that a client prefers, else the likely one. */
function variantOf(id: string, preferred: ReadonlyArray<string>): string {
  const found = preferred.map(findCode).find((one) => one?.id === id)
  return found?.code ?? withRegion(id)
}

/** A finding at each of its places, in words that stand for one: editors show them one by one. */
function eachPlace(finding: Finding, { messages }: Language): Array<Finding> {
  const { others = [] } = finding
  if (others.length === 0) return [finding]
  const message = finding.message.replace(messages.findings.otherPlaces(others.length), '').trim()
  return placesOf(finding).map((place, at) => {
    const replacement = others[at - 1]?.replacement
    const replacements = replacement === undefined ? [] : [{ value: replacement }]
    return at === 0 ? { ...place, message } : { ...place, message, replacements }
  })
}

function toMatch(
  { start, end, message, replacements = [], severity, url }: Finding,
  { id, category, categoryName, title, description }: DescribedRule,
  text: AnnotatedText & { readonly source: string },
  sentences: ReadonlyArray<Span>,
): Match {
  const place = text.toSource(start, end)
  const sentence = sentences[lastAtOrBefore(sentences, start)]
  return {
    message,
    shortMessage: title,
    replacements: replacements.map(({ value, why }) =>
      why === undefined ? { value } : { value, shortDescription: why },
    ),
    offset: place.start,
    length: place.end - place.start,
    context: contextOf(text.source, place),
    sentence: sentence ? text.plain.slice(sentence.start, sentence.end).trim() : '',
    type: { typeName: severity === 'info' ? 'Hint' : 'Other' },
    rule: {
      id,
      description,
      issueType: category.issueType,
      category: { id: category.id, name: categoryName },
      ...(url === undefined ? {} : { urls: [{ value: url }] }),
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: category.isOfWholeText === true ? -1 : 0,
  }
}

/** The last span that starts at or before an offset. */
function lastAtOrBefore(spans: ReadonlyArray<Span>, offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
