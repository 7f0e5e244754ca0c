/**
 * Growth of one shape of text, in a process of its own: `growth.mjs SHAPE CORPUS` prints how much longer a character takes
 * in a long text than in a short one; 1 is linear.
 */
import { check, facts, parse, readability, summarize } from 'aiqyn'
import { cpuTime } from './cpu-time.mjs'
import { shapes } from './shapes.mjs'
import { readTexts } from './texts.mjs'

const works = { check, facts, parse, readability, summarize }
const [name, corpus] = process.argv.slice(2)
const { make, options, short, long, work = 'parse' } = shapes[name]
const act = readTexts('ru', corpus)[0] ?? ''

/** Each length is read so many times, of which the quickest counts. */
const times = 3
/** Compiled code is measured, not how it comes about: a short text takes less than that. */
const warmUp = 3000

const shortText = make(short, act)
const longText = make(long, act)
const end = cpuTime() + warmUp
do works[work](shortText, options)
while (cpuTime() < end)
// As many characters of both, so that the collector has as much to do.
const passes = Math.max(1, Math.round(longText.length / shortText.length / times))
const before = cost(shortText, passes)
console.log(JSON.stringify({ growth: cost(longText, 1) / before }))

/** Time a character, with the collector's. */
function cost(text, passes) {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const start = cpuTime()
    for (let pass = 0; pass < passes; pass++) works[work](text, options)
    least = Math.min(least, (cpuTime() - start) / passes)
  }
  return least / text.length
}
