/** What the vendor's tool says of the machine's GPUs. Memory in bytes, power in watts, temperature in °C, shares in percent. */
export interface GpuFacts {
  readonly vendor: 'nvidia' | 'amd'
  readonly driverVersion: string | null
  /** The newest CUDA that the driver knows. */
  readonly cudaVersion: string | null
  readonly gpus: readonly Gpu[]
}

/** One board. What the driver does not tell (`N/A`, `[Not Supported]`, deprecated) is null, never 0. */
export interface Gpu {
  /** As `nvidia-smi` counts, in the order of the bus. */
  readonly index: number
  readonly name: string
  readonly uuid: string | null
  /** `00000000:3b:00.0`, lower case. */
  readonly busId: string | null
  readonly persistence: boolean | null
  /** null where the board cannot be divided. */
  readonly mig: Mig | null
  readonly memory: Memory
  readonly utilisation: { readonly gpu: number | null; readonly memory: number | null }
  readonly power: { readonly draw: number | null; readonly limit: number | null }
  readonly temperature: number | null
  readonly computeMode: string | null
  readonly ecc: Ecc
  readonly retiredPages: { readonly count: number | null; readonly pending: boolean | null }
  readonly remappedRows: RemappedRows | null
  /** What slows the clocks now, such as `hw_thermal_slowdown`; empty when nothing does. */
  readonly slowedBy: readonly SlowdownReason[]
  readonly processes: readonly GpuProcess[]
  /** What the driver asks for, such as `Reset` or `Reboot`; null when nothing. */
  readonly recoveryAction: string | null
}

export interface Memory {
  readonly total: number | null
  readonly used: number | null
  readonly free: number | null
}

export interface Mig {
  readonly enabled: boolean
  /** A change of mode waits for a reset. */
  readonly pending: boolean
  readonly instances: readonly { readonly index: number; readonly memory: Memory }[]
}

export interface Ecc {
  readonly enabled: boolean | null
  /** Errors since the driver was loaded. */
  readonly volatile: EccCounts
  /** Errors in the board's life. */
  readonly aggregate: EccCounts
}

export interface EccCounts {
  readonly corrected: number | null
  readonly uncorrected: number | null
}

export interface RemappedRows {
  readonly corrected: number | null
  readonly uncorrected: number | null
  readonly pending: boolean
  readonly failed: boolean
}

export interface GpuProcess {
  readonly pid: number
  /** null where another user's processes may not be seen. */
  readonly name: string | null
  readonly memory: number | null
}

/**
 * Reasons for which the clocks are lower than they could be, with their bits in NVML's mask (nvml.h,
 * `nvmlClocksEventReason*`). Idle clocks, set clocks and sync boost are choices, not slowdowns, and are left out.
 */
export const slowdownBits = {
  sw_power_cap: 0x04,
  hw_slowdown: 0x08,
  sw_thermal_slowdown: 0x20,
  hw_thermal_slowdown: 0x40,
  hw_power_brake_slowdown: 0x80,
} as const
export type SlowdownReason = keyof typeof slowdownBits
export const slowdownReasons = Object.keys(slowdownBits) as readonly SlowdownReason[]

/** Running at the power limit is what a busy GPU does; the others mean heat or a power supply that gives in. */
export const isTrouble = (reason: SlowdownReason): boolean => reason !== 'sw_power_cap'
