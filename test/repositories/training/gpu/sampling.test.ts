import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { sampleGpus } from '../../../../src/training/gpu/index.ts'
import { parseSample, sampleArguments } from '../../../../src/training/gpu/sample-line.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const mebibyte = 1024 ** 2

/** Services whose `nvidia-smi` is this shell script. */
function withProgram(script: string) {
  const folder = temporaryFolder()
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  const program = join(programs, 'nvidia-smi')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  return testServices(folder, { PATH: [programs, process.env.PATH].join(delimiter) })
}

/** Waits until the script has got as far as `: > there`, and its lines have had time to arrive. */
async function there({ workspace }: { workspace: string }) {
  await vi.waitFor(() => expect(existsSync(join(workspace, 'there'))).toBe(true), {
    timeout: 5000,
    interval: 5,
  })
  await wait(100)
}

describe('a sample', () => {
  it('is a line of nvidia-smi', () => {
    expect(parseSample('1, NVIDIA A100-SXM4-80GB, 97, 71023, 81920, 391.22, 71, 0x0000000000000064')).toEqual(
      {
        index: 1,
        name: 'NVIDIA A100-SXM4-80GB',
        utilisation: 97,
        memoryUsed: 71023 * mebibyte,
        memoryTotal: 81920 * mebibyte,
        power: 391.22,
        temperature: 71,
        slowedBy: ['sw_power_cap', 'sw_thermal_slowdown', 'hw_thermal_slowdown'],
      },
    )
  })

  it('leaves unknown what the driver does not tell', () => {
    expect(
      parseSample('0, GRID, [N/A], [Not Supported], 4096, [Unknown Error], [GPU is lost], [N/A]'),
    ).toMatchObject({
      utilisation: null,
      memoryUsed: null,
      power: null,
      temperature: null,
      slowedBy: [],
    })
  })

  it.each(['', 'No devices were found', 'Unable to determine the device handle, a, b, c, d, e, f', '0, T4'])(
    'is not %j',
    (line) => expect(parseSample(line)).toBeNull(),
  )

  it('is asked for in a loop, of the boards that the run sees', () => {
    expect(sampleArguments('clocks_event_reasons.active', { intervalMs: 500, gpus: ['GPU-1'] })).toEqual([
      '--query-gpu=index,name,utilization.gpu,memory.used,memory.total,power.draw,temperature.gpu,clocks_event_reasons.active',
      '--format=csv,noheader,nounits',
      '--loop-ms=500',
      '--id=GPU-1',
    ])
  })
})

describe.skipIf(process.platform === 'win32')('the sampler', () => {
  const line = (power: number) => `echo '0, Tesla T4, 90, 1000, 15360, ${power}, 60, 0x4'`

  it('reads until it is stopped, and ends its program', async () => {
    const services = withProgram(
      `echo $$ > pid; for i in 1 2 3; do ${line(70)}; done; : > there; while true; do ${line(70)}; sleep 0.05; done`,
    )
    const sampler = sampleGpus(services)
    await there(services)
    const record = await sampler.stop()
    expect(record.trouble).toBeNull()
    expect(record.gpus).toHaveLength(1)
    expect(record.gpus[0]?.samples).toBeGreaterThan(2)
    expect(record.gpus[0]).toMatchObject({
      name: 'Tesla T4',
      power: { mean: 70, peak: 70 },
      atPowerLimit: 1,
      slowed: 0,
    })
    expect(record.cores?.total).toBeGreaterThan(0)
    const { stdout } = await services.process.run('sh', [
      '-c',
      'kill -0 "$(cat pid)" 2>/dev/null || echo ended',
    ])
    expect(stdout.trim()).toBe('ended')
    expect(await sampler.stop()).toMatchObject({ trouble: null })
  })

  it('asks by the older name where the driver does not know the newer', async () => {
    const services = withProgram(`case "$*" in
      *clocks_event*) echo 'Field "clocks_event_reasons.active" is not a valid field to query.'; exit 2;;
      *) ${line(50)}; : > there; exec sleep 30;;
    esac`)
    const sampler = sampleGpus(services)
    await there(services)
    expect((await sampler.stop()).gpus).toMatchObject([{ samples: 1, energyKwh: 0 }])
  })

  it('harms nothing when its program is not there, dies, or writes nonsense', async () => {
    const absent = sampleGpus(testServices(temporaryFolder(), { PATH: '/nonexistent' }))
    expect(await absent.stop()).toMatchObject({ gpus: [], trouble: expect.any(String) })

    const lost = withProgram(
      `${line(70)}; echo 'Unable to determine the device handle: GPU is lost' >&2; : > there; exit 15`,
    )
    const dying = sampleGpus(lost)
    await there(lost)
    expect(await dying.stop()).toMatchObject({
      gpus: [{ samples: 1 }],
      trouble: expect.stringMatching(/status 15 .*GPU is lost/),
    })

    const nonsense = withProgram('echo hello; : > there; exec sleep 30')
    const babbling = sampleGpus(nonsense)
    await there(nonsense)
    expect(await babbling.stop()).toMatchObject({ gpus: [], trouble: null })
  })

  it('does not wait for a program that cannot be stopped', async () => {
    const services = testServices(temporaryFolder())
    const process = { run: () => new Promise<never>(() => {}) }
    const record = await sampleGpus({ ...services, process }, { patienceMs: 10 }).stop()
    expect(record).toMatchObject({ gpus: [], trouble: '`nvidia-smi` does not end when it is told to' })
  })

  it('names the program that hangs', async () => {
    const services = testServices(temporaryFolder())
    const asked: string[] = []
    const process = {
      run: (program: string) => {
        asked.push(program)
        return program === 'rocm-smi'
          ? new Promise<never>(() => {})
          : Promise.reject(new Error(`cannot run \`${program}\`: no such program`))
      },
    }
    const sampler = sampleGpus({ ...services, process }, { patienceMs: 10 })
    await vi.waitFor(() => expect(asked).toContain('rocm-smi'))
    expect((await sampler.stop()).trouble).toBe('`rocm-smi` does not end when it is told to')
  })
})
