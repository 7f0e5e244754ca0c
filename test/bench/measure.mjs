/** One row of the benchmark, in a process of its own: `measure.mjs LANGUAGE TASK CORPUS` prints size and MB/s as JSON. */
import { Bench } from 'tinybench'
import { cpuTime } from './cpu-time.mjs'
import { tasks } from './tasks.mjs'
import { megabytesOf, readTexts } from './texts.mjs'

const [language, task, corpus] = process.argv.slice(2)
const texts = readTexts(language, corpus)
const work = await tasks[task](language)

// A round is one pass over all texts. At least five rounds and two seconds, after a warm-up: what reads everything is
// hundreds of functions and expressions, of which V8 has compiled the last after some thirty rounds. A server or a long
// act runs at that speed, a fresh process begins at an eighth of it.
const bench = new Bench({
  now: cpuTime,
  time: 2000,
  iterations: 5,
  warmupTime: 1000,
  warmupIterations: 30,
})
bench.add(task, () => {
  for (const text of texts) work(text)
})
const [{ result }] = await bench.run()
if ('error' in result && result.error) throw result.error
const megabytes = megabytesOf(texts)
console.log(JSON.stringify({ megabytes, speed: (1000 * megabytes) / result.latency.p50 }))
