import { describe, expect, it } from 'vitest'
import { readLine } from '../../../../../src/training/backends/ray/driver-lines.ts'
import { endOfJob } from '../../../../../src/training/backends/ray/end-of-job.ts'
import { TextCutter } from '../../../../../src/training/backends/ray/follow-log.ts'
import { LineTail } from '../../../../../src/training/running/line-tail.ts'

const seen = { started: null, ended: null, output: new LineTail(), cwd: '.', timeoutSeconds: null }
const failed = (message: string) => endOfJob({ status: 'FAILED', message }, 'job', seen)

describe('how a job of Ray ended', () => {
  it.each([
    ['Unexpected error occurred: The actor died because its node has died.', 'lost-node'],
    ['Job supervisor actor died: worker was killed due to the node running low on memory.', 'out-of-memory'],
    [
      'Job supervisor actor failed to start within 900.0 seconds: no node has 8 GPUs, resources available: 0',
      'not-started',
    ],
    ['runtime_env setup failed: Failed to download runtime_env file package gcs://a.zip', 'not-started'],
    ['something new', 'not-started'],
  ])('is read from what Ray says: %s', (message, kind) => {
    const ending = failed(message)
    expect(ending.kind).toBe(kind)
    expect(ending.lastLines).toEqual([message])
    expect(ending.remedy).not.toBeNull()
  })

  it('is a signal where the driver itself was killed', () => {
    expect(endOfJob({ status: 'FAILED', driver_exit_code: -9 }, 'job', seen)).toMatchObject({
      kind: 'signal',
      exitCode: 137,
    })
  })

  it('is lost where Ray knows it no more', () => {
    expect(endOfJob(null, 'job', seen).kind).toBe('lost-node')
  })
})

describe('the log of a job of Ray', () => {
  it('is cut into lines once each, also where it was shorter for a moment', () => {
    const lines: string[] = []
    const cutter = new TextCutter((line) => lines.push(line))
    for (const text of ['one\ntw', 'one\ntwo\n', '', 'one\ntwo\nthree']) cutter.upTo(text)
    cutter.end()
    expect(lines).toEqual(['one', 'two', 'three'])
  })

  it('has the driver’s words, also behind a line without an end, and nothing that only looks like them', () => {
    expect(readLine('loss 0.1::m:: {"kind":"unsent","why":"full"}', '::m:: ')).toEqual({
      text: 'loss 0.1',
      word: { kind: 'unsent', why: 'full' },
    })
    expect(readLine('::m:: {"kind":"other"}', '::m:: ')).toEqual({
      text: '::m:: {"kind":"other"}',
      word: null,
    })
  })
})
