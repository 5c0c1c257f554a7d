import { describe, expect, it } from 'vitest'
import { parseAmdSmi, parseRocmSmi } from '../../../../src/training/gpu/index.ts'
import { recorded } from './recordings.ts'

describe('what AMD tells', () => {
  it('by rocm-smi of ROCm 6.0, board by board', () => {
    const facts = parseRocmSmi(recorded('rocm-602-mi100.json'))
    expect(facts).toMatchObject({ vendor: 'amd', driverVersion: '6.3.6', cudaVersion: null })
    expect(facts?.gpus).toMatchObject([
      {
        index: 0,
        name: 'Arcturus GL-XL [Instinct MI100]',
        busId: '0000:83:00.0',
        memory: { total: 34342961152, used: 6750208, free: 34342961152 - 6750208 },
        power: { draw: 36, limit: 290 },
        temperature: 55,
      },
      { index: 1, busId: '0000:a3:00.0', power: { draw: 44, limit: 290 }, temperature: 58 },
    ])
  })

  it('by rocm-smi of ROCm 6.1, which spells its keys otherwise, behind a warning', () => {
    const output = `WARNING: AMD GPU device(s) is/are in a low-power state.\n\n${recorded('rocm-612-rx6700xt.json')}`
    expect(parseRocmSmi(output)?.gpus[0]).toMatchObject({
      name: 'Navi 22 [Radeon RX 6700/6700 XT / 6800M]',
      uuid: null,
      memory: { used: 1572745216 },
      utilisation: { gpu: 0, memory: 0 },
    })
  })

  it('by amd-smi, in two documents, as a list or below `gpu_data`', () => {
    const [fixed, metric] = ['amd-smi-static-mi355x.json', 'amd-smi-metric-mi355x.json'].map(recorded)
    const facts = parseAmdSmi(fixed!, metric!)
    expect(facts).toMatchObject({ vendor: 'amd', driverVersion: '6.16.6' })
    expect(facts?.gpus).toMatchObject([
      {
        name: 'AMD Instinct MI355X',
        memory: { total: 294896 * 1024 ** 2, used: 283 * 1024 ** 2 },
        utilisation: { gpu: 0, memory: null },
        power: { draw: 239 },
        temperature: 36,
      },
    ])
    const lists = [fixed!, metric!].map((text) => JSON.stringify(JSON.parse(text).gpu_data))
    expect(parseAmdSmi(...lists)).toEqual(facts)
  })

  const slowedBy = (throttle: unknown) =>
    parseAmdSmi(JSON.stringify([{ gpu: 0, power: { throttle_status: 'THROTTLED' }, throttle }]))?.gpus[0]
      ?.slowedBy

  it.each([
    ['ppt_violation_status', 'sw_power_cap'],
    ['socket_thermal_violation_status', 'sw_thermal_slowdown'],
    ['vr_thermal_violation_status', 'sw_thermal_slowdown'],
    ['hbm_thermal_violation_status', 'sw_thermal_slowdown'],
    ['prochot_violation_status', 'hw_thermal_slowdown'],
  ])('by amd-smi of a MI300, why its clocks are slow: %s', (name, reason) => {
    const idle = {
      accumulation_counter: 7,
      ppt_violation_status: 'NOT ACTIVE',
      prochot_violation_status: 'N/A',
    }
    expect(slowedBy(idle)).toEqual([])
    expect(slowedBy({ ...idle, [name]: 'ACTIVE' })).toEqual([reason])
    expect(slowedBy({ ...idle, [name]: true })).toEqual([reason])
    expect(slowedBy({ ...idle, [name.replace('_status', '_activity')]: { value: 3, unit: '%' } })).toEqual([])
  })

  it('by amd-smi, core by core from ROCm 7 on, and no reason where none is named', () => {
    const cores = (state: string) => ({ xcp_0: ['NOT ACTIVE', state, 'N/A'], xcp_1: ['N/A', 'N/A', 'N/A'] })
    const throttle = {
      gfx_clk_below_host_limit_power_violation_status: cores('ACTIVE'),
      gfx_clk_below_host_limit_thermal_violation_status: cores('NOT ACTIVE'),
      low_utilization_violation_status: cores('ACTIVE'),
    }
    expect(slowedBy(throttle)).toEqual(['sw_power_cap'])
    for (const nothing of [undefined, 'N/A', {}, [], { ppt_violation_status: null }])
      expect(slowedBy(nothing)).toEqual([])
  })

  it('is nothing where it is no such document', () => {
    for (const text of ['', 'ERROR: no GPU', '{', '{"card0": 3}', '{"system": {}}', '[]']) {
      expect(parseRocmSmi(text)).toBeNull()
      expect(parseAmdSmi(text)).toBeNull()
    }
  })
})
