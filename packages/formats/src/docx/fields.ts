/** The fields that are open at a place of a document: their instructions are no text, their results are. */
export interface Fields {
  /** @param kind `w:fldCharType`: begin, separate or end. */
  readonly mark: (kind: string | undefined) => void
  /** Part of an instruction. */
  readonly instruct: (text: string) => void
  /** Whether text here is to be read. */
  readonly isShown: () => boolean
  /** Fields that nothing has ended. */
  readonly areOpen: () => boolean
}

interface Field {
  instruction: string
  isResult: boolean
  hides: boolean
}

const contents = /^\s{0,8}TOC(?![A-Z])/i

/**
 * Follow the fields of a document. They nest, and run through paragraphs.
 *
 * A table of contents is left out: each of its lines would be read as the chapter or the article that it names.
 *
 * @param foundContents Called for each table of contents.
 */
export function followFields(foundContents: () => void): Fields {
  const stack: Array<Field> = []
  /** How many of them hide what is in them. */
  let hiding = 0

  function mark(kind: string | undefined): void {
    const field = stack[stack.length - 1]
    if (kind === 'begin') {
      stack.push({ instruction: '', isResult: false, hides: true })
      hiding++
    } else if (kind === 'separate' && field && !field.isResult) {
      field.isResult = true
      if (contents.test(field.instruction)) {
        if (hiding === 1) foundContents()
      } else {
        field.hides = false
        hiding--
      }
    } else if (kind === 'end' && field) {
      stack.pop()
      if (field.hides) hiding--
    }
  }

  function instruct(text: string): void {
    const field = stack[stack.length - 1]
    if (field && !field.isResult && field.instruction.length < 64)
      field.instruction += text.slice(0, 64)
  }

  return { mark, instruct, isShown: () => hiding === 0, areOpen: () => stack.length > 0 }
}
