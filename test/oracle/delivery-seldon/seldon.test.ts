import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSeldon, type SeldonSettings } from '../../../src/delivery/targets/seldon/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { startAdmitting } from '../delivery-kserve/admitting.ts'
import type { ApiDouble } from '../delivery-kubernetes/api-double.ts'
import {
  type Caller,
  caller,
  dyingEverywhere,
  settled,
  until,
  versioned,
} from '../delivery-kubernetes/deploying.ts'
import { admitSeldon, runSeldon, type SeldonTrouble } from './seldon-controller.ts'

let api: ApiDouble
let trouble: SeldonTrouble

beforeEach(async () => {
  api = await startAdmitting(admitSeldon)
  trouble = {}
  runSeldon(api, trouble)
})
afterEach(() => api.stop())

const settings: SeldonSettings = {
  namespace: 'ml',
  modelUri: 's3://models/{version}',
  requirements: ['sklearn'],
  memory: '100Ki',
}
const open = (by: Caller = caller(api, temporaryFolder())) => openSeldon(settings, by.services)
const experiment = () => api.objects.get('experiments/flight-delay')
const uri = (name: string) => api.objects.get(`models/${name}`)?.spec.storageUri

async function withCandidate() {
  const target = await open()
  await target.deploy(versioned('v1.0.0'))
  await until(target, settled)
  await target.deploy(versioned('v1.1.0'))
  await until(target, settled)
  return target
}

async function promoteAll(target: Awaited<ReturnType<typeof open>>) {
  await target.promote()
  return until(
    target,
    (status) => settled(status) && status.stable === 'v1.1.0',
    () => target.promote(),
  )
}

describe('Models of Seldon’s', () => {
  it('are made where none is there, and led from version to version by shares', async () => {
    const target = await open()
    expect(await target.status()).toMatchObject({ stable: null, candidate: null, settled: false })
    await target.deploy(versioned('v1.0.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    await target.deploy(versioned('v1.1.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
    expect(experiment()).toBeUndefined()
    await target.setWeight(25)
    expect(await until(target, settled)).toMatchObject({ candidate: 'v1.1.0', weight: 25 })
    expect(experiment()?.spec).toMatchObject({
      default: 'flight-delay',
      candidates: [
        { name: 'flight-delay', weight: 75 },
        { name: 'flight-delay-candidate', weight: 25 },
      ],
    })
    expect(await promoteAll(target)).toMatchObject({ candidate: null, weight: 0, problem: null })
    expect(uri('flight-delay')).toBe('s3://models/v1.1.0')
    expect(uri('flight-delay-candidate')).toBeUndefined()
    expect(experiment()).toBeUndefined()
    const before = api.writes.length
    await target.promote()
    await target.abort()
    await target.deploy(versioned('v1.1.0'))
    await target.setWeight(0)
    await target.shadow(0)
    expect(api.writes).toHaveLength(before)
  })

  it('copy requests to a candidate, and stop', async () => {
    const target = await withCandidate()
    await target.shadow(30)
    expect(await until(target, settled)).toMatchObject({ weight: 0, mirrored: 30 })
    expect(experiment()?.spec.candidates).toEqual([{ name: 'flight-delay', weight: 100 }])
    await target.shadow(0)
    expect(await until(target, settled)).toMatchObject({ weight: 0, mirrored: 0 })
  })

  it('give all requests back, forget the candidate, and replace one that has a share', async () => {
    const target = await withCandidate()
    await target.setWeight(40)
    await target.deploy(versioned('v1.2.0'))
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.2.0', weight: 0 })
    await target.setWeight(40)
    await target.abort()
    expect(await until(target, settled)).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
    await expect(target.setWeight(10)).rejects.toThrow(/no candidate/)
  })

  it('tell weights that somebody has set by hand, and set them again', async () => {
    const target = await withCandidate()
    await target.setWeight(40)
    const by = experiment()!
    api.put('experiments', {
      ...by,
      spec: {
        ...by.spec,
        candidates: [
          { name: 'flight-delay', weight: 1 },
          { name: 'flight-delay-candidate', weight: 3 },
        ],
      },
    })
    expect((await target.status()).weight).toBe(75)
    await target.setWeight(40)
    expect((await until(target, settled)).weight).toBe(40)
  })

  it('are left alone where an Experiment of somebody else spreads them', async () => {
    const target = await withCandidate()
    api.put('experiments', {
      apiVersion: 'mlops.seldon.io/v1alpha1',
      kind: 'Experiment',
      metadata: { name: 'flight-delay' },
      spec: { default: 'flight-delay', candidates: [{ name: 'theirs', weight: 1 }] },
    })
    await expect(target.setWeight(10)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('theirs') }],
    })
  })

  it('are not settled before Seldon has seen them', async () => {
    const target = await withCandidate()
    trouble.asleep = true
    await target.setWeight(10)
    expect(await target.status()).toMatchObject({ settled: false })
    trouble.asleep = false
    expect(await until(target, settled)).toMatchObject({ weight: 10 })
  })

  it('tell in words why a candidate cannot be loaded, and do not promote it', async () => {
    const target = await open()
    await target.deploy(versioned('v1.0.0'))
    await until(target, settled)
    trouble.failing = 'v1.1.0'
    await target.deploy(versioned('v1.1.0'))
    const bad = await until(target, ({ problem }) => problem !== null)
    expect(bad).toMatchObject({ candidate: 'v1.1.0', ready: false })
    expect(bad.problem).toMatch(/ModelFailed: rclone: no such bucket/)
    await expect(target.promote()).rejects.toThrow(/not ready/)
    expect(uri('flight-delay')).toBe('s3://models/v1.0.0')
  })

  it('are promoted whole wherever a call dies', async () => {
    const target = await withCandidate()
    await target.setWeight(50)
    await until(target, settled)
    const points = await dyingEverywhere(
      api,
      temporaryFolder(),
      async (one) => {
        await promoteAll(await open(one))
      },
      async () => {
        expect(uri('flight-delay')).toBe('s3://models/v1.1.0')
        expect(uri('flight-delay-candidate')).toBeUndefined()
        expect(experiment()).toBeUndefined()
      },
    )
    expect(points).toBeGreaterThan(3)
  })
})
