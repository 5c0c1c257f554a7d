import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeJobSummary } from '../../../src/github/index.ts'

const summaryFile = async () => join(await mkdtemp(join(tmpdir(), 'summary-')), 'summary.md')

it('adds to what the step has written before', async () => {
  const path = await summaryFile()
  await writeFile(path, 'before\n')
  expect(await writeJobSummary({ GITHUB_STEP_SUMMARY: path }, '## Verdict')).toMatchObject({ status: 'done' })
  expect(await readFile(path, 'utf8')).toBe('before\n## Verdict\n')
})

it('shortens rather than lets GitHub drop everything, counting what is there already', async () => {
  const path = await summaryFile()
  await writeFile(path, 'x'.repeat(500_000))
  const long = 'ü'.repeat(98).concat('\n\n').repeat(10_000)
  await writeJobSummary({ GITHUB_STEP_SUMMARY: path }, `## Verdict\n\n${long}`)
  const written = await readFile(path)
  expect(written.byteLength).toBeLessThanOrEqual(1024 * 1024)
  expect(written.byteLength).toBeGreaterThan(1_000_000)
  expect(written.toString()).toContain('Shortened to fit a job summary')
})

it('leaves a full summary alone', async () => {
  const path = await summaryFile()
  await writeFile(path, 'x'.repeat(1024 * 1024))
  expect(await writeJobSummary({ GITHUB_STEP_SUMMARY: path }, '## Verdict')).toMatchObject({
    status: 'skipped',
  })
})

it('is skipped outside of a workflow step, and fails as a value where the file cannot be written', async () => {
  expect(await writeJobSummary({}, '## Verdict')).toMatchObject({ status: 'skipped' })
  const reply = await writeJobSummary({ GITHUB_STEP_SUMMARY: '/nowhere/at/all/summary.md' }, '## Verdict')
  expect(reply).toMatchObject({ status: 'failed', reason: expect.stringContaining('write the job summary') })
})
