/**
 * What opens a unit of an act at the start of a line, in any of the languages: `1.`, `1)`, `(a)`, `5-бап`, `Статья 5`,
 * `SEC. 2`, a bullet. Only for breaking lines; core reads the units themselves.
 */
export const opensItem: RegExp =
  /^(?:\(?(?:\d{1,4}(?:[-–]\d{1,3})?|\p{L}{1,2}|[ivxlc]{1,6})[.)](?=\s)|\(\p{L}{1,4}\)|\(\d{1,3}\)|\d{1,4}(?:-\d{1,2})?-(?:бап|тарау|бөлім|кіші|параграф|қосымша)|(?:Статья|Глава|Раздел|Параграф|Подраздел|Приложение|Часть|Article|Section|SEC\.|Sec\.|SECTION|Chapter|CHAPTER|PART|Part|Schedule|SCHEDULE|Annex|СТАТЬЯ|ГЛАВА|РАЗДЕЛ) [\dIVXLC]|[•–—·▪-] )/u

/** Opens a headed unit, by its word; so sure that no closed sentence is needed before it. */
export const opensHeaded: RegExp =
  /^(?:\d{1,4}(?:-\d{1,2})?-(?:бап|тарау|бөлім|параграф)\.? (?=\P{Ll})|(?:Статья|Глава|Раздел|Параграф|Article|Section|SEC\.|Chapter|CHAPTER|PART|Part|СТАТЬЯ|ГЛАВА|РАЗДЕЛ) [\dIVXLC]{1,6}(?:-\d{1,2})?\.? (?=\P{Ll}))/u

/** The sentence or the item before has ended. */
export const isClosed: RegExp = /[.;:!?…—][»”’")\]⁰¹²³⁴⁵⁶⁷⁸⁹]{0,4}$/u

/** Begins like the middle of a sentence, unless it opens an item. */
export const goesOn: RegExp = /^[\p{Ll}\p{N}(]/u

/** A hyphen at the end of a line, of any kind: typed, or put in by a program. */
export const endsInHyphen: RegExp = /[\p{L}\p{N}][-\u2010\u2011\u00ad¬]$/u
