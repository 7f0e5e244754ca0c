/**
 * Runs in the page: the first element of each kind of text that was not on this page before in these colours and at this
 * width, through shadow trees. A kind is all that a verdict on contrast hangs on: colours of the text and of what it stands on, its size and
 * weight, and which element of the page it is.
 */
export function newLooks(): Array<Element> {
  // Kept in the page: another page begins anew.
  const kept: { knownLooks?: Set<string> } = globalThis as object
  kept.knownLooks ??= new Set()
  const known = kept.knownLooks
  const theme = document.documentElement.dataset['theme']

  // A single character may be a picture: axe gives no verdict on it.
  const isText = (text: string): boolean => text.trim().length > 1
  const hasText = (element: Element): boolean =>
    element instanceof HTMLInputElement ||
    [...element.childNodes].some((node) => node.nodeType === 3 && isText(node.textContent ?? ''))

  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot
    const { parentNode } = element
    return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement
  }

  const nameOf = (element: Element | null): string =>
    element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : ''

  /** What stands behind a text, up to the page. */
  const groundOf = (element: Element): string => {
    const layers: Array<string> = []
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(at)
      layers.push(`${backgroundColor} ${backgroundImage} ${opacity} ${position} ${filter}`)
    }
    return layers.filter((layer, at) => layer !== layers[at - 1]).join('<')
  }

  const lookOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } =
      getComputedStyle(element)
    const parent = parentOf(element)
    const around = parent ? getComputedStyle(parent).color : ''
    const is = [element, parent, parent && parentOf(parent)].map(nameOf).join('<')
    const states = ['aria-pressed', 'aria-selected', 'aria-current', 'disabled', 'data-level']
      .map((name) => element.getAttribute(name))
      .join()
    return [
      theme,
      innerWidth,
      is,
      states,
      color,
      around,
      fontSize,
      fontWeight,
      textShadow,
      textDecorationLine,
      groundOf(element),
    ].join(';')
  }

  const found: Array<Element> = []
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot)
      if (!hasText(element) || !element.checkVisibility()) continue
      const key = lookOf(element)
      if (known.has(key)) continue
      known.add(key)
      found.push(element)
    }
  }
  look(document)
  return found
}
