import { writeSync } from 'node:fs'

/**
 * Vitest reporter that ends the output with `N passed, N failed`, alone on a line: CI reads from it
 * that tests ran, whatever the runner.
 */
export default class ClosingLineReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules Test files of the run.
   * @param {ReadonlyArray<unknown>} unhandled Errors outside any test; each counts as failed.
   */
  onTestRunEnd(modules, unhandled) {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      // A file that cannot even be loaded has errors of its own, and no tests.
      if (module.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) count[test.result().state]++
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    const line = `${count.passed} passed, ${count.failed} failed${skipped}\n`
    // At exit, so that it comes after the other reporters' summary and the coverage table.
    process.once('exit', () => writeSync(1, line))
  }
}
