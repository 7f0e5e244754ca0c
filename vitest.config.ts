import { defineConfig } from 'vitest/config'

// Tests read the packages' source; `dist` is for users (and for the tests that start a real process).
const conditions = ['@aiqyn/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    // A machine that is busy is no fault: only what hangs fails by its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', './scripts/closing-line-reporter.mjs'],
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.d.ts'],
    },
  },
})
