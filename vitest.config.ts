import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

const project = (name: string, timeout: number, isolate = false) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    // No module of ours remembers anything, so files may share what is loaded; it halves the time.
    isolate,
  },
})

export default defineConfig({
  // Packages that ship source maps without their sources are warned of one by one otherwise.
  logLevel: 'error',
  test: {
    reporters: ['default'],
    // One for each processor, because files wait for processes that they started; those of the cluster share one cluster.
    maxWorkers: process.env.MLOPS_TEST_CLUSTER === undefined ? '100%' : 1,
    sequence: { sequencer: LongestFirst },
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      project('unit', 10_000),
      // laws and error rates of the statistics, over thousands of draws
      project('simulations', 60_000),
      project('repositories', 30_000),
      project('oracle', 120_000, true),
      project('contract', 60_000),
      project('bundle', 120_000, true),
      project('workflows', 600_000, true),
      // needs programs that no registry has: `npm run test:cluster` sets them up, and runs it
      ...(process.env.MLOPS_TEST_CLUSTER === undefined ? [] : [project('cluster', 600_000, true)]),
    ],
  },
})
