/**
 * An example of the OpenAPI document as a request.
 *
 * @param accept Type of the answer that is wanted.
 * @param type Type of the body; none for no body.
 */
export function toRequest(
  method: string,
  accept: string,
  type: string | undefined,
  value: unknown,
): RequestInit {
  const common = { method: method.toUpperCase(), headers: { accept } }
  if (type === undefined) return common
  // Its boundary is made with the body.
  if (type === 'multipart/form-data') return { ...common, body: fill(new FormData(), value) }
  return { ...common, headers: { accept, 'content-type': type }, body: bodyOf(type, value) }
}

function bodyOf(type: string, value: unknown): RequestInit['body'] & {} {
  if (typeof value === 'string' || value instanceof Uint8Array) return value
  if (type === 'application/x-www-form-urlencoded') return fill(new URLSearchParams(), value)
  return JSON.stringify(value)
}

function fill<T extends URLSearchParams | FormData>(form: T, value: unknown): T {
  for (const [name, one] of Object.entries(value ?? {})) form.append(name, String(one))
  return form
}
