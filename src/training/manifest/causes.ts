import type { RunFacts } from './collect/index.ts'
import type { OutputComparison, PredictionComparison } from './reproduction.ts'

/**
 * What usually makes two equal runs end differently, with what to do, the likeliest first. Each is said only where the
 * facts speak for it.
 */
export function likelyCauses(
  facts: Pick<RunFacts, 'seeds' | 'environment' | 'gpu' | 'command'>,
  outputs: readonly OutputComparison[],
  predictions: PredictionComparison | null,
): string[] {
  const changed = outputs.filter(({ identical }) => !identical)
  if (changed.length > 0 && changed.every(({ packagingOnly }) => packagingOnly))
    return [
      'Only the times in an archive differ: the content is the same. Write it with fixed times, such as by SOURCE_DATE_EPOCH where the library knows it.',
    ]
  const variables = new Map(facts.environment.variables.map(({ name, value }) => [name, value]))
  const packages = new Set(facts.environment.packages.map(({ name }) => name))
  const causes: string[] = []
  if (facts.seeds.filter(({ where }) => where !== 'environment').length === 0)
    causes.push(
      'No seed was found in the parameters or the command: whatever starts at random starts elsewhere each time. Declare one, such as `seed: 7` in the parameters, and pass it to every library.',
    )
  if (facts.gpu.length > 0) causes.push(...onGpu(packages, variables))
  const hashSeed = variables.get('PYTHONHASHSEED')
  if (facts.environment.python !== null && (hashSeed === undefined || hashSeed === 'random'))
    causes.push(
      'PYTHONHASHSEED is not set: the order of sets of text is another in each process. Set `env: { PYTHONHASHSEED: 0 }`.',
    )
  if (variables.get('OMP_NUM_THREADS') !== '1')
    causes.push(
      'Several threads add numbers in an order that changes, and so do the last digits. Set `env: { OMP_NUM_THREADS: 1 }`, or accept equal predictions.',
    )
  if (predictions?.equal === true)
    causes.push('The predictions are equal: the model’s file may hold times, paths or the order of a set.')
  return causes
}

function onGpu(packages: ReadonlySet<string>, variables: ReadonlyMap<string, string>): string[] {
  const causes: string[] = []
  const torch = [...packages].some((name) => name === 'torch' || name === 'pytorch-lightning')
  if (torch)
    causes.push(
      variables.has('CUBLAS_WORKSPACE_CONFIG')
        ? 'Some GPU kernels add in no fixed order. Call `torch.use_deterministic_algorithms(True)` and set `torch.backends.cudnn.benchmark = False`.'
        : 'Some GPU kernels add in no fixed order. Call `torch.use_deterministic_algorithms(True)`, and set `env: { CUBLAS_WORKSPACE_CONFIG: ":4096:8" }`, without which cuBLAS stays as it is.',
    )
  if ((packages.has('tensorflow') || packages.has('keras')) && !variables.has('TF_DETERMINISTIC_OPS'))
    causes.push(
      'Some GPU kernels add in no fixed order. Call `tf.config.experimental.enable_op_determinism()`, or set `env: { TF_DETERMINISTIC_OPS: 1 }`.',
    )
  if (packages.has('jax') && !/xla_gpu_deterministic_ops=true/.test(variables.get('XLA_FLAGS') ?? ''))
    causes.push(
      'Some GPU kernels add in no fixed order. Set `env: { XLA_FLAGS: "--xla_gpu_deterministic_ops=true" }`.',
    )
  if (causes.length === 0)
    causes.push('Some GPU kernels add in no fixed order. Ask the library for its deterministic algorithms.')
  return causes
}
