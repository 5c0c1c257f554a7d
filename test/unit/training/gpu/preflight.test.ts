import { describe, expect, it } from 'vitest'
import {
  type GpuFacts,
  type GpuNeeds,
  gpuFindingSentence,
  judgeGpus,
  type PreflightFacts,
  parseXids,
} from '../../../../src/training/gpu/index.ts'
import { limitToVisible } from '../../../../src/training/gpu/visible.ts'
import { factsOf, recorded } from './recordings.ts'

const gibibyte = 1024 ** 3
const now = new Date('2026-03-01T12:00:00Z')

const preflight = (facts: GpuFacts, needs: GpuNeeds = {}, more: Partial<PreflightFacts> = {}) =>
  judgeGpus(
    {
      reading: { state: 'read', facts },
      frameworks: null,
      xids: { readable: true, xids: [] },
      now,
      forwardCompatible: false,
      ...more,
    },
    needs,
  )
const told = (facts: GpuFacts, needs?: GpuNeeds, more?: Partial<PreflightFacts>) =>
  preflight(facts, needs, more)
    .findings.filter(({ level }) => level !== 'note')
    .map(({ level, what }) => `${level} ${what}`)

describe('the preflight', () => {
  const t4 = factsOf('tesla-t4.xml')

  it('lets a healthy board pass, and notes that its persistence is off', () => {
    const { verdict, findings, usable, visibleDevices } = preflight(t4)
    expect({ verdict, usable, visibleDevices }).toEqual({
      verdict: 'ready',
      usable: [0],
      visibleDevices: null,
    })
    expect(findings).toMatchObject([{ what: 'persistence', level: 'note' }])
  })

  it('refuses too little free memory, in numbers', () => {
    const { verdict, findings } = preflight(t4, { minMemoryBytes: 14 * gibibyte })
    expect(verdict).toBe('refuse')
    expect(findings.find(({ what }) => what === 'memory')).toMatchObject({
      seen: '13.6 GiB of 15 GiB are free',
      needed: '14 GiB free',
      remedy: expect.stringContaining('Wait'),
    })
    expect(preflight(t4, { minMemoryBytes: 13 * gibibyte }).verdict).toBe('ready')
    const larger = preflight(t4, { minMemoryBytes: 40 * gibibyte })
    expect(larger.findings.find(({ what }) => what === 'memory')?.remedy).toContain('larger')
  })

  it('refuses boards that others use, unless that is allowed', () => {
    const two = factsOf('two-a5000.xml')
    const { verdict, findings } = preflight(two)
    expect(verdict).toBe('refuse')
    expect(findings.find(({ gpu }) => gpu === 1)?.seen).toBe(
      'used by llama-server (process 100477, 16.8 GiB)',
    )
    expect(preflight(two, { allowOtherProcesses: true }).verdict).toBe('ready')
  })

  it('warns of one unusable board of two when one is enough, and names the others for CUDA', () => {
    const freed = factsOf('two-a5000.xml', [
      /<process_info>[\s\S]*?<\/process_info>/.exec(recorded('two-a5000.xml'))![0],
      '',
    ])
    expect(preflight(freed, { count: 1 })).toMatchObject({
      verdict: 'warn',
      usable: [0],
      visibleDevices: 'GPU-00000000-0000-0000-0000-000000000001',
    })
    expect(preflight(freed, { count: 2 })).toMatchObject({ verdict: 'refuse', visibleDevices: null })
    expect(told(freed, { count: 3 })).toContain('refuse count')
  })

  it('judges the instances of a divided board, and refuses one that has none', () => {
    const divided = factsOf('a100-mig.xml')
    expect(told(divided, { minMemoryBytes: 19 * gibibyte })).toEqual([])
    expect(preflight(divided, { minMemoryBytes: 40 * gibibyte }).findings[1]?.seen).toBe(
      '19.5 GiB of 19.5 GiB are free in the largest MIG instance',
    )
    const none = {
      ...divided,
      gpus: divided.gpus.map((gpu) => ({ ...gpu, mig: { ...gpu.mig!, instances: [] } })),
    }
    expect(told(none)).toEqual(['refuse count', 'refuse mig'])
  })

  it('refuses uncorrected errors of this driver’s life, and only notes earlier ones', () => {
    const dram = '<dram_uncorrectable>0</dram_uncorrectable>'
    expect(told(factsOf('tesla-t4.xml', [dram, '<dram_uncorrectable>3</dram_uncorrectable>']))).toContain(
      'refuse ecc',
    )
    const earlier = factsOf('tesla-t4.xml', [
      `${dram}\n\t\t\t</aggregate>`,
      '<dram_uncorrectable>3</dram_uncorrectable></aggregate>',
    ])
    expect(told(earlier)).toEqual([])
    expect(preflight(earlier).findings.some(({ what }) => what === 'ecc')).toBe(true)
  })

  it('warns of corrected rows that wait, refuses uncorrected ones and those that could not be replaced', () => {
    expect(told(factsOf('a100-rows-pending.xml'))).toEqual(['warn rows'])
    expect(told(factsOf('a100-rows-pending.xml', ['<remapped_row_unc>0', '<remapped_row_unc>4']))).toContain(
      'refuse rows',
    )
    expect(
      told(factsOf('a100-rows-pending.xml', ['<remapped_row_failure>No', '<remapped_row_failure>Yes'])),
    ).toContain('refuse rows')
  })

  it('refuses pages that wait to be retired, and what the driver wants to reset', () => {
    expect(told(factsOf('tesla-t4.xml', ['<pending_blacklist>No', '<pending_blacklist>Yes']))).toContain(
      'refuse pages',
    )
    expect(told(factsOf('a100-mig.xml', ['<reset_required>No', '<reset_required>Yes']))).toContain(
      'refuse reset',
    )
  })

  it('warns of clocks that are slowed before anything runs, and says by what', () => {
    const braked = preflight(factsOf('v100-power-brake.xml'))
    expect(braked).toMatchObject({
      verdict: 'warn',
      findings: [{ what: 'slowdown', seen: expect.stringContaining('the power brake') }],
    })
    const hot = factsOf('tesla-t4.xml', ['_sw_thermal_slowdown>Not Active', '_sw_thermal_slowdown>Active'])
    expect(preflight(hot).findings[0]?.seen).toBe(
      'its clocks are slowed by heat, at 40 °C, before the run has begun',
    )
    expect(told(factsOf('tesla-t4.xml', ['_sw_power_cap>Not Active', '_sw_power_cap>Active']))).toEqual([])
  })

  it('refuses a board that has just fallen off the bus, and only notes what is long ago', () => {
    const log = (at: string) => ({
      xids: {
        readable: true as const,
        xids: parseXids(`${at} NVRM: Xid (PCI:0000:00:1E): 79, GPU has fallen off`),
      },
    })
    expect(told(t4, {}, log('2026-03-01T11:00:00+00:00'))).toContain('refuse xid')
    expect(told(t4, {}, log('2026-02-01T11:00:00+00:00'))).toEqual([])
    const program = parseXids('NVRM: Xid (PCI:0000:00:1E): 31, MMU Fault')
    expect(preflight(t4, {}, { xids: { readable: true, xids: program } }).verdict).toBe('ready')
  })

  it('says so where the log of the kernel cannot be read', () => {
    const { verdict, findings } = preflight(
      t4,
      {},
      { xids: { readable: false, reason: 'Operation not permitted' } },
    )
    expect(verdict).toBe('ready')
    expect(findings[0]).toMatchObject({
      what: 'xid',
      level: 'note',
      seen: expect.stringContaining('not permitted'),
    })
  })

  it('holds the driver against the framework’s CUDA', () => {
    const torch = (cuda: string) => ({ frameworks: [{ name: 'torch 2.9.0', needs: 'cuda' as const, cuda }] })
    const { verdict, findings } = preflight(t4, {}, torch('12.8'))
    expect(verdict).toBe('refuse')
    expect(gpuFindingSentence(findings[0]!)).toBe(
      'GPU preflight: driver 515.105.01, and torch 2.9.0 is built for CUDA 12.8; needed: driver 525.60.13 or newer. ' +
        'Upgrade the driver, or install a build for CUDA 11.7 or older.',
    )
    expect(told(t4, {}, { ...torch('12.8'), forwardCompatible: true })).toEqual(['warn driver'])
    expect(preflight(t4, {}, torch('11.8')).findings[0]).toMatchObject({ level: 'note', what: 'driver' })
    expect(told(t4, {}, torch('11.7'))).toEqual([])
  })

  it('refuses a build for the CPU where a GPU is asked for', () => {
    const frameworks = [{ name: 'torch 2.9.0+cpu', needs: 'cpu' as const, cuda: null }]
    expect(told(t4, {}, { frameworks })).toEqual(['refuse framework'])
  })

  it('refuses a machine without a GPU, and one whose driver does not answer', () => {
    const reading = {
      state: 'none',
      reason: 'neither `nvidia-smi` nor `rocm-smi` is on this machine',
    } as const
    expect(preflight(t4, {}, { reading })).toMatchObject({
      verdict: 'refuse',
      findings: [{ what: 'count', seen: expect.stringContaining('no GPU'), needed: '1' }],
    })
    const broken = { state: 'broken', reason: 'version mismatch', remedy: 'Restart it' } as const
    expect(preflight(t4, {}, { reading: broken })).toMatchObject({
      verdict: 'refuse',
      findings: [{ what: 'driver', remedy: 'Restart it' }],
    })
  })
})

describe('what a program may see', () => {
  const two = { state: 'read', facts: factsOf('two-a5000.xml') } as const
  const seen = (value: string, reading: Parameters<typeof limitToVisible>[0] = two) => {
    const limited = limitToVisible(reading, { CUDA_VISIBLE_DEVICES: value })
    return limited.state === 'read' ? limited.facts.gpus.map(({ index }) => index) : limited.state
  }

  it('is what CUDA_VISIBLE_DEVICES names, in its order', () => {
    expect([seen('1'), seen('1,0'), seen('GPU-00000000-0000-0000-0000-000000000002')]).toEqual([
      [1],
      [1, 0],
      [1],
    ])
    expect([seen('-1'), seen(''), seen('0,7,1')]).toEqual(['none', 'none', [0]])
  })

  it('is all where numbers may mean others than nvidia-smi’s', () => {
    const mixed = {
      state: 'read',
      facts: { ...two.facts, gpus: two.facts.gpus.map((gpu, i) => ({ ...gpu, name: `model ${i}` })) },
    } as const
    expect(seen('1', mixed)).toEqual([0, 1])
  })
})
