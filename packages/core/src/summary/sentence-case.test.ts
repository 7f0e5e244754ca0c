import { expect, test } from 'vitest'
import { sentenceCaser } from './sentence-case.ts'

const language = { stopWords: ['for', 'of', 'the', 'under'] }

const source = `SEC. 2. GRANTS FOR REPAIR.
(a) Safe Harbor.--The Old Appliances Act of 1990 is carried out by the Minister. The fund pays for part B of
the repair of appliances. The staff of the Ministry of Repairs (DNR) reports.`

test('a heading in capitals is written as the act writes its words within sentences', () => {
  const cased = sentenceCaser(source, language)
  expect(cased('GRANTS UNDER THE OLD APPLIANCES ACT OF 1990')).toBe(
    'grants under the Old Appliances Act of 1990',
  )
  expect(cased('REPORTS OF THE MINISTRY OF REPAIRS')).toBe('reports of the Ministry of Repairs')
  expect(cased('SHARE OF HOSPITALS (DSH) UNDER THE PPS')).toBe(
    'share of hospitals (DSH) under the PPS',
  )
  expect(cased('SAFE HARBOR FOR REPAIR; PART B')).toBe('safe harbor for repair; part B')
})

test('another heading stays as it is', () => {
  expect(sentenceCaser(source, language)('Grants for Old appliances')).toBe(
    'Grants for Old appliances',
  )
})
