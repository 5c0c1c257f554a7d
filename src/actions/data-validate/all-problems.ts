import { ConfigurationError, type Problem } from '../../foundation/index.ts'

/** Gathers the problems of several attempts, so that they are told at once. */
export interface AllProblems {
  /** @returns what came of it, or null where the user has something to mend */
  attempt<T>(work: () => T | Promise<T>): Promise<T | null>
  /** @throws ConfigurationError with each problem once, where there is any */
  refuse(): void
}

export function allProblems(): AllProblems {
  const problems = new Map<string, Problem>()
  return {
    async attempt(work) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        for (const problem of error.problems) problems.set(JSON.stringify(problem), problem)
        return null
      }
    },
    refuse() {
      if (problems.size > 0) throw new ConfigurationError([...problems.values()])
    },
  }
}
