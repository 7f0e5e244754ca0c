/**
 * ROUGE-1, ROUGE-2 and ROUGE-L as F1 with clipped counts (Lin 2004): tokens are runs of letters and digits in lower case, without stemming; ROUGE-L is the longest
 * common subsequence of the two texts as wholes.
 */

/** @returns `{ rouge1, rouge2, rougeL }`, each from 0 to 1. */
export function rouge(summary, reference) {
  const own = tokensOf(summary)
  const wanted = tokensOf(reference)
  return {
    rouge1: overlap(gramsOf(own, 1), gramsOf(wanted, 1)),
    rouge2: overlap(gramsOf(own, 2), gramsOf(wanted, 2)),
    rougeL: f1(commonLength(own, wanted), own.length, wanted.length),
  }
}

export function tokensOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Mean of several scores. */
export function meanOf(scores) {
  const mean = (name) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeL: mean('rougeL') }
}

function gramsOf(tokens, size) {
  return tokens.slice(size - 1).map((_, at) => tokens.slice(at, at + size).join(' '))
}

/** A piece counts at most as often as the reference has it. */
function overlap(own, wanted) {
  const left = new Map()
  for (const gram of wanted) left.set(gram, (left.get(gram) ?? 0) + 1)
  let common = 0
  for (const gram of own) {
    const count = left.get(gram) ?? 0
    if (count > 0) {
      common++
      left.set(gram, count - 1)
    }
  }
  return f1(common, own.length, wanted.length)
}

function f1(common, own, wanted) {
  return common === 0 ? 0 : (2 * common) / (own + wanted)
}

/** Length of the longest common subsequence. */
function commonLength(own, wanted) {
  let row = new Uint32Array(wanted.length + 1)
  for (const token of own) {
    const next = new Uint32Array(wanted.length + 1)
    for (let at = 0; at < wanted.length; at++)
      next[at + 1] = token === wanted[at] ? row[at] + 1 : Math.max(row[at + 1], next[at])
    row = next
  }
  return row[wanted.length]
}
