/**
 * What the browser keeps under a name; `undefined` where it keeps nothing, or must not.
 *
 * @param name Key in localStorage.
 */
export function readLocal(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined // storage is switched off
  }
}

/** Keep a short value; where the browser must not, nothing happens. */
export function writeLocal(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is switched off or full: the choice holds until the page is closed.
  }
}
