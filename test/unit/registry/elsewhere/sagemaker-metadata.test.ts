import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  acceptedDescription,
  acceptedName,
  acceptedValue,
  nameProblem,
} from '../../../../src/clients/sagemaker/index.ts'
import type { VersionToRegister } from '../../../../src/registry/elsewhere/model-registry.ts'
import { metadataOf, missingIn } from '../../../../src/registry/elsewhere/sagemaker/metadata.ts'

const version: VersionToRegister = {
  model: 'flight-delay',
  version: 'v1.0.0',
  tag: 'flight-delay@v1.0.0',
  commit: 'c0ffee',
  sha256: 'ab'.repeat(32),
  path: '/nowhere',
  verdict: 'forced: hotfix #12',
  evaluationUrl: null,
  workflowRunUrl: null,
  description: null,
  metrics: {},
  trackerRun: null,
  trackedModel: null,
}

it('whatever is written, SageMaker takes it', () => {
  const value = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(acceptedValue(text)).toMatch(value)
      expect(acceptedDescription(text)).toMatch(/^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]{0,1024}$/u)
      const name = acceptedName(text)
      if (name !== '') expect(nameProblem(name)).toBeNull()
    }),
  )
})

it('metrics fill the room that facts leave, and one entry stays free for a deprecation', () => {
  const metrics = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`m${index}`, index]))
  const metadata = metadataOf({ ...version, metrics })
  expect(Object.keys(metadata)).toHaveLength(49)
  expect(metadata).toMatchObject({ 'mlops.sha256': 'ab'.repeat(32), 'mlops.verdict': 'forced: hotfix _12' })
  expect(missingIn({ ...metadata, 'mlops.m': 'x' }, metadata)).toEqual({})
  expect(missingIn({}, { a: '1' })).toEqual({ a: '1' })
})
