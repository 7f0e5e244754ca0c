import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from '../act/types.ts'

/** Half of a SHA-256: enough to tell any two findings apart, and a line stays readable. */
const length = 32

/**
 * Make a fingerprint of each finding, by which it is known again after the text around it has changed.
 *
 * It is made of the rule, the unit, the words with their white space evened, and which of several alike it is; of no line
 * and no offset. The words are hashed: they cannot be read from it.
 *
 * @param findings All of a check, those that comments or a baseline put aside too: or else which of several alike one is
 * would depend on them.
 * @param source The text that they are about.
 */
export function fingerprint(
  findings: ReadonlyArray<Finding>,
  source: string,
): Map<Finding, string> {
  const seen = new Map<string, number>()
  const prints = new Map<Finding, string>()
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const { ruleId, eId = '', start, end } = finding
    const words = source.slice(start, end).replace(/\s+/g, ' ').trim().normalize('NFC')
    const key = [ruleId, eId, words].join('\n')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    prints.set(finding, bytesToHex(sha256(utf8ToBytes(`${key}\n${count}`))).slice(0, length))
  }
  return prints
}
