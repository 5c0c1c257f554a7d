import { XMLParser } from 'fast-xml-parser'
import type { Ecc, EccCounts, Gpu, GpuFacts, GpuProcess, Memory, Mig, RemappedRows } from './facts.ts'
import { slowdownReasons } from './facts.ts'
import { amount, bytesOf, told, truth } from './quantities.ts'

/** An element: its text, or its children; several of one name are an array. */
type Element = string | { readonly [name: string]: Element } | readonly Element[]

const several = new Set(['gpu', 'mig_device', 'process_info'])
const reader = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name: string) => several.has(name),
}

/**
 * Reads what `nvidia-smi -q -x` wrote, of the schemas v10 to v13 (drivers from 418 on): old and new names of clocks
 * event reasons, power readings and ECC counters, several boards, MIG instances.
 * @returns null where it is no such document.
 */
export function parseNvidiaSmi(xml: string): GpuFacts | null {
  let document: Element
  try {
    document = new XMLParser(reader).parse(xml) as Element
  } catch {
    return null
  }
  const log = child(document, 'nvidia_smi_log')
  if (typeof log !== 'object') return null
  return {
    vendor: 'nvidia',
    driverVersion: told(text(log, 'driver_version')),
    cudaVersion: told(text(log, 'cuda_version')),
    gpus: list(log, 'gpu').map(gpuOf),
  }
}

function gpuOf(gpu: Element, index: number): Gpu {
  const recovery = told(text(gpu, 'gpu_recovery_action'))
  const reset = truth(text(gpu, 'gpu_reset_status', 'reset_required'))
  return {
    index,
    name: told(text(gpu, 'product_name')) ?? 'GPU',
    uuid: told(text(gpu, 'uuid')),
    busId: (told(text(gpu, 'pci', 'pci_bus_id')) ?? told(text(gpu, '@id')))?.toLowerCase() ?? null,
    persistence: truth(text(gpu, 'persistence_mode')),
    mig: migOf(gpu),
    memory: memoryOf(gpu),
    utilisation: {
      gpu: amount(text(gpu, 'utilization', 'gpu_util')),
      memory: amount(text(gpu, 'utilization', 'memory_util')),
    },
    power: powerOf(gpu),
    temperature: amount(text(gpu, 'temperature', 'gpu_temp')),
    computeMode: told(text(gpu, 'compute_mode')),
    ecc: eccOf(gpu),
    retiredPages: {
      count: sum(
        ['multiple_single_bit_retirement', 'double_bit_retirement'].map((cause) =>
          amount(text(gpu, 'retired_pages', cause, 'retired_count')),
        ),
      ),
      pending:
        truth(text(gpu, 'retired_pages', 'pending_blacklist')) ??
        truth(text(gpu, 'retired_pages', 'pending_retirement')),
    },
    remappedRows: remappedOf(gpu),
    slowedBy: slowdownReasons.filter((reason) =>
      ['event', 'throttle'].some(
        (word) => truth(text(gpu, `clocks_${word}_reasons`, `clocks_${word}_reason_${reason}`)) === true,
      ),
    ),
    processes: list(child(gpu, 'processes'), 'process_info').map(processOf),
    recoveryAction: recovery ?? (reset === true ? 'Reset' : null),
  }
}

function migOf(gpu: Element): Mig | null {
  const enabled = truth(text(gpu, 'mig_mode', 'current_mig'))
  if (enabled === null) return null
  return {
    enabled,
    pending: (truth(text(gpu, 'mig_mode', 'pending_mig')) ?? enabled) !== enabled,
    instances: list(child(gpu, 'mig_devices'), 'mig_device').map((device, position) => ({
      index: amount(text(device, 'index')) ?? position,
      memory: memoryOf(device),
    })),
  }
}

function memoryOf(device: Element): Memory {
  const part = (name: string) => bytesOf(text(device, 'fb_memory_usage', name))
  return { total: part('total'), used: part('used'), free: part('free') }
}

/** Schema v13 tells an average and the instant; v12 renamed the element of v11. */
function powerOf(gpu: Element): Gpu['power'] {
  const first = (names: readonly string[]) =>
    ['gpu_power_readings', 'power_readings']
      .flatMap((group) => names.map((name) => amount(text(gpu, group, name))))
      .find((value) => value !== null) ?? null
  return {
    draw: first(['power_draw', 'instant_power_draw', 'average_power_draw']),
    limit: first(['enforced_power_limit', 'current_power_limit', 'power_limit']),
  }
}

function eccOf(gpu: Element): Ecc {
  return {
    enabled: truth(text(gpu, 'ecc_mode', 'current_ecc')),
    volatile: countsOf(child(child(gpu, 'ecc_errors'), 'volatile')),
    aggregate: countsOf(child(child(gpu, 'ecc_errors'), 'aggregate')),
  }
}

/** Before Ampere's drivers: single and double bit with totals; then SRAM and DRAM; SRAM in two kinds from v12 on. */
function countsOf(counters: Element | undefined): EccCounts {
  const count = (...path: string[]) => amount(text(counters, ...path))
  return {
    corrected: count('single_bit', 'total') ?? sum([count('sram_correctable'), count('dram_correctable')]),
    uncorrected:
      count('double_bit', 'total') ??
      sum(
        [
          'sram_uncorrectable',
          'sram_uncorrectable_parity',
          'sram_uncorrectable_secded',
          'dram_uncorrectable',
        ].map((name) => count(name)),
      ),
  }
}

function remappedOf(gpu: Element): RemappedRows | null {
  const rows = child(gpu, 'remapped_rows')
  const pending = truth(text(rows, 'remapped_row_pending'))
  const failed = truth(text(rows, 'remapped_row_failure'))
  if (pending === null && failed === null) return null
  return {
    corrected: amount(text(rows, 'remapped_row_corr')),
    uncorrected: amount(text(rows, 'remapped_row_unc')),
    pending: pending === true,
    failed: failed === true,
  }
}

function processOf(process: Element): GpuProcess {
  return {
    pid: amount(text(process, 'pid')) ?? 0,
    name: told(text(process, 'process_name')),
    memory: bytesOf(text(process, 'used_memory')),
  }
}

function child(element: Element | undefined, name: string): Element | undefined {
  if (typeof element !== 'object' || Array.isArray(element)) return undefined
  const children = element as { readonly [name: string]: Element }
  return Object.hasOwn(children, name) ? children[name] : undefined
}

function text(element: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = path.reduce<Element | undefined>((parent, name) => child(parent, name), element)
  return typeof found === 'string' ? found : undefined
}

function list(element: Element | undefined, name: string): readonly Element[] {
  const found = child(element, name)
  return Array.isArray(found) ? found : []
}

/** null where none is told; those that are told else. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
