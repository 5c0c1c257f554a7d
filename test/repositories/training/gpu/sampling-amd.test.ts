import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readGpus, sampleGpus } from '../../../../src/training/gpu/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'
import { recorded } from '../../../unit/training/gpu/recordings.ts'

/** A machine that has only these programs; each counts its calls. */
function machine(programs: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const answer = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return { services: testServices(folder, { PATH: [bin, '/usr/bin', '/bin'].join(delimiter) }), answer }
}

describe.skipIf(process.platform === 'win32')('the sampler on a machine with AMD’s GPUs', () => {
  it('asks rocm-smi again and again, and adds up what each board tells', async () => {
    const { services, answer } = machine({ 'rocm-smi': 'cat rocm.json; printf x >> calls' })
    const busy = recorded('rocm-612-rx6700xt.json')
      .replace('"GPU use (%)": "0"', '"GPU use (%)": "80"')
      .replace('"Average Graphics Package Power (W)": "6.0"', '"Average Graphics Package Power (W)": "150.0"')
    answer('rocm.json', busy)
    let now = 0
    // each look at the clock is a minute later
    const sampler = sampleGpus(services, { intervalMs: 20, seconds: () => (now += 60) })
    await vi.waitFor(async () => expect((await read(services.workspace)).length).toBeGreaterThan(3), 5000)
    const { gpus, trouble } = await sampler.stop()
    expect(trouble).toBeNull()
    expect(gpus).toHaveLength(1)
    expect(gpus[0]).toMatchObject({
      name: expect.stringContaining('RX 6700'),
      utilisation: { mean: 80, peak: 80 },
      memory: { mean: 1572745216 },
      power: { mean: 150, peak: 150 },
      temperature: { peak: 47 },
    })
    const { samples, seconds, energyKwh } = gpus[0]!
    expect(samples).toBeGreaterThan(2)
    expect(energyKwh).toBeCloseTo((150 * seconds) / 3.6e6, 12)
  })

  it('asks amd-smi where it is there, for what does not change once', async () => {
    const { services, answer } = machine({
      'amd-smi':
        'case "$1" in static) printf s >> asked; cat static.json;; metric) printf x >> calls; cat metric.json;; esac',
      'rocm-smi': 'printf r >> asked; exit 1',
    })
    answer('static.json', recorded('amd-smi-static-mi355x.json'))
    answer('metric.json', recorded('amd-smi-metric-mi355x.json'))
    const sampler = sampleGpus(services, { intervalMs: 20 })
    await vi.waitFor(async () => expect((await read(services.workspace)).length).toBeGreaterThan(2), 5000)
    const { gpus } = await sampler.stop()
    expect(gpus[0]).toMatchObject({
      utilisation: { mean: 0 },
      power: { mean: 239 },
      temperature: { peak: 36 },
    })
    expect(gpus[0]?.name).toContain('MI355X')
    expect(await read(services.workspace, 'asked')).toBe('s')
  })

  it.each([
    ['there is no driver for it', 'no-driver.txt', 9, 'broken'],
    ['it finds no board', 'no-devices.txt', 6, 'none'],
  ])(
    'asks AMD’s program, before the run and during it, where `nvidia-smi` is there and %s',
    async (_, file, status, state) => {
      const nvidia = `cat nvidia.txt; exit ${status}`
      const both = machine({ 'nvidia-smi': nvidia, 'rocm-smi': 'cat rocm.json; printf x >> calls' })
      both.answer('nvidia.txt', recorded(file))
      both.answer('rocm.json', recorded('rocm-612-rx6700xt.json'))
      expect(await readGpus(both.services)).toMatchObject({ state: 'read', facts: { vendor: 'amd' } })
      const sampler = sampleGpus(both.services, { intervalMs: 20 })
      await vi.waitFor(
        async () => expect((await read(both.services.workspace)).length).toBeGreaterThan(3),
        5000,
      )
      const { gpus, trouble } = await sampler.stop()
      expect(trouble).toBeNull()
      expect(gpus).toMatchObject([{ name: expect.stringContaining('RX 6700') }])

      const alone = machine({ 'nvidia-smi': nvidia, 'rocm-smi': 'printf x >> calls; exit 1' })
      alone.answer('nvidia.txt', recorded(file))
      expect(await readGpus(alone.services)).toMatchObject({ state })
      const nothing = sampleGpus(alone.services, { intervalMs: 5 })
      await vi.waitFor(async () => expect(await read(alone.services.workspace)).toBe('xx'), 5000)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await nothing.stop()).toMatchObject({
        gpus: [],
        trouble: expect.stringContaining(`\`nvidia-smi\` ended with status ${status}`),
      })
    },
  )

  it('asks no other program where `nvidia-smi` ends for a reason of its own', async () => {
    const { services, answer } = machine({
      'nvidia-smi': 'cat nvidia.txt; printf n >> asked; exit 18',
      'rocm-smi': 'printf r >> asked; exit 1',
    })
    answer('nvidia.txt', recorded('driver-mismatch.txt'))
    expect(await readGpus(services)).toMatchObject({ state: 'broken' })
    const sampler = sampleGpus(services, { intervalMs: 5 })
    await vi.waitFor(async () => expect(await read(services.workspace, 'asked')).toBe('nn'), 5000)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await sampler.stop()).toMatchObject({ trouble: expect.stringContaining('status 18') })
    expect(await read(services.workspace, 'asked')).toBe('nn')
  })

  it('tells heat and the power limit apart, as amd-smi does', async () => {
    const { services, answer } = machine({
      'amd-smi':
        'case "$1" in static) cat static.json;; metric) printf x >> calls; cat "metric$(($(wc -c < calls) % 2)).json";; esac',
    })
    answer('static.json', recorded('amd-smi-static-mi355x.json'))
    const metric = (throttle: unknown) => {
      const document = JSON.parse(recorded('amd-smi-metric-mi355x.json'))
      document.gpu_data[0].throttle = throttle
      return JSON.stringify(document)
    }
    const ppt_violation_status = 'ACTIVE'
    answer('metric0.json', metric({ ppt_violation_status, hbm_thermal_violation_status: 'NOT ACTIVE' }))
    answer('metric1.json', metric({ ppt_violation_status, hbm_thermal_violation_status: 'ACTIVE' }))
    const sampler = sampleGpus(services, { intervalMs: 5 })
    await vi.waitFor(async () => expect((await read(services.workspace)).length).toBeGreaterThan(4), 5000)
    const { gpus } = await sampler.stop()
    expect(gpus[0]?.atPowerLimit).toBe(1)
    expect(gpus[0]?.slowed).toBeGreaterThan(0.3)
    expect(gpus[0]?.slowed).toBeLessThan(0.7)
  })

  it('says why there are no samples where a program stops answering, and where there is none', async () => {
    const broken = machine({
      'rocm-smi': 'if [ -e calls ]; then exit 1; fi; printf x >> calls; cat rocm.json',
    })
    broken.answer('rocm.json', recorded('rocm-602-mi100.json'))
    const sampler = sampleGpus(broken.services, { intervalMs: 5 })
    await vi.waitFor(async () => expect((await read(broken.services.workspace)).length).toBe(1), 5000)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const { gpus, trouble } = await sampler.stop()
    expect(gpus.map(({ samples }) => samples)).toEqual([1, 1])
    expect(trouble).toContain('gave no answer 3 times')

    const none = machine({})
    const nothing = sampleGpus(none.services, { intervalMs: 5 })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await nothing.stop()).toMatchObject({ gpus: [], trouble: expect.stringContaining('rocm-smi') })
    expect(await readGpus(none.services)).toMatchObject({ state: 'none' })
  })
})

async function read(folder: string, name = 'calls'): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(join(folder, name), 'utf8').catch(() => '')
}
