import { expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, as all evaluations
import { meanOf, rouge, tokensOf } from './evaluate/rouge.mjs'

// Values of Google's scorer: google-research/google-research, rouge/rouge_scorer_test.py (Apache-2.0); those of the strings of random letters
// are ROUGE-1.5.5's own, which that test compares with.
test('the scorer gives the values of ROUGE-1.5.5 that a published one is tested by', () => {
  const wanted = [
    "ZfbCUIUuePaiLVUlCaUXxkpu XPeWing tUHfPMuZ',-Xd Y BrUgVJing M-HV.-DgdDaY.rFDJCRing Ht-LM EKBDXkME,yz'RBr q'wtion wIojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxer tKM L",
    "KsJdPByEtAor fE-Qg Dpdbring cw-WeFyu vC MoBL Xdn g wkvcEiGvKtion BDFhrpMtion psing sbKao Q m qiing LMmer HqqLFXe,XPY,J XsurkMer ,ed nB'wH'bWVHjWFEing tQ.saefZwJtKrTlixYpMMsJing UCAPwNHeYVjDing c T BUySKtion gMPfJpwGw p'NvxAoping eu pBwMBKV'I DNxqelhu,PHPxDEq,mtion SN",
  ]
  const given = [
    "rFDJCRtion Ht-LM EKtDXkME,yz'RBr q'wer wrojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxi",
    "n cw-WeFyu vC MoBL Xdn g wkvcEiGvKtion BDFhrpMer pstion sbKao Q m qier LMmed HqqLFXe,XPY,J XsurkMeo ,ed nB'wH'bWVHjWFEer tQ.saefZwJtKrTlixYpMMNJtion UCAPwNHeYVjD",
  ]
  const scores = given.map((text, at) => rouge(text, wanted[at]))
  expect(scores.map(({ rouge1 }) => rouge1.toFixed(5))).toEqual(['0.51163', '0.50000'])
  expect(scores.map(({ rouge2 }) => rouge2.toFixed(5))).toEqual(['0.39024', '0.36364'])
  expect(scores[0].rougeL.toFixed(5)).toBe('0.51163')
  expect(scores[1].rougeL.toFixed(5)).toBe('0.50000')
})

test('the scorer gives the values of short texts that a published one is tested by', () => {
  expect(rouge('testing', 'testing one two').rouge1).toBeCloseTo(1 / 2)
  expect(rouge('testing one', 'testing one two').rouge1).toBeCloseTo(4 / 5)
  expect(rouge('testing one', 'testing one two').rouge2).toBeCloseTo(2 / 3)
  expect(rouge('testing one', 'testing one two').rougeL).toBeCloseTo(4 / 5)
  expect(rouge('testing two', 'testing one two').rougeL).toBeCloseTo(4 / 5)
})

test('nothing in common scores nothing, and neither does an empty text', () => {
  const nothing = { rouge1: 0, rouge2: 0, rougeL: 0 }
  expect(rouge('', 'testing one two')).toEqual(nothing)
  expect(rouge('/', 'w1 w2 w3')).toEqual(nothing)
  expect(rouge('w1', '')).toEqual(nothing)
  expect(rouge('three', 'testing one two')).toEqual(nothing)
})

test('a word that is said again and again counts as often as the reference has it', () => {
  // As sets of words both would score 1.
  expect(rouge('the the the the', 'the act').rouge1).toBeCloseTo(2 / 6)
  expect(rouge('act act', 'act').rouge1).toBeCloseTo(2 / 3)
})

test('order counts for the longest common subsequence only', () => {
  const score = rouge('c b a', 'a b c')
  expect(score.rouge1).toBe(1)
  expect(score.rougeL).toBeCloseTo(1 / 3)
})

test('tokens are letters and digits of any script', () => {
  expect(tokensOf('Sec. 2(a): «Көлік» – 40 %')).toEqual(['sec', '2', 'a', 'көлік', '40'])
  expect(meanOf([rouge('a', 'a'), rouge('a', 'b')]).rouge1).toBe(0.5)
})
