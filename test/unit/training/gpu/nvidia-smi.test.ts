import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeNvidiaSmi, parseNvidiaSmi } from '../../../../src/training/gpu/index.ts'
import { amount, bytesOf, told } from '../../../../src/training/gpu/quantities.ts'
import { factsOf, recorded } from './recordings.ts'

const mebibyte = 1024 ** 2

describe('what nvidia-smi tells', () => {
  it('of one healthy board in the schema of drivers up to 530', () => {
    const { driverVersion, cudaVersion, gpus } = factsOf('tesla-t4.xml')
    expect({ driverVersion, cudaVersion }).toEqual({ driverVersion: '515.105.01', cudaVersion: '11.7' })
    expect(gpus).toEqual([
      {
        index: 0,
        name: 'Tesla T4',
        uuid: 'GPU-00000000-0000-0000-0000-000000000001',
        busId: '00000000:00:1e.0',
        persistence: false,
        mig: null,
        memory: { total: 15360 * mebibyte, used: 1032 * mebibyte, free: 13939 * mebibyte },
        utilisation: { gpu: 0, memory: 0 },
        power: { draw: 26.78, limit: 70 },
        temperature: 40,
        computeMode: 'Default',
        ecc: {
          enabled: true,
          volatile: { corrected: 0, uncorrected: 0 },
          aggregate: { corrected: 0, uncorrected: 0 },
        },
        retiredPages: { count: 0, pending: false },
        remappedRows: null,
        slowedBy: [],
        processes: [],
        recoveryAction: null,
      },
    ])
  })

  it('of two boards in the schema of driver 590, with what it no longer tells left unknown', () => {
    const { gpus } = factsOf('two-a5000.xml')
    expect(gpus.map(({ index, busId, power }) => ({ index, busId, power }))).toEqual([
      { index: 0, busId: '00000000:81:00.0', power: { draw: 6.52, limit: 230 } },
      { index: 1, busId: '00000000:c1:00.0', power: { draw: 13.59, limit: 230 } },
    ])
    expect(gpus[0]).toMatchObject({
      ecc: { enabled: false, volatile: { corrected: null, uncorrected: null } },
      retiredPages: { count: null, pending: null },
      remappedRows: { corrected: 0, uncorrected: 0, pending: false, failed: false },
      processes: [{ pid: 100477, name: '/srv/llama.cpp/build/bin/llama-server', memory: 22430 * mebibyte }],
    })
  })

  it('of a board that MIG divides, whose utilisation is not told', () => {
    const { mig, utilisation, ecc } = factsOf('a100-mig.xml').gpus[0]!
    expect(mig?.enabled).toBe(true)
    expect(mig?.instances.map(({ index, memory }) => [index, memory.free! / mebibyte])).toEqual(
      [0, 1, 2, 3].map((index) => [index, 19955]),
    )
    expect(utilisation).toEqual({ gpu: null, memory: null })
    expect(ecc.aggregate.uncorrected).toBe(0)
  })

  it('of memory errors and rows that wait to be replaced', () => {
    expect(factsOf('a100-rows-pending.xml').gpus[0]).toMatchObject({
      ecc: { volatile: { corrected: 177, uncorrected: 0 } },
      remappedRows: { corrected: 1, uncorrected: 0, pending: true, failed: false },
    })
  })

  it('of clocks that are slowed, under the old name and the new', () => {
    const old = recorded('v100-power-brake.xml')
    for (const xml of [old, old.replaceAll('_throttle_reason', '_event_reason')])
      expect(parseNvidiaSmi(xml)?.gpus[0]?.slowedBy).toEqual(['hw_slowdown', 'hw_power_brake_slowdown'])
  })

  it('of bit errors, as drivers before Ampere counted them', () => {
    const xml = `<nvidia_smi_log><gpu><ecc_errors><volatile>
      <single_bit><device_memory>4</device_memory><total>5</total></single_bit>
      <double_bit><device_memory>2</device_memory><total>2</total></double_bit>
      </volatile></ecc_errors></gpu></nvidia_smi_log>`
    expect(parseNvidiaSmi(xml)?.gpus[0]?.ecc.volatile).toEqual({ corrected: 5, uncorrected: 2 })
  })

  it('is nothing where the text is no such document, whatever it is', () => {
    for (const text of ['', 'No devices were found', '<html></html>', '<nvidia_smi_log>', '{}'])
      expect(parseNvidiaSmi(text)?.gpus ?? []).toEqual([])
    fc.assert(fc.property(fc.string(), (text) => void parseNvidiaSmi(text)))
  })
})

describe('how nvidia-smi ends', () => {
  const run = (exitCode: number, stdout: string) => judgeNvidiaSmi({ exitCode, stdout, stderr: '' })

  it('says that library and kernel module differ, and what to do', () => {
    expect(run(18, recorded('driver-mismatch.txt'))).toEqual({
      state: 'broken',
      reason: '`nvidia-smi` says: Failed to initialize NVML: Driver/library version mismatch',
      remedy: expect.stringContaining('restart the machine'),
    })
  })

  it('says that there is no device, which is no fault', () => {
    expect(run(6, recorded('no-devices.txt'))).toEqual({
      state: 'none',
      reason: '`nvidia-smi` says: No devices were found',
    })
    expect(run(0, recorded('no-devices.txt')).state).toBe('none')
  })

  it('says that no driver answers', () => {
    expect(run(9, recorded('no-driver.txt'))).toMatchObject({
      state: 'broken',
      remedy: expect.stringContaining('--gpus all'),
    })
  })

  it('does not end, when a board hangs', () => {
    expect(judgeNvidiaSmi({ exitCode: null, stdout: '', stderr: '', timedOut: true })).toMatchObject({
      state: 'broken',
      reason: '`nvidia-smi` does not answer',
    })
  })

  it('says the facts where all is well', () => {
    expect(run(0, recorded('tesla-t4.xml'))).toMatchObject({
      state: 'read',
      facts: { driverVersion: '515.105.01' },
    })
  })
})

describe('a quantity', () => {
  it.each([
    'N/A',
    '[N/A]',
    '[Not Supported]',
    'Requested functionality has been deprecated',
    '[GPU is lost]',
    '',
    'None',
  ])('is not told by %j', (text) => {
    expect([told(text), amount(text), bytesOf(text)]).toEqual([null, null, null])
  })

  it('has a unit', () => {
    expect([amount('67.03 W'), amount('-7 C'), amount('04 %')]).toEqual([67.03, -7, 4])
    expect([bytesOf('2 KiB'), bytesOf('1 GB'), bytesOf('7', 'B'), bytesOf('7')]).toEqual([
      2048,
      1e9,
      7,
      7 * mebibyte,
    ])
  })
})
