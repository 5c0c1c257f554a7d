/**
 * How a command ended, apart as far as what to do about it is.
 * `signal`: ended from outside or by a crash, also where a shell reports it as status 128 + n.
 * `gpu-fault`: CUDA or NCCL failed in a way that the code did not cause. `lost-node`: another machine went away.
 */
export const endingKinds = [
  'succeeded',
  'exit-status',
  'signal',
  'out-of-memory',
  'gpu-out-of-memory',
  'gpu-fault',
  'lost-node',
  'disk-full',
  'timeout',
  'cancelled',
  'command-not-found',
  'not-executable',
  'missing-interpreter',
  'not-started',
] as const
export type EndingKind = (typeof endingKinds)[number]

export interface Ending {
  readonly kind: EndingKind
  /** A sentence: `The training command ended with exit status 1.` */
  readonly words: string
  /** What to do, as an imperative sentence without its full stop; null where nothing can be said. */
  readonly remedy: string | null
  /** The lines of output that matter: the exception and the frames of the user's own code, else the last lines. */
  readonly lastLines: readonly string[]
  /** Where the user's own code failed; the path relative to the workspace, the line 1-based. */
  readonly at: { readonly file: string; readonly line: number } | null
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}
