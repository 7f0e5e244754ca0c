import { z } from '@hono/zod-openapi'

/** What answers, as LanguageTool's clients expect it. */
export const softwareSchema = z
  .object({
    name: z.string(),
    version: z.string(),
    buildDate: z.string(),
    apiVersion: z.literal(1),
    premium: z.literal(false),
    premiumHint: z.string(),
    status: z.string(),
  })
  .openapi('LanguageToolSoftware')

const matchSchema = z
  .object({
    message: z.string(),
    shortMessage: z.string().openapi({ description: 'What the rule is about.' }),
    replacements: z.array(z.object({ value: z.string(), shortDescription: z.string().optional() })),
    offset: z.int().openapi({ description: 'UTF-16 units into the text, its markup included.' }),
    length: z.int(),
    context: z.object({ text: z.string(), offset: z.int(), length: z.int() }),
    sentence: z.string(),
    type: z.object({ typeName: z.enum(['Hint', 'Other', 'UnknownWord']) }),
    rule: z.object({
      id: z.string(),
      description: z.string(),
      issueType: z.string(),
      category: z.object({ id: z.string(), name: z.string() }),
      urls: z.array(z.object({ value: z.string() })).optional(),
    }),
    ignoreForIncompleteSentence: z.boolean(),
    contextForSureMatch: z.int(),
  })
  .openapi('LanguageToolMatch')

/** The answer of `/v2/check`. */
export const answerSchema = z
  .object({
    software: softwareSchema,
    warnings: z.object({ incompleteResults: z.boolean() }),
    language: z.object({
      name: z.string(),
      code: z.string(),
      detectedLanguage: z.object({ name: z.string(), code: z.string() }),
    }),
    matches: z.array(matchSchema),
    sentenceRanges: z
      .array(z.array(z.int()))
      .openapi({ description: 'Start and end of each sentence.' }),
  })
  .openapi('LanguageToolAnswer')

/** The answer of `/v2/languages`. */
export const languagesSchema = z
  .array(z.object({ name: z.string(), code: z.string(), longCode: z.string() }))
  .openapi('LanguageToolLanguages')

/** The answer of `/v2/info`. */
export const infoSchema = z.object({ software: softwareSchema }).openapi('LanguageToolInfo')

/** The answer of `/v2/configinfo`. */
export const configInfoSchema = z
  .object({
    software: softwareSchema,
    parameter: z.object({ maxTextLength: z.int() }),
    rules: z.array(
      z.object({
        ruleId: z.string(),
        description: z.string(),
        isDefaultOff: z.literal('yes').optional(),
        isTextLevelRule: z.literal('yes').optional(),
        minToCheckParagraph: z.string().optional(),
        categoryId: z.string(),
        categoryName: z.string(),
        locQualityIssueType: z.string(),
      }),
    ),
  })
  .openapi('LanguageToolConfiguration')

/** An answer of `/v2/check`. */
export type LanguageToolAnswer = z.infer<typeof answerSchema>
/** What LanguageTool calls a match: a finding at one place. */
export type Match = z.infer<typeof matchSchema>
/** What answers. */
export type Software = z.infer<typeof softwareSchema>
/** An answer of `/v2/configinfo`. */
export type ConfigInfo = z.infer<typeof configInfoSchema>
/** An answer of `/v2/languages`. */
export type LanguageToolLanguages = z.infer<typeof languagesSchema>
