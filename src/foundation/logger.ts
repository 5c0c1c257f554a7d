import type { Problem } from './errors.ts'

/** What the domains may say while they work. The shell decides where it goes. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  /** In a workflow also an annotation, on the problem's file and line when given. */
  warning(message: string, at?: Problem): void
  error(message: string, at?: Problem): void
  /** Folds what `work` logs under `title` where the host can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Keeps what is logged, for tests and for callers that print later. */
export function memoryLogger(): Logger & { readonly lines: { level: string; message: string }[] } {
  const lines: { level: string; message: string }[] = []
  const at = (level: string) => (message: string) => void lines.push({ level, message })
  return {
    lines,
    debug: at('debug'),
    info: at('info'),
    warning: at('warning'),
    error: at('error'),
    async group(title, work) {
      at('group')(title)
      return work()
    },
  }
}
