import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../../src/actions/failure.ts'
import { inert } from '../../../src/actions/workflow-logger.ts'
import { ConfigurationError, EnvironmentError, GateFailedError } from '../../../src/foundation/index.ts'

describe('an error', () => {
  it("is the user's to fix when the configuration is wrong: exit 2, every problem", () => {
    const problems = [{ message: 'a' }, { message: 'b' }]
    expect(describeFailure(new ConfigurationError(problems), 'train-on-runner')).toEqual({
      exitCode: 2,
      summary: 'train-on-runner: 2 problems in the configuration or the inputs',
      problems,
    })
  })

  it('is a decision when a gate says no: exit 1, the sentence of the gate', () => {
    const problems = [{ file: 'mlops.yaml', line: 3, message: 'lost too much' }]
    expect(describeFailure(new GateFailedError('1 of 2 gates failed', problems), 'x')).toEqual({
      exitCode: 1,
      summary: '1 of 2 gates failed',
      problems,
    })
  })

  it("is the machine's when a service failed: exit 3, with the remedy", () => {
    expect(describeFailure(new EnvironmentError('no disk', { remedy: 'Buy one' }), 'x')).toMatchObject({
      exitCode: 3,
      summary: 'x: no disk',
      remedy: 'Buy one',
    })
  })

  it('is a bug of ours otherwise: exit 70, where to report it, and the stack for debugging', () => {
    const env = {
      GITHUB_SERVER_URL: 'https://ghe.example.com',
      GITHUB_ACTION_REPOSITORY: 'acme/mlops-actions',
    }
    expect(describeFailure(new TypeError('x is undefined'), 'rollback', env)).toMatchObject({
      exitCode: 70,
      summary: expect.stringContaining('bug of mlops-actions'),
      remedy: expect.stringContaining('https://ghe.example.com/acme/mlops-actions/issues'),
      stack: expect.stringContaining('failure.test.ts'),
    })
    expect(describeFailure('thrown text', 'x').summary).toContain('thrown text')
  })
})

describe('a line of the log', () => {
  it.each([
    '::set-output name=x::1',
    '  ::add-mask::a',
    'fine\n::error::not',
    '##[error]no',
    'x ##[add-mask]y',
  ])('cannot command the runner: %s', (line) => {
    for (const shown of inert(line).split('\n')) {
      expect(shown.trim().startsWith('::')).toBe(false)
      expect(shown).not.toContain('##[')
    }
  })

  it('is otherwise left alone', () => {
    expect(inert('std::vector at 12:30:: # [x]')).toBe('std::vector at 12:30:: # [x]')
  })
})
