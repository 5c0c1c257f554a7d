import type { Services } from '../../../foundation/index.ts'
import type { RunManifest } from '../manifest.ts'
import { publishedValue } from './secrets.ts'
import { isSeed } from './seeds.ts'

/** Variables that change what a computation gives, or on which device, without being declared. */
const telling =
  /^(OMP_NUM_THREADS|MKL_NUM_THREADS|OPENBLAS_NUM_THREADS|NUMEXPR_NUM_THREADS|VECLIB_MAXIMUM_THREADS|MKL_CBWR|CUBLAS_WORKSPACE_CONFIG|CUDA_VISIBLE_DEVICES|NVIDIA_TF32_OVERRIDE|TF_DETERMINISTIC_OPS|TF_CUDNN_DETERMINISTIC|XLA_FLAGS|JAX_ENABLE_X64|JAX_PLATFORMS|PYTHONHASHSEED)$/

/** The declared variables, and those of the surroundings that a result may depend on; secrets are `***`. */
export function collectVariables(
  declared: Readonly<Record<string, string>>,
  env: Services['env'],
): RunManifest['environment']['variables'] {
  const names = new Set([
    ...Object.keys(declared),
    ...Object.keys(env).filter((name) => telling.test(name) || (isSeed(name) && /^[A-Z_]+$/.test(name))),
  ])
  return [...names].sort().flatMap((name) => {
    const value = declared[name] ?? env[name]
    if (value === undefined) return []
    return [{ name, value: publishedValue(name, value), declared: name in declared }]
  })
}

/** Who runs this: the runner and the workflow run of GitHub Actions (its "Variables reference"); nulls elsewhere. */
export function collectRunner(env: Services['env']): Pick<RunManifest, 'runner' | 'run'> {
  if (env.GITHUB_ACTIONS !== 'true') return { runner: null, run: null }
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1
  const id = Number(env.GITHUB_RUN_ID)
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')
  const url = `${server}/${env.GITHUB_REPOSITORY}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`
  return {
    runner: {
      name: env.RUNNER_NAME ?? '',
      os: env.RUNNER_OS ?? '',
      arch: env.RUNNER_ARCH ?? '',
      kind: env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'hosted' : 'self-hosted',
    },
    run:
      Number.isSafeInteger(id) && id > 0 ? { workflow: env.GITHUB_WORKFLOW ?? '', id, attempt, url } : null,
  }
}
