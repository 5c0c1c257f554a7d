import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import {
  beginPublication,
  type Finding,
  type PublicationOptions,
} from '../../../../src/actions/publication/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { type Run, startRun } from './pull-request-run.ts'

let run: Run
afterEach(() => run.scene.github.close())

const actions = {
  'data-validate': { order: 10, commentBytes: 3000 },
  'evaluate-and-compare': { order: 20 },
} as const

function begin(action: keyof typeof actions, over: Partial<PublicationOptions> = {}) {
  return beginPublication(
    {
      action,
      ...actions[action],
      key: 'flight-delay',
      opening: { title: 'At work', summary: 'It is being done.' },
      refusal: 'It could not be done.',
      fullReportTitle: 'Everything',
      token: run.token,
      comment: true,
      check: true,
      patience: run.patience,
      ...over,
    },
    run.services,
  )
}

function finding(title: string, over: Partial<Finding> = {}): Finding {
  return {
    conclusion: 'success',
    checkTitle: 'pass',
    annotations: [],
    document: {
      id: 'x',
      tone: 'good',
      title: [title],
      blocks: [
        { kind: 'paragraph', text: ['Kept.'], keep: 'always' },
        {
          kind: 'list',
          items: Array.from({ length: 80 }, () => ['a line that may be left out of a comment']),
          keep: 50,
        },
      ],
    },
    ...over,
  }
}

const comments = () => run.scene.github.comments(run.scene.repository, run.scene.pull)
const checks = () => run.scene.github.checkRuns(run.scene.repository, run.headSha)

describe('the publication of an action', () => {
  it('is one section of the one comment, in order, with a check of its own', async () => {
    run = await startRun()
    const model = await begin('evaluate-and-compare')
    await model.finish(finding('The model'), null)
    const data = await begin('data-validate')
    expect(checks().map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'evaluate-and-compare / flight-delay: completed',
      'data-validate / flight-delay: in_progress',
    ])
    const url = await data.finish(
      finding('The data', {
        conclusion: 'failure',
        checkTitle: 'fail: 1 of 3 rules fails',
        annotations: [
          {
            path: 'contracts/flights.yaml',
            startLine: 34,
            level: 'failure',
            title: 'range',
            message: 'at least 0',
          },
        ],
      }),
      'https://example.com/report',
    )
    expect(comments()).toHaveLength(1)
    const body = comments()[0]?.body ?? ''
    expect(url).toContain('#issuecomment-')
    expect(body.indexOf('The data')).toBeGreaterThan(0)
    expect(body.indexOf('The data')).toBeLessThan(body.indexOf('The model'))
    expect(body).toContain('[Everything](https://example.com/report)')
    expect(checks()[1]).toMatchObject({
      conclusion: 'failure',
      output: { title: 'fail: 1 of 3 rules fails' },
      annotations: [{ path: 'contracts/flights.yaml', start_line: 34, annotation_level: 'failure' }],
    })
  })

  it('is shortened in the comment alone, where it shares the room', async () => {
    run = await startRun()
    await (await begin('data-validate')).finish(finding('The data'), null)
    const line = 'a line that may be left out'
    expect(comments()[0]?.body).not.toContain(line)
    expect(comments()[0]?.body).toContain('Kept.')
    expect(await readFile(run.summary, 'utf8')).toContain(line)
    expect(checks()[0]?.output.summary).toContain(line)
  })

  it('says that there is no verdict, on the lines to mend', async () => {
    run = await startRun()
    const publication = await begin('data-validate')
    await publication.abandon(
      new ConfigurationError([
        { file: 'contracts/flights.yaml', line: 3, message: 'is unknown', remedy: 'Remove it' },
        { message: 'and more' },
      ]),
    )
    expect(comments()[0]?.body).toContain('## ❌ `flight-delay`: no verdict')
    expect(comments()[0]?.body).toContain('**It could not be done.** Mend what is below and push again.')
    expect(comments()[0]?.body).toContain('contracts/flights.yaml:3: is unknown. Remove it.')
    expect(checks()[0]).toMatchObject({
      conclusion: 'failure',
      annotations: [{ path: 'contracts/flights.yaml', start_line: 3 }],
    })
  })

  it('keeps the most severe of more remarks than GitHub should be asked to take', async () => {
    run = await startRun()
    const publication = await begin('data-validate', { comment: false })
    const remark = (level: 'warning' | 'failure') => (_: unknown, index: number) =>
      ({ path: 'a.yaml', startLine: index + 1, level, message: 'x' }) as const
    const annotations = [
      ...Array.from({ length: 600 }, remark('warning')),
      ...Array.from({ length: 20 }, remark('failure')),
    ]
    await publication.finish(finding('The data', { annotations }), null)
    const sent = checks()[0]?.annotations ?? []
    expect(sent).toHaveLength(500)
    expect(sent.filter((one) => one.annotation_level === 'failure')).toHaveLength(20)
    expect(comments()).toEqual([])
  })

  it('of a fork posts nothing but its summary', async () => {
    run = await startRun({ isFork: true })
    const publication = await begin('data-validate')
    expect(await publication.finish(finding('The data'), null)).toBeNull()
    expect([comments(), checks(), run.scene.github.requests]).toEqual([[], [], []])
    expect(await readFile(run.summary, 'utf8')).toContain('The data')
  })

  it('that GitHub refuses is a note for the report, not the end of it', async () => {
    run = await startRun()
    const token = run.scene.github.token({ permissions: { contents: 'read' } })
    const publication = await begin('data-validate', { token })
    expect(await publication.finish(finding('The data'), null)).toBeNull()
    expect(publication.notes.join('\n')).toContain('Add `pull-requests: write`')
    expect(publication.notes.join('\n')).toContain('Add `checks: write`')
  })
})
