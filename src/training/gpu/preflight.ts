import { driverFindings } from './driver-findings.ts'
import type { Gpu } from './facts.ts'
import type { GpuFinding } from './findings.ts'
import type { FrameworkBuild } from './framework.ts'
import { healthFindings } from './health-findings.ts'
import { inGiB } from './quantities.ts'
import type { GpuReading } from './read-gpus.ts'
import { isAbout, type XidLog } from './xid.ts'

/** What the run asks of the machine. */
export interface GpuNeeds {
  /** GPUs that must be usable; default 1. */
  readonly count?: number
  /** Free bytes that each must have. */
  readonly minMemoryBytes?: number
  /** Whether others may be using the GPU; default false. */
  readonly allowOtherProcesses?: boolean
}

/** Everything that the judgement rests on. */
export interface PreflightFacts {
  readonly reading: GpuReading
  /** null where it could not be asked. */
  readonly frameworks: readonly FrameworkBuild[] | null
  readonly xids: XidLog
  /** When the facts were read; errors in the log older than a day count less. */
  readonly now: Date
  /** CUDA's forward compatibility package is on the library path, so that an older driver may do. */
  readonly forwardCompatible: boolean
}

export interface Preflight {
  /** `refuse`: the run would fail or be worthless. `warn`: it may be slow or spoilt. Notes do not count. */
  readonly verdict: 'ready' | 'warn' | 'refuse'
  readonly findings: readonly GpuFinding[]
  /** GPUs on which nothing stands against the run, by index. */
  readonly usable: readonly number[]
  /**
   * Value of CUDA_VISIBLE_DEVICES (UUIDs) with which the run sees only `usable`; null where all GPUs are usable, or
   * none, or their UUIDs are not known.
   */
  readonly visibleDevices: string | null
}

/**
 * Judges whether a run that asks for GPUs should start on this machine. Pure. One unusable GPU of several is a warning
 * as long as `count` others are usable.
 */
export function judgeGpus(facts: PreflightFacts, needs: GpuNeeds = {}): Preflight {
  const count = needs.count ?? 1
  const { reading } = facts
  if (reading.state !== 'read') return unusable(facts, reading, count)

  const { gpus } = reading.facts
  const general = [
    ...driverFindings(reading.facts, facts.frameworks, facts.forwardCompatible),
    ...logFinding(facts),
  ]
  const each = gpus.map((gpu) => ({ gpu, findings: findingsOf(gpu, facts, needs) }))
  const usable = each
    .filter(({ findings }) => findings.every(({ level }) => level !== 'refuse'))
    .map(({ gpu }) => gpu)
  const enough = usable.length >= count
  const own = each.flatMap(({ findings }) =>
    enough
      ? findings.map((finding) =>
          finding.level === 'refuse' ? { ...finding, level: 'warn' as const } : finding,
        )
      : findings,
  )
  const findings = [...general, ...countFinding(usable.length, gpus.length, count), ...own]
  const uuids = usable.map(({ uuid }) => uuid)
  return {
    verdict: verdictOf(findings),
    findings,
    usable: usable.map(({ index }) => index),
    visibleDevices:
      enough && usable.length < gpus.length && uuids.every((uuid) => uuid !== null) ? uuids.join(',') : null,
  }
}

function findingsOf(gpu: Gpu, facts: PreflightFacts, needs: GpuNeeds): GpuFinding[] {
  const xids = facts.xids.readable ? facts.xids.xids.filter((xid) => isAbout(xid, gpu.busId)) : []
  return [
    ...memoryFindings(gpu, needs.minMemoryBytes ?? 0),
    ...processFindings(gpu, needs.allowOtherProcesses ?? false),
    ...healthFindings(gpu, xids, facts.now),
  ]
}

/** Where the board is divided, training gets one of its instances: the largest counts. */
function memoryFindings(gpu: Gpu, needed: number): GpuFinding[] {
  if (gpu.mig?.enabled === true && gpu.mig.instances.length === 0)
    return [
      {
        gpu: gpu.index,
        what: 'mig',
        level: 'refuse',
        seen: 'MIG is on and no instance is made, so that no program can use the GPU',
        needed: 'a MIG instance, or MIG off',
        remedy: 'Make one (`nvidia-smi mig -cgi … -C`), or turn MIG off (`nvidia-smi -mig 0`)',
      },
    ]
  const parts = gpu.mig?.enabled === true ? gpu.mig.instances.map(({ memory }) => memory) : [gpu.memory]
  const free = parts.map((memory) => memory.free).filter((value) => value !== null)
  if (free.length === 0 || Math.max(...free) >= needed) return []
  const total = Math.max(...parts.map((memory) => memory.total ?? 0))
  const where = gpu.mig?.enabled === true ? ' in the largest MIG instance' : ''
  return [
    {
      gpu: gpu.index,
      what: 'memory',
      level: 'refuse',
      seen: `${inGiB(Math.max(...free))} of ${inGiB(total)} are free${where}`,
      needed: `${inGiB(needed)} free`,
      remedy:
        total < needed
          ? 'Take a runner whose GPU is larger, or lower `gpu.min-memory`'
          : 'Wait until what holds the memory has ended, or end it',
    },
  ]
}

function processFindings(gpu: Gpu, allowed: boolean): GpuFinding[] {
  if (gpu.processes.length === 0) return []
  const shown = gpu.processes.slice(0, 3).map(({ pid, name, memory }) => {
    const program = name?.split(/[/\\]/).at(-1)?.split(' ')[0]?.slice(0, 40) ?? 'a program'
    return `${program} (process ${pid}${memory === null ? '' : `, ${inGiB(memory)}`})`
  })
  const more = gpu.processes.length > 3 ? ` and ${gpu.processes.length - 3} more` : ''
  return [
    {
      gpu: gpu.index,
      what: 'processes',
      level: allowed ? 'note' : 'refuse',
      seen: `used by ${shown.join(', ')}${more}`,
      needed: allowed ? null : 'no other program',
      remedy: 'End it, or allow it with `gpu.other-processes: true`; times and memory then depend on it',
    },
  ]
}

function countFinding(usable: number, there: number, needed: number): GpuFinding[] {
  if (usable >= needed) return []
  return [
    {
      gpu: null,
      what: 'count',
      level: 'refuse',
      seen:
        there < needed ? `${there} GPU${there === 1 ? '' : 's'}` : `${usable} of ${there} GPUs can be used`,
      needed: String(needed),
      remedy:
        there < needed ? 'Take a runner with more GPUs, or lower `gpu.count`' : 'Mend what stands below',
    },
  ]
}

function logFinding({ xids, reading }: PreflightFacts): GpuFinding[] {
  if (xids.readable || reading.state !== 'read' || reading.facts.vendor !== 'nvidia') return []
  return [
    {
      gpu: null,
      what: 'xid',
      level: 'note',
      seen: `the kernel's log cannot be read (${xids.reason}), so that driver errors (Xid) are not known`,
      needed: null,
      remedy: "Let the runner's user read it: group `adm` or `systemd-journal`, or `kernel.dmesg_restrict=0`",
    },
  ]
}

function unusable(
  facts: PreflightFacts,
  reading: Exclude<GpuReading, { state: 'read' }>,
  count: number,
): Preflight {
  const cpuOnly = reading.state === 'none' && count === 0
  const finding: GpuFinding = {
    gpu: null,
    what: reading.state === 'none' ? 'count' : 'driver',
    level: cpuOnly ? 'note' : 'refuse',
    seen: reading.state === 'none' ? `no GPU: ${reading.reason}` : reading.reason,
    needed: reading.state === 'none' ? String(count) : 'a driver that answers',
    remedy:
      reading.state === 'broken'
        ? reading.remedy
        : 'Take a runner with a GPU (`train.runs-on`); in a container, start it with `--gpus all`',
  }
  const log = facts.xids.readable ? facts.xids.xids.slice(-3) : []
  const errors = log.map(
    ({ code, bus, text }): GpuFinding => ({
      gpu: null,
      what: 'xid',
      level: 'note',
      seen: `the kernel's log has Xid ${code} of ${bus}: ${text.slice(0, 120)}`,
      needed: null,
      remedy: "Look it up in NVIDIA's catalogue of XID errors",
    }),
  )
  const findings = [finding, ...errors]
  return { verdict: verdictOf(findings), findings, usable: [], visibleDevices: null }
}

function verdictOf(findings: readonly GpuFinding[]): Preflight['verdict'] {
  if (findings.some(({ level }) => level === 'refuse')) return 'refuse'
  return findings.some(({ level }) => level === 'warn') ? 'warn' : 'ready'
}
