import { describe, expect, it } from 'vitest'
import { lineageOf, openLineageEvents } from '../../../../src/data/lineage/index.ts'
import { artifact, report, story, train } from './reports.ts'

const forge = {
  repository: 'acme/models',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/models/actions/runs/7',
  headCommit: 'abcdef0123456789',
  pullRequest: 12,
}
const eventsOf = (parts: Parameters<typeof report>[0], options?: Parameters<typeof openLineageEvents>[1]) =>
  openLineageEvents(lineageOf([report(parts)]), options)

describe('an OpenLineage run', () => {
  it.each([
    [{}, 'COMPLETE'],
    [{ status: 'failed' }, 'FAIL'],
    [{ status: 'aborted' }, 'ABORT'],
  ])('that is %j starts with START and ends with %s', (more, end) => {
    const events = eventsOf({ more: { ...more, seconds: 60 } })
    expect(events.map(({ eventType, eventTime }) => [eventType, eventTime])).toEqual([
      ['START', '2026-01-02T03:04:05.000Z'],
      [end, '2026-01-02T03:05:05.000Z'],
    ])
    expect(new Set(events.map(({ run }) => run.runId)).size).toBe(1)
    expect(Object.keys(events[1]!.run.facets).includes('errorMessage')).toBe(end === 'FAIL')
  })

  it('has a UUIDv7 of its start, the same wherever it is told of', () => {
    const { run } = eventsOf({})[0]!
    expect(run.runId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(run.runId.replaceAll('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-01-02T03:04:05Z'),
    )
    const others = [{ model: 'other' }, { commit: null }, { action: 'drift-report' }].map(
      (parts) => eventsOf(parts)[0]!.run.runId,
    )
    expect(new Set([run.runId, ...others]).size).toBe(4)
    expect(eventsOf({ file: 'elsewhere.json', reads: [train] })[0]!.run.runId).toBe(run.runId)
  })

  it('names its job by model and action in the repository’s namespace, its commit and its workflow run', () => {
    const [start] = eventsOf({ provenance: forge })
    expect(start!.job).toMatchObject({
      namespace: 'https://github.com/acme/models',
      name: 'flight-delay.train-on-runner',
      facets: {
        sourceCodeLocation: {
          type: 'git',
          url: 'https://github.com/acme/models/tree/abcdef0123456789',
          version: 'abcdef0123456789',
          pullRequestNumber: '12',
        },
      },
    })
    const parents = ['train-on-runner', 'drift-report'].map(
      (action) => eventsOf({ action, provenance: forge })[0]!.run.facets.parent,
    )
    expect(parents[0]).toEqual(parents[1])
    expect(parents[0]).toMatchObject({
      run: { runId: expect.stringMatching(/^.{14}8/) },
      job: { name: 'workflow' },
    })
  })

  it('names datasets by host and path in a forge, by absolute path elsewhere, and their bytes as the version', () => {
    const names = (parts: Parameters<typeof report>[0], workspace?: string) => {
      const [dataset] = eventsOf({ reads: [train], ...parts }, { workspace })[0]!.inputs
      return [dataset!.namespace, dataset!.name]
    }
    expect(names({ provenance: forge }, '/home/ada/models')).toEqual([
      'file://github.com',
      'acme/models/data/train.parquet',
    ])
    expect(names({}, '/home/ada/models')).toEqual(['file', '/home/ada/models/data/train.parquet'])
    const elsewhere = artifact('data', 'train', '/mnt/train.parquet', 'train')
    expect(names({ provenance: forge, reads: [elsewhere] })).toEqual(['file', '/mnt/train.parquet'])
    expect(eventsOf({ reads: [train] })[0]!.inputs[0]!.facets.version).toMatchObject({
      datasetVersion: `sha256:${train.hashes[0]!.value}`,
    })
  })

  it('tells what it wrote when it ends, what it read from the start', () => {
    const counts = openLineageEvents(lineageOf(story())).map(({ inputs, outputs }) => [
      inputs.length,
      outputs.length,
    ])
    expect(counts).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
      [2, 0],
      [2, 1],
      [2, 0],
      [2, 2],
      [3, 0],
      [3, 1],
    ])
  })

  it('is put in another namespace where one is asked for', () => {
    expect(eventsOf({ provenance: forge }, { namespace: 'ml' })[0]!.job.namespace).toBe('ml')
  })
})
