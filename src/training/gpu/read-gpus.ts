import { messageOf, type ProcessResult, type Services } from '../../foundation/index.ts'
import type { GpuFacts } from './facts.ts'
import { parseNvidiaSmi } from './nvidia-smi.ts'
import { parseAmdSmi, parseRocmSmi } from './rocm-smi.ts'

/** What was found on asking the machine for its GPUs. `broken`: there are some, and they cannot be used. */
export type GpuReading =
  | { readonly state: 'read'; readonly facts: GpuFacts }
  | { readonly state: 'none'; readonly reason: string }
  | { readonly state: 'broken'; readonly reason: string; readonly remedy: string }

type Host = Pick<Services, 'process'>

const rocmArguments = [
  ...['--showproductname', '--showmeminfo', 'vram', '--showuse', '--showpower', '--showtemp', '--showbus'],
  ...['--showuniqueid', '--showdriverversion', '--json'],
]

/** Asks `nvidia-smi`, then `amd-smi` and `rocm-smi`; starts nothing else and changes nothing. Never throws. */
export async function readGpus(services: Host): Promise<GpuReading> {
  const nvidia = await ask(services, 'nvidia-smi', ['-q', '-x'])
  const reading = nvidia === null ? null : judgeNvidiaSmi(nvidia)
  if (reading !== null && reading.state !== 'none' && !(nvidia !== null && isWithoutNvidia(nvidia)))
    return reading
  const amd = await (await amdReader(services))?.()
  if (amd != null) return { state: 'read', facts: amd }
  return reading ?? { state: 'none', reason: 'neither `nvidia-smi` nor `rocm-smi` is on this machine' }
}

/**
 * Whether `nvidia-smi`, however it was asked, ended because there is no board of NVIDIA's or no driver for one: images have the program on
 * machines with AMD's boards too, so that AMD's programs are to be asked.
 */
export function isWithoutNvidia(result: Pick<ProcessResult, 'exitCode' | 'stdout' | 'stderr'>): boolean {
  const said = `${result.stdout}\n${result.stderr}`
  return hasNoDevices(result.exitCode, said) || hasNoDriver(result.exitCode, said)
}

function hasNoDevices(exitCode: number | null, said: string): boolean {
  return exitCode === 6 || /no devices were found/i.test(said)
}

function hasNoDriver(exitCode: number | null, said: string): boolean {
  return exitCode === 9 || exitCode === 12 || /communicate with the NVIDIA driver/i.test(said)
}

/**
 * What a run of `nvidia-smi -q -x` means. It writes its errors to standard output, and its exit status is NVML's return
 * value (manual of nvidia-smi, "RETURN VALUE"; nvml.h, `nvmlReturn_t`).
 */
export function judgeNvidiaSmi(
  result: Pick<ProcessResult, 'exitCode' | 'stdout' | 'stderr'> & { readonly timedOut?: boolean },
): GpuReading {
  const said = firstLine(result)
  if (result.timedOut === true)
    return {
      state: 'broken',
      reason: '`nvidia-smi` does not answer',
      remedy: 'A GPU has probably hung: drain this runner and restart the machine',
    }
  if (result.exitCode === 0) {
    const facts = parseNvidiaSmi(result.stdout)
    if (facts !== null && facts.gpus.length > 0) return { state: 'read', facts }
    if (facts !== null || hasNoDevices(result.exitCode, said))
      return { state: 'none', reason: `\`nvidia-smi\` says: ${said}` }
    return {
      state: 'broken',
      reason: `\`nvidia-smi -q -x\` wrote no XML: ${said}`,
      remedy: 'Run `nvidia-smi -q -x` on the runner and see what stands in its way',
    }
  }
  if (hasNoDevices(result.exitCode, said)) return { state: 'none', reason: `\`nvidia-smi\` says: ${said}` }
  return { state: 'broken', reason: `\`nvidia-smi\` says: ${said}`, remedy: remedyFor(result.exitCode, said) }
}

function remedyFor(exitCode: number | null, said: string): string {
  if (exitCode === 18 || /version mismatch/i.test(said))
    return (
      "The driver's libraries were upgraded under the loaded kernel module: restart the machine, or unload and load " +
      'the modules; pin the driver on runners against unattended upgrades'
    )
  if (hasNoDriver(exitCode, said))
    return (
      'Load the kernel module (after a kernel upgrade it must be built again); in a container, start it with ' +
      '`--gpus all` and the NVIDIA container toolkit'
    )
  if (exitCode === 4) return "Let the runner's user read /dev/nvidia*"
  if (exitCode === 8) return 'Connect the external power cables of the GPU'
  if (exitCode === 15 || /lost|fallen off/i.test(said))
    return 'A GPU has fallen off the bus: drain this runner and restart the machine; if it comes again, replace the GPU'
  if (exitCode === 14) return "The GPU's infoROM is damaged: have it looked at"
  return 'Run `nvidia-smi` on the runner and see what stands in its way'
}

/**
 * What to ask on a machine with AMD's GPUs, however often: `amd-smi` where it tells of any, else `rocm-smi`. What does not change is
 * asked once.
 * @returns null where neither does
 */
export async function amdReader(
  services: Host,
  signal?: AbortSignal,
): Promise<(() => Promise<GpuFacts | null>) | null> {
  const fixed = await ask(services, 'amd-smi', ['static', '--asic', '--bus', '--driver', '--json'], signal)
  if (fixed?.exitCode === 0 && parseAmdSmi(fixed.stdout) !== null)
    return async () => {
      const metric = await ask(services, 'amd-smi', ['metric', '--json'], signal)
      return parseAmdSmi(fixed.stdout, metric?.stdout ?? '')
    }
  const rocm = async () => {
    const result = await ask(services, 'rocm-smi', rocmArguments, signal)
    return result?.exitCode === 0 ? parseRocmSmi(result.stdout) : null
  }
  const first = await rocm()
  if (first === null) return null
  let asked = false
  return async () => {
    if (asked) return rocm()
    asked = true
    return first
  }
}

/** null where the program is not there. */
async function ask(
  services: Host,
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<ProcessResult | null> {
  try {
    // a board with all its supported clocks takes 50 kB; machines have up to 16
    return await services.process.run(program, args, {
      timeoutSeconds: 30,
      keepOutput: 16 * 1024 * 1024,
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (/no such program/.test(messageOf(error))) return null
    return { exitCode: null, signal: null, stdout: '', stderr: messageOf(error), wallSeconds: 0 }
  }
}

function firstLine({ stdout, stderr }: Pick<ProcessResult, 'stdout' | 'stderr'>): string {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
  return (lines.find((row) => !row.startsWith('<')) ?? lines[0] ?? 'nothing').slice(0, 200)
}
