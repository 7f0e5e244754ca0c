/**
 * English readability beside retext's own parser and readability plugin, on the same texts in one process:
 * `beside-retext.mjs CORPUS` prints both speeds and their ratio as JSON.
 *
 * Rounds alternate, each of them as long as one pass of the peer over all texts, so that whatever the machine does
 * meanwhile falls on both, and each pays for its own garbage.
 */
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { cpuTime, median } from './cpu-time.mjs'
import { tasks } from './tasks.mjs'
import { megabytesOf, readTexts } from './texts.mjs'

const texts = readTexts('en', process.argv[2])
const retext = unified().use(retextEnglish).use(retextReadability).use(retextStringify)
const own = tasks.readability('en')

const rounds = 9
const warmUp = 3000

const peerPass = () => {
  for (const text of texts) retext.processSync(text)
}
const ownPass = () => {
  for (const text of texts) own(text)
}

atLeast(warmUp, peerPass)
atLeast(warmUp, ownPass)
const measured = Array.from({ length: rounds }, () => {
  const peer = atLeast(0, peerPass)
  return { peer, own: atLeast(peer, ownPass) }
})
const speedOf = (times) => (1000 * megabytesOf(texts)) / median(times)
console.log(
  JSON.stringify({
    own: speedOf(measured.map((round) => round.own)),
    peer: speedOf(measured.map((round) => round.peer)),
    ratio: median(measured.map((round) => round.peer / round.own)),
  }),
)

/** Run passes until they have taken so long. @returns The time of one. */
function atLeast(time, pass) {
  const start = cpuTime()
  let passes = 0
  do {
    pass()
    passes++
  } while (cpuTime() - start < time)
  return (cpuTime() - start) / passes
}
