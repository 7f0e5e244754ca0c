/** A browser answers at once what it keeps, or may never: another page can hold its storage up. */
const patience = 2000

/** What the browser keeps; `undefined` where it does not answer in time. */
export async function inTime<T>(kept: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patience)
  })
  const answer = await Promise.race([kept, late])
  clearTimeout(timer)
  return answer
}
