import { readFileSync } from 'node:fs'

/** Mebibytes of memory that a process has; `undefined` where the system does not tell (it is not Linux) or the process is gone. */
export function residentMb(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024
  } catch {
    return undefined
  }
}
