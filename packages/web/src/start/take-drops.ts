import { makeSource } from '../storage/make-source.ts'
import type { SourceFile } from '../worker/protocol.ts'
import { StartElement } from './start-element.ts'

/**
 * Take files that are dropped anywhere on the page: else the browser would leave it for the file. What is dropped on a first
 * page of its own is left to that.
 *
 * @param open Called with the file, and where it was dropped, from the inside out.
 * @returns A function that ends it.
 */
export function takeDrops(
  open: (source: SourceFile, path: ReadonlyArray<EventTarget>) => void,
): () => void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false
  const allow = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault()
  }
  const take = async (event: DragEvent): Promise<void> => {
    const path = event.composedPath()
    const file = event.dataTransfer?.files[0]
    if (!file || path.some((one) => one instanceof StartElement)) return
    event.preventDefault()
    // Before an editor takes its words in.
    event.stopPropagation()
    open(makeSource(file.name, new Uint8Array(await file.arrayBuffer())), path)
  }
  const options = { capture: true }
  addEventListener('dragover', allow, options)
  addEventListener('drop', take, options)
  return () => {
    removeEventListener('dragover', allow, options)
    removeEventListener('drop', take, options)
  }
}
