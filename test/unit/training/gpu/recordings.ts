import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GpuFacts } from '../../../../src/training/gpu/facts.ts'
import { parseNvidiaSmi } from '../../../../src/training/gpu/nvidia-smi.ts'

export const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'recorded', name), 'utf8')

/** The facts of a recorded XML, with some of its text changed. */
export function factsOf(
  name: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): GpuFacts {
  const text = changes.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`${name} has no ${from}`)
    return xml.replace(from, to)
  }, recorded(name))
  const facts = parseNvidiaSmi(text)
  if (facts === null) throw new Error(`${name} is not read`)
  return facts
}
