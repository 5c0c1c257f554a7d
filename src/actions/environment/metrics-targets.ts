import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localMetricsTargets } from '../../delivery/index.ts'

/**
 * Says where the model servers of this machine tell their metrics, as Prometheus reads targets from a file
 * (`file_sd_configs`): `targets.json` in the folder of the environment.
 * @param folder of the model in its environment; absolute
 */
export async function writeMetricsTargets(folder: string): Promise<void> {
  const targets = await localMetricsTargets(folder)
  const groups = targets.map(({ address, version, role }) => ({
    targets: [address],
    labels: { version, role },
  }))
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.targets.json.${process.pid}`)
  await writeFile(draft, `${JSON.stringify(groups, null, 2)}\n`)
  await rename(draft, join(folder, 'targets.json'))
}
