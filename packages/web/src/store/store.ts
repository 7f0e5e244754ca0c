/** A value that many parts of a page show, and that changes. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  /** @returns A function that ends the subscription. */
  readonly subscribe: (listener: (value: T) => void) => () => void
}

/**
 * Make a store.
 *
 * @param initial What it holds first.
 * @param onChange Called before the listeners, for keeping or applying a value.
 */
export function createStore<T>(initial: T, onChange: (value: T) => void = () => {}): Store<T> {
  let current = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      onChange(value)
      for (const listener of listeners) listener(value)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
