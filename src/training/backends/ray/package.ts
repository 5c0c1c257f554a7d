import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../../foundation/index.ts'
import { bytesInWords } from '../../running/words.ts'
import { refuseLargerThan, type Shipped } from '../workspace.ts'
import type { RayApi } from './api.ts'
import { type DriverJob, driverScript } from './driver-script.ts'
import { type ZipEntry, zip } from './zip.ts'

/** What Ray's dashboard takes in one request. */
const largestPackage = 100 * 1024 * 1024
/** What is read into memory at once. */
const largestWorkspace = 1000 * 1000 * 1000
const remedy =
  'Leave large data out (`train.on` sends what git knows and the data sets of the command), and read it on the cluster from shared storage'

/**
 * Uploads the workspace with our driver as a package of Ray's, unless it is there.
 *
 * @returns the URI for `working_dir`
 * @throws ConfigurationError where it is larger than Ray takes
 */
export async function uploadWorkspace(
  api: RayApi,
  files: Shipped,
  job: Omit<DriverJob, 'executables'>,
): Promise<string> {
  await refuseLargerThan(largestWorkspace, files, 'Ray', remedy)
  const entries: ZipEntry[] = []
  for (const path of files.paths) {
    const full = join(files.folder, path)
    const executable = ((await stat(full)).mode & 0o100) !== 0
    entries.push({ path, content: await readFile(full), executable })
  }
  const executables = entries.filter(({ executable }) => executable).map(({ path }) => path)
  const own = { ...job, executables } satisfies DriverJob
  entries.push(
    { path: '.mlops/job.json', content: Buffer.from(JSON.stringify(own)), executable: false },
    { path: '.mlops/run_in_ray.py', content: Buffer.from(driverScript), executable: false },
  )
  const name = `_ray_pkg_${digestOf(entries)}.zip`
  if (!(await api.hasPackage(name))) {
    const archive = zip(entries)
    if (archive.length >= largestPackage)
      throw new ConfigurationError({
        path: 'train.on.ray',
        message: `The workspace is ${bytesInWords(archive.length)} when packed, and Ray takes ${bytesInWords(largestPackage)}`,
        remedy,
      })
    await api.upload(name, archive)
  }
  return `gcs://${name}`
}

/** Of the content and not of the archive, which another version of zlib would pack otherwise. */
function digestOf(entries: readonly ZipEntry[]): string {
  const digest = createHash('sha256')
  for (const { path, content, executable } of entries)
    digest.update(`${Buffer.byteLength(path)}:${path}:${executable}:${content.length}:`).update(content)
  return digest.digest('hex').slice(0, 32)
}
