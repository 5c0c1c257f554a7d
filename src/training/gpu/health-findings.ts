import type { Gpu } from './facts.ts'
import { isTrouble } from './facts.ts'
import type { GpuFinding } from './findings.ts'
import { type Xid, xidMeaning } from './xid.ts'

const dayMs = 86_400_000
type Judged = Omit<GpuFinding, 'gpu'>

/**
 * What is wrong with the board itself: memory errors, what waits for a reset, the driver's errors, slowed clocks.
 * Sources: NVIDIA "GPU Memory Error Management", "Dynamic Page Retirement", "XID Errors".
 */
export function healthFindings(gpu: Gpu, xids: readonly Xid[], now: Date): GpuFinding[] {
  return [
    ...eccFindings(gpu),
    ...memoryRepairFindings(gpu),
    ...resetFindings(gpu),
    ...xidFindings(xids, now),
    ...slowdownFindings(gpu),
    ...persistenceFindings(gpu),
  ].map((finding) => ({ gpu: gpu.index, ...finding }))
}

/** Errors since the driver was loaded are of a run that has just failed; those before may have been repaired. */
function eccFindings({ ecc }: Gpu): Judged[] {
  const recent = ecc.volatile.uncorrected ?? 0
  const ever = ecc.aggregate.uncorrected ?? 0
  if (recent > 0)
    return [
      {
        what: 'ecc',
        level: 'refuse',
        seen: `${recent} uncorrected ECC error${recent === 1 ? '' : 's'} since the driver was loaded`,
        needed: 'none',
        remedy:
          'Drain the runner and reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine; if they come again, replace the GPU',
      },
    ]
  if (ever === 0) return []
  return [
    {
      what: 'ecc',
      level: 'note',
      seen: `${ever} uncorrected ECC error${ever === 1 ? '' : 's'} in the GPU's life, none since the driver was loaded`,
      needed: null,
      remedy: 'Watch whether there are more',
    },
  ]
}

function memoryRepairFindings({ remappedRows: rows, retiredPages: pages }: Gpu): Judged[] {
  const found: Judged[] = []
  if (rows?.failed === true)
    found.push({
      what: 'rows',
      level: 'refuse',
      seen: 'a damaged row of its memory could not be replaced',
      needed: 'memory that could be repaired',
      remedy: 'Take the runner out of service and have the GPU replaced',
    })
  if (rows?.pending === true)
    found.push({
      what: 'rows',
      level: (rows.uncorrected ?? 0) > 0 ? 'refuse' : 'warn',
      seen: `damaged rows of its memory wait to be replaced (${rows.corrected ?? 0} corrected, ${rows.uncorrected ?? 0} uncorrected)`,
      needed: 'none waiting',
      remedy: 'Reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine',
    })
  if (pages.pending === true)
    found.push({
      what: 'pages',
      level: 'refuse',
      seen: 'pages of its memory wait to be retired',
      needed: 'none waiting',
      remedy: 'Reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine',
    })
  // 60 is where NVIDIA replaces a board
  if ((pages.count ?? 0) >= 60)
    found.push({
      what: 'pages',
      level: 'warn',
      seen: `${pages.count} pages of its memory are retired`,
      needed: 'fewer than 60',
      remedy: 'Have the GPU replaced',
    })
  return found
}

function resetFindings({ recoveryAction: action, mig }: Gpu): Judged[] {
  const found: Judged[] = []
  if (action !== null)
    found.push({
      what: 'reset',
      level: 'refuse',
      seen: `the driver asks for: ${action}`,
      needed: 'nothing to be done',
      remedy: /reboot/i.test(action)
        ? 'Drain the runner and restart the machine'
        : 'Drain the runner and reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine',
    })
  if (mig?.pending === true)
    found.push({
      what: 'mig',
      level: 'warn',
      seen: 'a change of its MIG mode waits for a reset',
      needed: 'none waiting',
      remedy: 'Reset the GPU (`nvidia-smi --gpu-reset`)',
    })
  return found
}

/** The last of each code. What is older than a day has mostly been seen to, or it would not have come up again. */
function xidFindings(xids: readonly Xid[], now: Date): Judged[] {
  const last = new Map(xids.map((xid) => [xid.code, xid]))
  return [...last.values()].flatMap((xid): Judged[] => {
    const meaning = xidMeaning[xid.code]
    if (meaning === undefined) return []
    const recent = xid.at === null || now.getTime() - xid.at.getTime() < dayMs
    const when =
      xid.at === null ? 'since the machine was started' : `on ${xid.at.toISOString().slice(0, 16)}Z`
    return [
      {
        what: 'xid',
        level: meaning.level === 'broken' && recent ? 'refuse' : recent ? 'warn' : 'note',
        seen: `Xid ${xid.code} (${meaning.words}) ${when}`,
        needed: 'none',
        remedy:
          meaning.level === 'broken'
            ? 'Drain the runner and restart the machine; if it comes again, replace the GPU'
            : 'Watch whether it comes again; reset the GPU if it does',
      },
    ]
  })
}

/** HW slowdown is what the two hardware reasons are summed up in: it is told only where neither is. */
function slowdownFindings({ slowedBy, temperature }: Gpu): Judged[] {
  const trouble = slowedBy.filter(isTrouble)
  if (trouble.length === 0) return []
  const named = trouble.filter((reason) => reason !== 'hw_slowdown')
  const brake = named.includes('hw_power_brake_slowdown')
  const heat = named.some((reason) => reason.includes('thermal'))
  const words = [...(heat ? ['heat'] : []), ...(brake ? ['the power brake'] : [])]
  return [
    {
      what: 'slowdown',
      level: 'warn',
      seen: `its clocks are slowed by ${words.length === 0 ? 'the hardware' : words.join(' and ')}${temperature === null ? '' : `, at ${temperature} °C`}, before the run has begun`,
      needed: 'full clocks',
      remedy: brake
        ? 'Look at the power supply and its cables: the board is told to brake'
        : 'Look at fans, filters and what else heats the machine',
    },
  ]
}

function persistenceFindings({ persistence }: Gpu): Judged[] {
  if (persistence !== false) return []
  return [
    {
      what: 'persistence',
      level: 'note',
      seen: 'persistence mode is off: every first use of the GPU takes seconds longer, and error counts are lost in between',
      needed: null,
      remedy: 'Run `nvidia-persistenced` on the runner',
    },
  ]
}
