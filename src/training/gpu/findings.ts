/** One thing that the preflight saw. Texts are plain and start without a capital, for a table's cells. */
export interface GpuFinding {
  /** Index; null for what concerns the machine. */
  readonly gpu: number | null
  readonly what:
    | 'count'
    | 'driver'
    | 'framework'
    | 'memory'
    | 'mig'
    | 'processes'
    | 'ecc'
    | 'pages'
    | 'rows'
    | 'xid'
    | 'slowdown'
    | 'reset'
    | 'persistence'
  /** Notes are worth knowing and change no verdict. */
  readonly level: 'note' | 'warn' | 'refuse'
  readonly seen: string
  /** What would have been right; null for notes. */
  readonly needed: string | null
  /** An imperative sentence, without its full stop. */
  readonly remedy: string
}

/** `GPU 1: 3 uncorrected ECC errors since the driver was loaded; needed: none. Reset it, …`, for the log. */
export function gpuFindingSentence({ gpu, seen, needed, remedy }: GpuFinding): string {
  const subject = gpu === null ? 'GPU preflight' : `GPU ${gpu}`
  return `${subject}: ${seen}${needed === null ? '' : `; needed: ${needed}`}. ${remedy}.`
}
