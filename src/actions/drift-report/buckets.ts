import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchBucketFiles, isBucketAddress, readDvcConfig } from '../../data/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { counted } from '../../report/index.ts'
import type { DriftSettings } from './settings.ts'

/** Bytes that are fetched at most, and no more than nine tenths of what is free. */
const mostBytes = 64 * 2 ** 30

/**
 * Fetches the files that lie in buckets, does the work on them, and removes them again. Addresses that nothing answers to stay as they
 * are where files may be absent: those of a day, and current ones that have a `grace`.
 * @throws ConfigurationError where there are no such files, EnvironmentError where a bucket cannot be read
 */
export async function withBucketFiles<T>(
  settings: DriftSettings,
  services: Services,
  work: (settings: DriftSettings) => Promise<T>,
): Promise<T> {
  const { files, predictions, labels } = settings
  const lists = {
    reference: files.reference ?? [],
    current: files.current,
    'reference-predictions': predictions?.reference ?? [],
    'current-predictions': predictions?.current ?? [],
    labels,
  }
  const addresses = [...new Set(Object.values(lists).flat())].filter(isBucketAddress)
  if (addresses.length === 0) return work(settings)
  const folder = await mkdtemp(join(services.env.RUNNER_TEMP || tmpdir(), 'mlops-bucket-'))
  try {
    const { bavail, bsize } = await statfs(folder)
    const config = await readDvcConfig(services.workspace, services.env)
    const fetched = await fetchBucketFiles(addresses, config, services, {
      folder,
      mostBytes: Math.min(mostBytes, 0.9 * bavail * bsize),
    })
    services.logger.info(
      `Fetched ${counted(fetched.addresses.size, 'file')} (${(fetched.bytes / 1e6).toFixed(1)} MB) from buckets`,
    )
    const mayBeAbsent = settings.dated || settings.monitor?.current?.grace !== undefined
    refuseAbsent(lists, fetched.local, mayBeAbsent)
    const here = (patterns: readonly string[]) => patterns.map((one) => fetched.local.get(one) ?? one)
    return await work({
      ...settings,
      addresses: fetched.addresses,
      files: {
        ...files,
        reference: files.reference === null ? null : here(files.reference),
        current: here(files.current),
      },
      predictions:
        predictions === null
          ? null
          : {
              reference: here(predictions.reference),
              current: here(predictions.current),
              labels: here(predictions.labels),
            },
      labels: here(labels),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function refuseAbsent(
  lists: Readonly<Record<string, readonly string[]>>,
  local: ReadonlyMap<string, string>,
  currentMayBeAbsent: boolean,
): void {
  const problems = Object.entries(lists).flatMap(([path, patterns]) =>
    path === 'current' && currentMayBeAbsent
      ? []
      : patterns
          .filter((pattern) => isBucketAddress(pattern) && !local.has(pattern))
          .map((value) => ({
            path,
            value,
            message: 'no file of the bucket answers to this',
            remedy: 'Look at the spelling, and whether the files are there',
          })),
  )
  if (problems.length > 0) throw new ConfigurationError(problems)
}
