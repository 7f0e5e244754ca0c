/** Scales in which large sums are told. */
const scales = [1e12, 1e9, 1e6] as const

/** A large sum as it is told: in trillions, billions or millions with one decimal. */
export interface RoundedSum {
  /** What stands before the name of the scale. */
  readonly value: number
  /** 1 for a sum that is told as it is. */
  readonly scale: 1e12 | 1e9 | 1e6 | 1
  /** In whole units. */
  readonly amount: number
}

/** Round a sum so that it can be read and said. */
export function roundSum(amount: number): RoundedSum {
  for (const scale of scales) {
    const value = Math.round((amount / scale) * 10) / 10
    // A sum that rounds up to the next scale is told in it.
    if (Math.abs(value) >= 1) return { value, scale, amount: Math.round(value * scale) }
  }
  return { value: amount, scale: 1, amount }
}
