/**
 * Make one line of text mean itself in CommonMark and GFM, also at the start of a line and in the cell of a table.
 *
 * @param text Without line breaks.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
      // Bare addresses become links of their own accord in GFM.
      .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
      // What would open a heading, a list, a rule or a directive at the start of a line.
      .replace(/^[#+\-=:]/, '\\$&')
      // What would close a heading.
      .replace(/#$/, '\\#')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  )
}
