import { describe, expect, it } from 'vitest'
import { differences } from '../../../../../src/delivery/targets/gitops/differences.ts'
import { laidOver, patched, withoutDefaults } from '../../../../../src/delivery/targets/gitops/fields.ts'

describe('a manifest of ours over that of a file', () => {
  it('keeps what is theirs in maps and in named items, and takes the lists as ours', () => {
    const theirs = {
      metadata: { annotations: { team: 'a' } },
      spec: {
        tolerations: ['x'],
        containers: [{ name: 'server', image: 'v1', volumeMounts: ['m'] }, { name: 'old' }],
      },
    }
    const ours = { spec: { containers: [{ name: 'server', image: 'v2' }] } }
    expect(laidOver(theirs, ours)).toEqual({
      metadata: { annotations: { team: 'a' } },
      spec: { tolerations: ['x'], containers: [{ name: 'server', image: 'v2', volumeMounts: ['m'] }] },
    })
  })

  it('takes away what ours does not say in items without names, such as a mirror of a route', () => {
    const theirs = { rules: [{ filters: ['mirror'], backendRefs: [{ name: 'a', weight: 1 }] }] }
    const ours = { rules: [{ backendRefs: [{ name: 'a', weight: 2 }] }] }
    expect(laidOver(theirs, ours)).toEqual(ours)
  })
})

it('a merge patch sets, adds and takes away', () => {
  expect(patched({ a: 1, b: { c: 2, d: 3 } }, { b: { c: null, e: [4] } })).toEqual({
    a: 1,
    b: { d: 3, e: [4] },
  })
})

it('what the API server has filled in is not written, and what is changed is', () => {
  const file = { spec: { containers: [{ name: 'server', image: 'v1' }] } }
  const defaults = { restartPolicy: 'Always' }
  const own = { name: 'server', imagePullPolicy: 'Always' }
  const live = { spec: { ...defaults, containers: [{ ...own, image: 'v1' }] } }
  const next = {
    spec: { ...defaults, containers: [{ ...own, image: 'v2', env: [{ name: 'A', value: '1' }] }] },
  }
  expect(withoutDefaults(next, file, live)).toEqual({
    spec: { containers: [{ name: 'server', image: 'v2', env: [{ name: 'A', value: '1' }] }] },
  })
})

describe('differences of a live object', () => {
  const file = {
    metadata: { name: 'm', labels: { a: 'b' } },
    spec: { replicas: 2, containers: [{ name: 'server', resources: { requests: { cpu: '1000m' } } }] },
  }
  const live = {
    metadata: { name: 'm', uid: '1', labels: { a: 'b', more: 'c' } },
    spec: {
      replicas: 2,
      strategy: {},
      containers: [{ name: 'server', image: 'x', resources: { requests: { cpu: '1' } } }],
    },
    status: { replicas: 0 },
  }

  it('are none for defaults, other managers’ fields, a status, and quantities in another form', () => {
    expect(differences(file, live)).toEqual([])
  })

  it('are told by their places', () => {
    expect(differences(file, { ...live, metadata: {}, spec: { ...live.spec, replicas: 5 } })).toEqual([
      'spec.replicas',
      'metadata.labels.a',
    ])
    expect(differences(file, { ...live, spec: { ...live.spec, containers: [] } })).toEqual([
      'spec.containers',
    ])
  })
})
