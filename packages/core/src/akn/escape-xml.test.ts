import { expect, test } from 'vitest'
import { escapeAttribute, escapeText } from './escape-xml.ts'

test('text has no signs of markup, and none that XML cannot hold', () => {
  expect(escapeText('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d')
  expect(escapeText('a\u0000b\ud800c\ufffe')).toBe('a\ufffdb\ufffdc\ufffd')
  expect(escapeText('«Закон» 😀 № 5')).toBe('«Закон» 😀 № 5')
})

test('what would read otherwise is a reference', () => {
  expect(escapeText('a\tb\nc\u00a0d\u00ad')).toBe('a&#9;b&#10;c&#160;d&#173;')
  expect(escapeAttribute('"a"\n')).toBe('&#34;a&#34;&#10;')
})

test('letters of two scripts are kept apart only where they would be mended', () => {
  expect(escapeText('Нaлог')).toBe('Н<!---->a<!---->лог')
  expect(escapeText('В2G IT-компания Жw')).toBe('В2G IT-компания Жw')
})
