/** Processor time of this process so far, in milliseconds: the collector's threads are in it, other processes are not. */
export function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The middle one of numbers. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}
