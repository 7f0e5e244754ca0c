/**
 * Plain extractive summaries, to compare with: the first sentences, TextRank (Mihalcea and Tarau 2004) and LexRank (Erkan and Radev 2004). Each takes whole
 * sentences until the next would not fit, in source order.
 */
import { segment } from 'aiqyn'
import { tokensOf } from './rouge.mjs'

const damping = 0.85
const rounds = 40
/** LexRank's threshold of similarity. */
const similar = 0.1

/** What the methods choose from. @returns `{ text, tokens }[]` */
export function sentencesOf(text) {
  return segment(text, { language: 'en' }).sentences.map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    return { text: words, tokens: tokensOf(words) }
  })
}

export function lead(text, length) {
  return text.slice(0, length)
}

export function textRank(sentences, length) {
  const words = sentences.map(({ tokens }) => new Set(tokens))
  return take(
    sentences,
    length,
    rank(sentences.length, (a, b) => {
      const size = Math.log(words[a].size + 1) + Math.log(words[b].size + 1)
      let common = 0
      for (const word of words[a]) if (words[b].has(word)) common++
      return size === 0 ? 0 : common / size
    }),
  )
}

export function lexRank(sentences, length) {
  const frequency = new Map()
  for (const { tokens } of sentences)
    for (const word of new Set(tokens)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = sentences.map(({ tokens }) => {
    const counts = new Map()
    for (const word of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts)
      counts.set(word, count * Math.log(sentences.length / frequency.get(word)))
    const norm = Math.sqrt([...counts.values()].reduce((sum, value) => sum + value * value, 0))
    return { counts, norm }
  })
  return take(
    sentences,
    length,
    rank(sentences.length, (a, b) => {
      const [one, other] = [vectors[a], vectors[b]]
      if (one.norm === 0 || other.norm === 0) return 0
      let product = 0
      for (const [word, value] of one.counts) product += value * (other.counts.get(word) ?? 0)
      const cosine = product / (one.norm * other.norm)
      return cosine < similar ? 0 : 1
    }),
  )
}

/** Page rank on the graph of sentences. */
function rank(count, similarity) {
  const edges = Array.from({ length: count }, () => new Float64Array(count))
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) edges[a][b] = edges[b][a] = similarity(a, b)
  const sums = edges.map((row) => row.reduce((sum, value) => sum + value, 0))
  let ranks = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(count).fill((1 - damping) / count)
    for (let a = 0; a < count; a++) {
      if (sums[a] === 0) continue
      const passed = (damping * ranks[a]) / sums[a]
      for (let b = 0; b < count; b++) next[b] += passed * edges[a][b]
    }
    ranks = next
  }
  return ranks
}

function take(sentences, length, ranks) {
  const order = sentences.map((_, at) => at).sort((a, b) => ranks[b] - ranks[a] || a - b)
  const taken = []
  let total = 0
  for (const at of order) {
    if (total > 0 && total + sentences[at].text.length > length) break
    total += sentences[at].text.length
    taken.push(at)
  }
  return taken
    .sort((a, b) => a - b)
    .map((at) => sentences[at].text)
    .join('\n')
}
