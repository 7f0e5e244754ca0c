import { solveSystem } from './solve.mjs'

/** It has settled long before. */
const rounds = 12
/** A step of Newton's that moves no weight further ends it. */
const settled = 1e-4

/**
 * Logistic regression with a ridge by Newton's method.
 *
 * @param rows `{ at, values, wanted }[]`: the values that are not 0, where they stand, and 1 or 0.
 * @param size How many values there are.
 * @param ridge Of the value at an index.
 * @returns A weight for each value.
 */
export function logistic(rows, size, ridge) {
  const weights = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    const matrix = Array.from({ length: size }, (_, at) => new Float64Array(at + 1))
    const right = new Float64Array(size)
    for (const { at, values, wanted } of rows) {
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += weights[at[k]] * values[k]
      const chance = 1 / (1 + Math.exp(-sum))
      const spread = Math.max(1e-6, chance * (1 - chance))
      for (let k = 0; k < at.length; k++) {
        const a = at[k]
        right[a] += values[k] * (wanted - chance)
        const scaled = spread * values[k]
        for (let l = 0; l <= k; l++) matrix[a][at[l]] += scaled * values[l]
      }
    }
    for (let a = 0; a < size; a++) {
      matrix[a][a] += ridge(a)
      right[a] -= ridge(a) * weights[a]
    }
    const step = solveSystem(matrix, right)
    let most = 0
    for (let a = 0; a < size; a++) {
      weights[a] += step[a]
      most = Math.max(most, Math.abs(step[a]))
    }
    if (most < settled) break
  }
  return weights
}
