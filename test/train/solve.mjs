/**
 * Linear regression by weighted least squares with a ridge.
 *
 * @param rows `{ values, wanted, weight }[]`; a constant among the values where one is meant.
 * @param ridge Of the value at an index.
 * @returns A weight for each value.
 */
export function solve(rows, ridge) {
  const size = rows[0].values.length
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  const right = new Float64Array(size)
  for (const { values, wanted, weight } of rows)
    for (let a = 0; a < size; a++) {
      right[a] += weight * values[a] * wanted
      for (let b = 0; b <= a; b++) matrix[a][b] += weight * values[a] * values[b]
    }
  for (let a = 0; a < size; a++) matrix[a][a] += ridge(a)
  return solveSystem(matrix, right)
}

/** Solve a system of equations by Cholesky's decomposition. @param matrix Its lower triangle; symmetric, positive. */
export function solveSystem(matrix, right) {
  const size = right.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  for (let a = 0; a < size; a++)
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a][b]
      for (let k = 0; k < b; k++) sum -= lower[a][k] * lower[b][k]
      lower[a][b] = a === b ? Math.sqrt(sum) : sum / lower[b][b]
    }
  const half = new Float64Array(size)
  for (let a = 0; a < size; a++) {
    let sum = right[a]
    for (let k = 0; k < a; k++) sum -= lower[a][k] * half[k]
    half[a] = sum / lower[a][a]
  }
  const solution = new Float64Array(size)
  for (let a = size - 1; a >= 0; a--) {
    let sum = half[a]
    for (let k = a + 1; k < size; k++) sum -= lower[k][a] * solution[k]
    solution[a] = sum / lower[a][a]
  }
  return solution
}
