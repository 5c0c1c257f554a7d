import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobName } from '../../../../../src/training/backends/job-name.ts'
import { jobManifest } from '../../../../../src/training/backends/kubernetes/manifest.ts'
import type { KubernetesSettings } from '../../../../../src/training/backends/kubernetes/settings.ts'
import { someJob } from '../job.ts'
import { expanded } from './expansion.ts'

const schema = JSON.parse(readFileSync(new URL('job-schema.json', import.meta.url), 'utf8'))
const valid = new Ajv.default({ strict: false, allErrors: true }).compile(schema)

const settings: KubernetesSettings = {
  image: 'registry.example/train@sha256:0',
  namespace: 'ml',
  requests: { cpu: '4' },
  limits: { memory: '16Gi', 'nvidia.com/gpu': '1' },
  nodeSelector: {},
}
const everything: KubernetesSettings = {
  ...settings,
  nodeSelector: { 'cloud.google.com/gke-accelerator': 'nvidia-l4' },
  tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
  serviceAccount: 'trainer',
  volume: 'scratch',
  envFromSecret: 'tokens',
  imagePullSecrets: ['registry'],
  runAsUser: 4711,
  startSeconds: 60,
}
const origin = {
  repository: 'a/b',
  commit: 'c0ffee',
  runId: '7',
  runAttempt: 2,
  url: 'https://example.com/7',
}

describe('the Job of Kubernetes', () => {
  it.each([
    ['the least', settings, someJob()],
    [
      'everything',
      everything,
      someJob({ checkpoints: 'ckpt', timeoutSeconds: 90.5, origin, cwd: 'models/a' }),
    ],
  ])('is one that the API server’s own schema knows every field of, with %s declared', (_, given, job) => {
    valid(JSON.parse(JSON.stringify(jobManifest('mlops-a-1', job, given))))
    expect(valid.errors).toBeNull()
  })

  it('is refused by that schema where a field is misspelt, so that the schema says something', () => {
    const manifest = JSON.parse(JSON.stringify(jobManifest('a', someJob(), settings)))
    manifest.spec.template.spec.nodeSelectors = {}
    expect(valid(manifest)).toBe(false)
  })

  it('is tried once, ends by itself, and says whose it is', () => {
    const { spec, metadata } = jobManifest('a', someJob({ timeoutSeconds: 90.5, origin }), everything)
    expect(spec).toMatchObject({
      backoffLimit: 0,
      activeDeadlineSeconds: 91 + 60 + 900,
      ttlSecondsAfterFinished: 3600,
    })
    expect(metadata?.annotations).toMatchObject({
      'mlops-actions/key': '5f2c',
      'mlops-actions/commit': 'c0ffee',
      'mlops-actions/run': '7/2',
      'mlops-actions/url': 'https://example.com/7',
    })
  })

  it('hands every word to the program as it is, though Kubernetes fills in variables', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('$', '(', ')', 'A', ' ', '"') }), { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('$', '(', ')', 'A') }),
        (words, value) => {
          const { spec } = jobManifest('a', someJob({ words, env: { A: value } }), settings)
          const [container] = spec!.template.spec!.containers
          expect(container!.args!.map((arg) => expanded(arg, { A: 'filled in' }))).toEqual(words)
          const variable = container!.env!.find(({ name }) => name === 'A')
          expect(expanded(variable!.value!, { A: 'filled in' })).toBe(value)
        },
      ),
    )
  })

  it('has a name that is the same for all who want it and that is a label', () => {
    expect(jobName(someJob({ key: 'x' }), 1)).toBe(jobName(someJob({ key: 'x', words: ['other'] }), 1))
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 100 }), (name, key, start) => {
        expect(jobName({ name, key }, start)).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/)
      }),
    )
  })
})
