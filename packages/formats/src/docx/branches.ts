import type { AttributeOf } from './read-xml.ts'

/** Which of several forms of the same thing is read. */
export interface Branches {
  /** @param foundContents Called for a table of contents that stands in a control of its own. */
  readonly isPassedOver: (
    name: string,
    attributeOf: AttributeOf,
    foundContents: () => void,
  ) => boolean
  readonly close: (name: string) => void
}

/** Extensions that this reader knows: shapes, groups and canvases, for the text boxes in them. */
const known: ReadonlySet<string> = new Set(['wps', 'wpg', 'wpc'])

/**
 * Follow `mc:AlternateContent`, of whose branches one only is read, else a text box would be read twice, and the
 * controls (`w:sdt`) that hold generated tables of contents.
 */
export function createBranches(): Branches {
  /** Of each open `mc:AlternateContent`, whether a branch was taken. */
  const taken: Array<boolean> = []
  /** Of each open `w:sdt`, whether it holds a table of contents. */
  const controls: Array<boolean> = []

  function isPassedOver(
    name: string,
    attributeOf: AttributeOf,
    foundContents: () => void,
  ): boolean {
    switch (name) {
      case 'mc:AlternateContent':
        taken.push(false)
        return false
      case 'mc:Choice': {
        const needs = (attributeOf('Requires') ?? '').split(/\s+/)
        if (taken[taken.length - 1] !== false || !needs.every((need) => known.has(need)))
          return true
        taken[taken.length - 1] = true
        return false
      }
      case 'mc:Fallback':
        return taken[taken.length - 1] === true
      case 'w:sdt':
        controls.push(false)
        return false
      case 'w:docPartGallery':
        if (controls.length > 0 && /^table of contents$/i.test(attributeOf('val') ?? ''))
          controls[controls.length - 1] = true
        return false
      case 'w:sdtContent':
        if (controls[controls.length - 1] !== true) return false
        foundContents()
        return true
      default:
        return false
    }
  }

  function close(name: string): void {
    if (name === 'mc:AlternateContent') taken.pop()
    else if (name === 'w:sdt') controls.pop()
  }

  return { isPassedOver, close }
}
