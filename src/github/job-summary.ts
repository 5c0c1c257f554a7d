import { appendFile, stat } from 'node:fs/promises'
import { serviceFailure } from './failure.ts'
import { done, failed, type Reply, skipped } from './reply.ts'
import { byteLength, shortenMarkdown } from './shorten.ts'

/** GitHub drops a step's whole summary when it is larger than this. */
const summaryLimit = 1024 * 1024

/**
 * Adds Markdown to the summary of this step, in the file that `GITHUB_STEP_SUMMARY` names. What the step has written
 * to it before counts towards the limit; what does not fit is cut off with a note. Needs no token.
 * @returns bytes written.
 */
export async function writeJobSummary(
  env: Readonly<Record<string, string | undefined>>,
  markdown: string,
): Promise<Reply<number>> {
  const path = env.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return skipped('This is no workflow step: there is no job summary.')
  try {
    const before = await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
    const room = summaryLimit - before - 1
    const note = '_Shortened to fit a job summary; the report files are whole._'
    const text = `${shortenMarkdown(markdown.trimEnd(), room, note).trimEnd()}\n`
    if (byteLength(text) > room + 1) return skipped('The summary of this step is full.')
    await appendFile(path, text, 'utf8')
    return done(byteLength(text))
  } catch (error) {
    return failed(serviceFailure('write the job summary', error))
  }
}
