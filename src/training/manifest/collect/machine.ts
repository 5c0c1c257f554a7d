import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'
import type { RunManifest } from '../manifest.ts'

/** Processor, memory and operating system; cores and memory as far as the container lets them be used. */
export async function collectMachine(libc: string | null): Promise<Pick<RunManifest, 'os' | 'cpu'>> {
  const limit = process.constrainedMemory()
  const total = totalmem()
  return {
    os: {
      platform: process.platform,
      arch: process.arch,
      name: (await prettyName()) ?? type(),
      kernel: release(),
      libc,
    },
    cpu: {
      model: cpus()[0]?.model.trim() ?? (await modelOfProc()) ?? 'unknown',
      cores: availableParallelism(),
      memory: limit > 0 && limit < total ? limit : total,
    },
  }
}

/** The field PRETTY_NAME of os-release(5). */
async function prettyName(): Promise<string | null> {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    const text = await readFile(path, 'utf8').catch(() => '')
    const found = /^PRETTY_NAME=(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))$/m.exec(text)
    if (found !== null) return found[1] ?? found[2] ?? found[3] ?? null
  }
  return null
}

async function modelOfProc(): Promise<string | null> {
  const text = await readFile('/proc/cpuinfo', 'utf8').catch(() => '')
  return /^model name\s*:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? null
}
