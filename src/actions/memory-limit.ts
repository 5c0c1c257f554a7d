import { ConfigurationError } from '../foundation/index.ts'

/**
 * DuckDB's memory limit as an input gives it.
 * @throws ConfigurationError where it is no amount of memory
 */
export function memoryLimitOf({ memoryLimit }: { readonly memoryLimit: string }): string {
  if (/^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(memoryLimit)) return memoryLimit
  throw new ConfigurationError({
    path: 'memory-limit',
    value: memoryLimit,
    message: 'is not an amount of memory',
    remedy: 'Write a number and a unit, such as 1GB or 800MB',
  })
}
