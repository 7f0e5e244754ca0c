import { expect, test } from 'vitest'
import { isAkn } from './is-akn.ts'

test.each([
  '<akomaNtoso xmlns="x">',
  '\ufeff<?xml version="1.0"?>\n<!-- > -->\n<akomaNtoso>',
  '<!DOCTYPE an:akomaNtoso [<!ENTITY a "b>">]><an:akomaNtoso>',
])('%j is Akoma Ntoso', (text) => {
  expect(isAkn(text)).toBe(true)
})

test.each([
  '',
  'An act. <akomaNtoso>',
  '<a id="st1"></a> <akomaNtoso>',
  '<html><akomaNtoso>',
  '<!-- <akomaNtoso>',
  '<akomaNtosoX>',
])('%j is not', (text) => {
  expect(isAkn(text)).toBe(false)
})
