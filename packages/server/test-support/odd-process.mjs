// A process for tests of the pool: the source of a task says what to do.
const answer = (body) => process.send({ type: 'answer', answer: { body, language: 'en' } })

process.on('message', ({ task, wantsProgress }) => {
  const [what, detail] = String(task.source).split(' ')
  if (wantsProgress) process.send({ type: 'progress', progress: { stage: 'reading', share: 0 } })
  if (what === 'echo') answer(detail)
  if (what === 'sleep') setTimeout(() => answer('slept'), Number(detail))
  if (what === 'loop') for (;;);
  if (what === 'exit') process.exit(1)
  if (what === 'throw') throw new Error(`SECRET ${detail}`)
  if (what === 'hoard')
    for (const all = []; ; )
      all.push(
        Array(1e5)
          .fill({})
          .map(() => ({ detail })),
      )
  if (what === 'gulp') for (const all = []; ; ) all.push(Array(1e7).fill(all.length))
  if (what === 'buffer') for (const all = []; ; ) all.push(new Uint8Array(1e6).fill(1))
  if (what === 'hold') {
    const held = new Uint8Array(Number(detail) * 2 ** 20).fill(1)
    setTimeout(() => answer(held.length > 0 && 'held'), 200)
  }
  if (what === 'environment') answer(Object.keys(process.env).join())
  if (what === 'refuse')
    process.send({ type: 'unreadable', reason: 'encrypted', message: 'It is locked.' })
  if (what === 'problem')
    process.send({ type: 'problem', code: 'bad-option', detail: 'Choose another.' })
  if (what === 'fault')
    process.send({ type: 'fault', fault: { name: 'RangeError', frames: ['at x'] } })
})
process.send({ type: 'ready' })
