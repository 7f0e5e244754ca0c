/** What a host page hears of a unit that a person wants to comment on. */
export interface CommentWish {
  readonly eId: string
  /** As it is cited. */
  readonly label: string
  /** Of the act. */
  readonly title: string
}

/**
 * Let the host page take a comment; where it does not, go to its address.
 *
 * @param url Address where comments are taken; `{eId}` stands for the unit.
 */
export function askComment(element: Element, detail: CommentWish, url: string | undefined): void {
  const event = new CustomEvent('aiqyn-comment', {
    detail,
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  const isLeft = element.dispatchEvent(event)
  if (isLeft && url) location.assign(url.replaceAll('{eId}', encodeURIComponent(detail.eId)))
}
