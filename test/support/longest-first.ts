import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The file that takes longest, by far: begun last, everything would wait for it with one processor idle. */
const longest = /\/workflows\/story\.test\.ts$/

/** Starts the longest file first, and the rest as usual. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const first = ({ moduleId }: TestSpecification) => longest.test(moduleId)
    return [...sorted.filter(first), ...sorted.filter((file) => !first(file))]
  }
}
