import { expect, test } from 'vitest'
import { readXml, type XmlElement } from './read-xml.ts'

/** Elements and texts with the source they slice to, one a line. */
function show(source: string): string {
  const { root, damagedAt } = readXml(source)
  const lines: Array<string> = []
  const walk = (element: XmlElement, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${element.name} ${source.slice(element.start, element.end)}`)
    for (const child of element.children) {
      if (child.type === 'element') walk(child, depth + 1)
      else lines.push(`${'  '.repeat(depth + 1)}"${source.slice(child.start, child.end)}"`)
    }
  }
  if (root) walk(root, 0)
  return root ? lines.join('\n') : `damaged at ${damagedAt}`
}

test('elements and texts slice back to their source', () => {
  expect(
    show('\ufeff<?xml version="1.0"?>\r\n<a>x<!-- < -->&amp;<b c="1"/><![CDATA[<y>]]></a>'),
  ).toBe(
    [
      'a <a>x<!-- < -->&amp;<b c="1"/><![CDATA[<y>]]></a>',
      '  "x"',
      '  "&amp;"',
      '  b <b c="1"/>',
      '  "<y>"',
    ].join('\n'),
  )
})

test('the prefix of the root is left off, others stay', () => {
  expect(
    show('<n:a xmlns:n="u"><n:b/><m:c/></n:a>')
      .split('\n')
      .map((line) => line.trim().split(' ')[0]),
  ).toEqual(['a', 'b', 'm:c'])
})

test('what is not well-formed says where', () => {
  expect(show('<a><b></a>')).toBe('damaged at 10')
  expect(show('<a>')).toMatch(/^damaged/)
  expect(show('')).toMatch(/^damaged/)
  expect(show('<a>&unknown;</a>')).toMatch(/^damaged/)
})

test('declared entities are not expanded', () => {
  expect(show('<!DOCTYPE a [<!ENTITY e "eeee">]><a>&e;</a>')).toMatch(/^damaged/)
})

test('what is nested beyond sense is text of what is around it', () => {
  const { root } = readXml(`${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`)
  let depth = 0
  let element = root
  while (element) {
    depth++
    const [child] = element.children
    element = child?.type === 'element' ? child : undefined
  }
  expect(depth).toBe(64)
})
