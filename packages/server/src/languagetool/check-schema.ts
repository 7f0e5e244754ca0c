import { z } from '@hono/zod-openapi'

const list = (what: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .optional()
    .openapi({ description: `${what}, parted by commas.` })

/** Parameters of `/v2/check` that are heeded; others are left aside. */
export const checkSchema = z
  .object({
    text: z.string().optional().openapi({
      description: 'The text. This or `data` is needed.',
      example: 'Мастер осуществляет ремонт в течении года.',
    }),
    data: z.string().optional().openapi({
      description:
        'JSON: `{"annotation": [{"text": "A "}, {"markup": "<b>"}, {"text": "test"}, {"markup": "</b>"}, {"markup": "<p>", "interpretAs": "\\n\\n"}]}`, or `{"text": "A test"}`.',
    }),
    language: z.string().openapi({
      description: '`auto`, or a code: `kk-KZ`, `ru-RU`, `en-US`, …, see `/v2/languages`.',
      example: 'ru-RU',
    }),
    preferredVariants: list('With `language=auto`: variants to take, as `en-GB`'),
    enabledRules: list('Rules to tell of'),
    disabledRules: list('Rules to be silent of'),
    enabledCategories: list('Categories to tell of'),
    disabledCategories: list('Categories to be silent of'),
    enabledOnly: z.enum(['true', 'false', 'yes', 'no']).optional().openapi({
      description: 'Only what `enabledRules` and `enabledCategories` name.',
    }),
    level: z.enum(['default', 'picky']).optional().openapi({
      description: '`picky` also tells how the text was read.',
    }),
    mode: z.enum(['all', 'textLevelOnly', 'allButTextLevelOnly', 'batch']).optional().openapi({
      description: 'Rules that need the whole text, or all others.',
    }),
  })
  .openapi('LanguageToolCheck')

/** Parameters of `/v2/check`. */
export type LanguageToolCheck = z.input<typeof checkSchema>
