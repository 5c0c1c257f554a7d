import { z } from 'zod'
import { messageOf, type Services } from '../../foundation/index.ts'
import { frameworkScript } from './framework-script.ts'

/** A framework that could use a GPU, and what its build needs for that. */
export interface FrameworkBuild {
  /** `torch 2.5.1+cu124`. */
  readonly name: string
  readonly needs: 'cuda' | 'rocm' | 'cpu'
  /** `12.4`, or `12` where no more is known; null for other builds. */
  readonly cuda: string | null
}

const installedSchema = z.object({
  packages: z.record(z.string(), z.string()),
  texts: z.record(z.string(), z.string()),
})
/** Versions by package name, and the build records that packages carry as text. */
export type InstalledPackages = z.infer<typeof installedSchema>

/**
 * Asks `python` (the interpreter of the training command, by name or path) which frameworks it has.
 * @returns null with the reason logged where it cannot be asked: a preflight without it is better than none.
 */
export async function readFrameworks(
  python: string,
  services: Pick<Services, 'process' | 'logger'>,
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<readonly FrameworkBuild[] | null> {
  try {
    const { exitCode, stdout, stderr } = await services.process.run(python, ['-c', frameworkScript], {
      ...options,
      timeoutSeconds: 60,
    })
    if (exitCode !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? `exit status ${exitCode}`)
    return buildsOf(installedSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')))
  } catch (error) {
    services.logger.debug(`The CUDA of the framework is not known: ${messageOf(error)}`)
    return null
  }
}

/** The interpreter that a declared command starts, or null where it starts something else. */
export function pythonOf(words: readonly string[]): string | null {
  const program = words[0] ?? ''
  const name = program.split(/[/\\]/).at(-1) ?? ''
  return /^python[\d.]*(\.exe)?$/i.test(name) ? program : null
}

/** What the installed builds need. */
export function buildsOf({ packages, texts }: InstalledPackages): FrameworkBuild[] {
  const runtime = runtimeCuda(packages)
  const found: FrameworkBuild[] = []
  for (const [name, version] of Object.entries(packages)) {
    const build =
      name === 'torch'
        ? torchBuild(version, texts['torch/version.py'], runtime)
        : name.startsWith('tensorflow')
          ? tensorflowBuild(name, texts['tensorflow/python/platform/build_info.py'], runtime)
          : otherBuild(name, version, packages, runtime)
    if (build !== null) found.push({ name: `${name} ${version}`, cuda: null, ...build })
  }
  return found
}

type Needs = { readonly needs: 'cuda' | 'rocm' | 'cpu'; readonly cuda?: string | null }

/** `torch/version.py` has `cuda: Optional[str] = '12.4'`; wheels also tell in their version: `+cu124`, `+cpu`. */
function torchBuild(version: string, record: string | undefined, runtime: string | null): Needs {
  const assigned = (name: string) =>
    new RegExp(`^${name}\\b[^=\\n]*=\\s*['"]([^'"]+)['"]`, 'm').exec(record ?? '')?.[1]
  const recorded = assigned('cuda')
  if (recorded !== undefined) return { needs: 'cuda', cuda: recorded }
  if (assigned('hip') !== undefined || /\+rocm/.test(version)) return { needs: 'rocm' }
  const tagged = /\+cu(\d+)(\d)$/.exec(version)
  if (tagged !== null) return { needs: 'cuda', cuda: `${tagged[1]}.${tagged[2]}` }
  if (record !== undefined || /\+cpu/.test(version)) return { needs: 'cpu' }
  return runtime === null ? { needs: 'cpu' } : { needs: 'cuda', cuda: runtime }
}

/** `build_info.py` has `('cuda_version', '12.5.1')` and `('is_cuda_build', True)`, as pairs or as entries. */
function tensorflowBuild(name: string, record: string | undefined, runtime: string | null): Needs {
  if (/-rocm/.test(name)) return { needs: 'rocm' }
  const entry = (key: string) =>
    new RegExp(`['"]${key}['"]\\s*[,:]\\s*['"]?([\\w.]+)`).exec(record ?? '')?.[1]
  if (entry('is_rocm_build') === 'True') return { needs: 'rocm' }
  if (entry('is_cuda_build') === 'True') return { needs: 'cuda', cuda: entry('cuda_version') ?? runtime }
  return record === undefined && runtime !== null && !/-cpu/.test(name)
    ? { needs: 'cuda', cuda: runtime }
    : { needs: 'cpu' }
}

/** JAX and CuPy tell by the names of their packages. XGBoost and LightGBM use a GPU only when told to. */
function otherBuild(
  name: string,
  version: string,
  packages: InstalledPackages['packages'],
  runtime: string | null,
): Needs | null {
  const major = /cuda(\d+?)x?(?:-|$)/.exec(name)?.[1]
  if (name.startsWith('cupy') && major !== undefined) return { needs: 'cuda', cuda: major }
  if (name.startsWith('cupy') && /rocm/.test(name)) return { needs: 'rocm' }
  if (name === 'jaxlib') {
    const plugin = Object.keys(packages).find((other) => /^jax-(cuda|rocm)\d+-(plugin|pjrt)$/.test(other))
    if (plugin === undefined) {
      const tagged = /\+cuda(\d+)/.exec(version)?.[1]
      return tagged === undefined ? { needs: 'cpu' } : { needs: 'cuda', cuda: tagged }
    }
    if (/rocm/.test(plugin)) return { needs: 'rocm' }
    return { needs: 'cuda', cuda: runtime ?? /cuda(\d+)/.exec(plugin)?.[1] ?? null }
  }
  return null
}

/** `nvidia-cuda-runtime-cu12 12.4.127`; from 13 on the package is called `nvidia-cuda-runtime`. */
function runtimeCuda(packages: InstalledPackages['packages']): string | null {
  const version = Object.entries(packages).find(([name]) => name.startsWith('nvidia-cuda-runtime'))?.[1]
  return version === undefined ? null : version.split('.').slice(0, 2).join('.')
}
