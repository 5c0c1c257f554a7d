import { type SlowdownReason, slowdownReasons } from './facts.ts'
import { truth } from './quantities.ts'

/**
 * AMD's reasons for slower clocks, by NVIDIA's words for what means the same: the limit of the package's power (PPT) is what a busy board
 * runs at, heat makes the firmware hold back, and PROCHOT is the hardware's brake at the critical temperature. Source: AMD SMI, "GPU
 * violations".
 */
const meaning: readonly (readonly [names: RegExp, reason: SlowdownReason])[] = [
  [/^(ppt|gfx_clk_below_host_limit_(power|pwr))$/, 'sw_power_cap'],
  [/^((socket|vr|hbm)_thermal|gfx_clk_below_host_limit_(thermal|thm))$/, 'sw_thermal_slowdown'],
  [/^prochot$/, 'hw_thermal_slowdown'],
]

/**
 * What slows the clocks, by the element `throttle` of `amd-smi metric --json`: `"ppt_violation_status": "ACTIVE"`, and a list for each
 * partition where a reason is told by cores. Boards before MI300 have `N/A` there; that `throttle_status` below `power` is `THROTTLED` is
 * not taken for them, as it names no reason and is seen on idle boards too.
 */
export function amdSlowedBy(throttle: Readonly<Record<string, unknown>>): SlowdownReason[] {
  const active = Object.entries(throttle).flatMap(([name, value]) => {
    const [, of] = /^(.*)_violation_status$/.exec(name.toLowerCase()) ?? []
    return of !== undefined && isActive(value) ? [of] : []
  })
  return slowdownReasons.filter((reason) =>
    meaning.some(([names, means]) => means === reason && active.some((name) => names.test(name))),
  )
}

function isActive(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isActive)
  return value === true || truth(String(value)) === true
}
