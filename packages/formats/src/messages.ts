import { type DocxRule, docxMessages } from './docx-messages.ts'
import { type PdfRule, pdfMessages } from './pdf-messages.ts'

/** What a reader may report of a document. */
export type ReadingRule = DocxRule | PdfRule

/** What is said of it in one language. */
export type ReadingMessages = Readonly<Record<ReadingRule, (count: number) => string>>

/** Messages by the language of the act. */
export const messages: Readonly<Record<'en' | 'kk' | 'ru', ReadingMessages>> = {
  en: { ...docxMessages.en, ...pdfMessages.en },
  kk: { ...docxMessages.kk, ...pdfMessages.kk },
  ru: { ...docxMessages.ru, ...pdfMessages.ru },
}

/** The message of a rule in a language; English for a language without messages. */
export function messageOf(ruleId: string, count: number, language: string): string {
  const own = isKnown(language) ? messages[language] : messages.en
  return isRule(ruleId, own) ? own[ruleId](count) : ruleId
}

function isKnown(language: string): language is keyof typeof messages {
  return Object.hasOwn(messages, language)
}

function isRule(ruleId: string, own: ReadingMessages): ruleId is ReadingRule {
  return Object.hasOwn(own, ruleId)
}
