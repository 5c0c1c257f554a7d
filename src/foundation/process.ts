/** What a finished child process left behind. */
export interface ProcessResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** The last bytes of each stream as text, at most `keepOutput` characters. */
  readonly stdout: string
  readonly stderr: string
  readonly wallSeconds: number
  /** True when `timeoutSeconds` ended it. */
  readonly timedOut?: boolean
}

export interface ProcessOptions {
  readonly cwd?: string
  /** Merged over the services' environment. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly input?: string | Uint8Array
  /** Called for every complete line as it is written. */
  readonly onLine?: (stream: 'stdout' | 'stderr', line: string) => void
  /** Characters of each stream that are kept; default 1 MiB, the end wins. */
  readonly keepOutput?: number
  readonly timeoutSeconds?: number
  /** Stops this child alone, as the services' signal stops all; its reason `SIGTERM` sends that first, else SIGINT. */
  readonly signal?: AbortSignal
}

/** Starts programs by name and argument list, never through a shell. */
export interface ProcessRunner {
  /** Resolves however the child ended; rejects with EnvironmentError only when it could not start. */
  run(command: string, args: readonly string[], options?: ProcessOptions): Promise<ProcessResult>
}
