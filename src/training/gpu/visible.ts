import type { Gpu } from './facts.ts'
import type { GpuReading } from './read-gpus.ts'

/**
 * Only the GPUs that CUDA_VISIBLE_DEVICES (for AMD, HIP_ and ROCR_VISIBLE_DEVICES) lets a program see.
 * CUDA counts by speed unless CUDA_DEVICE_ORDER says by bus, so that numbers are taken as `nvidia-smi`'s only where
 * that makes no difference: by bus, or all of one model. Else all are judged.
 */
export function limitToVisible(
  reading: GpuReading,
  env: Readonly<Record<string, string | undefined>>,
): GpuReading {
  if (reading.state !== 'read') return reading
  const { gpus, vendor } = reading.facts
  const variables =
    vendor === 'nvidia' ? ['CUDA_VISIBLE_DEVICES'] : ['HIP_VISIBLE_DEVICES', 'ROCR_VISIBLE_DEVICES']
  const [name, value] =
    variables.map((key) => [key, env[key]] as const).find(([, set]) => set !== undefined) ?? []
  if (name === undefined || value === undefined || value.trim().toLowerCase() === 'all') return reading
  const visible = pick(gpus, value, env.CUDA_DEVICE_ORDER)
  if (visible === null) return reading
  if (visible.length === 0)
    return {
      state: 'none',
      reason: `\`${name}\` is \`${value.slice(0, 80)}\` and lets programs see none of ${gpus.length}`,
    }
  return { state: 'read', facts: { ...reading.facts, gpus: visible } }
}

/** As CUDA reads it: everything behind the first name that is not one counts as not written. */
function pick(gpus: readonly Gpu[], value: string, order: string | undefined): readonly Gpu[] | null {
  const alike = new Set(gpus.map((gpu) => gpu.name)).size <= 1
  const found: Gpu[] = []
  for (const word of value.split(',').map((part) => part.trim())) {
    if (word === '') break
    if (/^MIG-/i.test(word)) return null
    if (/^\d+$/.test(word) && !alike && order !== 'PCI_BUS_ID') return null
    const gpu = /^\d+$/.test(word)
      ? gpus.find(({ index }) => index === Number(word))
      : gpus.find(({ uuid }) => uuid?.toLowerCase().startsWith(word.toLowerCase()))
    if (gpu === undefined) break
    found.push(gpu)
  }
  return found
}
