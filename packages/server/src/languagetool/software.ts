import { rulesVersion } from 'aiqyn'
import type { Software } from './answer-schema.ts'

/** What this is, in LanguageTool's words. The name is our own: nobody is to take our findings for LanguageTool's. */
export const software: Software = {
  name: 'Aiqyn',
  version: rulesVersion,
  buildDate: '',
  apiVersion: 1,
  premium: false,
  premiumHint: '',
  status: '',
}
