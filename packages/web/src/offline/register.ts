import { createStore, type Store } from '../store/store.ts'

/** Whether all that the pages need is kept, so that they work without internet. */
export const isKept: Store<boolean> = createStore(false)

/** Not as `new URL(…, import.meta.url)`, which the builder would take for a file of its own. */
const here = import.meta.url

/**
 * Let the pages be kept for times without internet: the shell at once, the library and the readers of formats when the page
 * is idle, unless the person saves data; then what is used is kept, and no more.
 */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    // Beside the folder of the scripts.
    const url = new URL('../sw.js', here)
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data === 'kept-all') isKept.set(true)
    })
    await navigator.serviceWorker.register(url)
    const { active } = await navigator.serviceWorker.ready
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    if (connection?.saveData) return
    whenIdle(() => active?.postMessage('keep-all'))
  } catch {
    // Not served by https, a private window, or the development server: the pages work all the same.
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 5000 })
  else setTimeout(task, 2000)
}
