/** What a service and the processes that it started cost together. Linux alone tells; elsewhere everything is not a number. */
import { readFileSync } from 'node:fs'

/** A process and all that it started, directly or not. */
function tree(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return [pid, ...(children === '' ? [] : children.split(' ')).flatMap((child) => tree(child))]
}

/** Milliseconds of processor time that they had, those among them that ended meanwhile; Linux counts in hundredths of a second. */
export function processorMs(pid) {
  return sum(pid, (one) => {
    const stat = readFileSync(`/proc/${one}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Its own, and that of those which ended and that it waited for.
    return fields.slice(11, 15).reduce((all, ticks) => all + Number(ticks) * 10, 0)
  })
}

/** Megabytes of memory (RSS) that they have. Pages that they share count for each. */
export function residentMegabytes(pid) {
  return Math.round(
    sum(pid, (one) =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0),
    ) / 1024,
  )
}

/** Look at the memory again and again. @returns What stops it, and gives the most that was seen. */
export function watchMemory(pid, everyMs = 25) {
  let most = residentMegabytes(pid)
  const look = () => {
    const now = residentMegabytes(pid)
    if (now > most || Number.isNaN(most)) most = now
  }
  const timer = setInterval(look, everyMs)
  return () => {
    clearInterval(timer)
    look()
    return most
  }
}

function sum(pid, read) {
  try {
    return tree(pid).reduce((all, one) => {
      try {
        return all + read(one)
      } catch {
        return all // It ended just now.
      }
    }, 0)
  } catch {
    return Number.NaN
  }
}
