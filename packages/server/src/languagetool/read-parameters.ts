import { decodeText } from '@aiqyn/formats'
import type { Context } from 'hono'
import { Problem } from '../errors.ts'
import { readBody } from '../read-body.ts'
import { mediaTypeOf } from '../take-document.ts'

/**
 * Read the parameters of a call: those of the address, and those of the body, which win.
 *
 * As LanguageTool does, a body that is not `multipart/form-data` is taken for a form, whatever its media type says: LTeX
 * sends one as `application/json`.
 *
 * @param maxBytes Reading stops there.
 * @throws {Problem} For a body that is too large or no form.
 */
export async function readParameters(
  c: Context,
  maxBytes: number,
): Promise<ReadonlyMap<string, string>> {
  const parameters = new Map(Object.entries(c.req.query()))
  if (c.req.method !== 'POST') return parameters
  const bytes = await readBody(c, maxBytes)
  if (mediaTypeOf(c) !== 'multipart/form-data') {
    for (const [name, value] of new URLSearchParams(decodeText(bytes))) parameters.set(name, value)
    return parameters
  }
  for (const [name, value] of await readForm(bytes, c.req.header('content-type') ?? ''))
    if (typeof value === 'string') parameters.set(name, value)
  return parameters
}

async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': contentType },
    }).formData()
  } catch {
    throw new Problem('bad-option', 'Could not read the form.')
  }
}
