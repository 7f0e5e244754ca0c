import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What a host can listen to: any store. */
interface Subscribable {
  readonly subscribe: (listener: () => void) => () => void
}

/** Renders its host anew whenever one of the stores changes. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #stores: ReadonlyArray<Subscribable>
  #ends: ReadonlyArray<() => void> = []

  constructor(host: ReactiveControllerHost, ...stores: ReadonlyArray<Subscribable>) {
    this.#host = host
    this.#stores = stores
    host.addController(this)
  }

  hostConnected(): void {
    this.#ends = this.#stores.map(({ subscribe }) => subscribe(() => this.#host.requestUpdate()))
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end()
  }
}
