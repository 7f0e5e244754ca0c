import { LRUCache } from 'lru-cache'

/** Bodies of answers as gzip has them. */
export interface PackedBodies {
  /** The body of an answer, packed; it is kept, so that the next one who asks has it at once. */
  readonly pack: (key: string, body: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
}

/** What an entry costs beside its bytes. */
const overhead = 400

/**
 * Keep packed bodies of answers: to pack one takes longer than all else about an answer that is kept.
 *
 * @param maxBytes Memory for all of them; those not asked for longest go first.
 */
export function packedBodies(maxBytes: number): PackedBodies {
  const kept =
    maxBytes > overhead
      ? new LRUCache<string, Uint8Array<ArrayBuffer>>({
          maxSize: maxBytes,
          sizeCalculation: ({ length }) => length + overhead,
        })
      : undefined
  return {
    pack: async (key, body) => {
      const found = kept?.get(key)
      if (found) return found
      const packed = await gzip(body)
      kept?.set(key, packed)
      return packed
    },
  }
}

async function gzip(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packing = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packing).arrayBuffer())
}
