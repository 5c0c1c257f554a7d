import type {
  AlarmState,
  DescribeEndpointOutput,
  ProductionVariant,
} from '../../../clients/sagemaker/index.ts'

/** A variant of a configuration, with the version that its model says it is; null where it says none. */
export interface Serving {
  readonly version: string | null
  readonly variant: ProductionVariant
}

/** A configuration in the terms of a rollout. */
export interface Layout {
  /** Name of the endpoint configuration. */
  readonly name: string
  readonly stable: Serving | null
  readonly candidate: Serving | null
  /** Whether the candidate gets copies instead of requests. */
  readonly shadow: boolean
  /** Names of variants that have no part in it. */
  readonly foreign: readonly string[]
}

/** What was read at one time. */
export interface Observed {
  /** Null where there is no endpoint. */
  readonly endpoint: DescribeEndpointOutput | null
  /** Of the configuration in force. */
  readonly current: Layout | null
  /** Of the one that the endpoint is being updated to. */
  readonly pending: Layout | null
  /** What was asked for last, and when the endpoint had last changed before that, in milliseconds. */
  readonly asked: { readonly layout: Layout; readonly before: number } | null
  readonly alarms: ReadonlyMap<string, AlarmState>
}

export interface Situation extends Observed {
  readonly phase: 'absent' | 'creating' | 'deleting' | 'failed' | 'busy' | 'still'
  readonly stable: Serving | null
  /** Another version than the stable one. */
  readonly candidate: Serving | null
  readonly shadow: boolean
  /**
   * Half of a guarded promotion is done: both variants serve the same version, because a guarded update must keep the
   * names of the variants. What is left is to take the candidate's away.
   */
  readonly twin: boolean
  /** Of production variants and, where the candidate is a shadow, of the shadow: percent of the stable ones' requests. */
  readonly weight: number
  readonly desired: number
  readonly mirrored: number
  /** The endpoint was updated since, and another configuration than the asked one is in force. */
  readonly rolledBack: boolean
  /** It was asked for, and the call was cut off before SageMaker heard of it. */
  readonly unbegun: boolean
}

export const variantNames = { stable: 'stable', candidate: 'candidate' } as const

/** The layout of a configuration's variants. An endpoint with one variant of any name is one that can be taken over. */
export function layoutOf(name: string, production: readonly Serving[], shadows: readonly Serving[]): Layout {
  const named = (wanted: string) => production.find(({ variant }) => variant.VariantName === wanted) ?? null
  const stable = named(variantNames.stable) ?? (production.length === 1 ? (production[0] ?? null) : null)
  const candidate = named(variantNames.candidate) ?? shadows[0] ?? null
  const foreign = [...production, ...shadows]
    .filter((one) => one !== stable && one !== candidate)
    .map(({ variant }) => variant.VariantName ?? '')
  return { name, stable, candidate, shadow: candidate !== null && candidate === shadows[0], foreign }
}

export function situationOf(observed: Observed): Situation {
  const { endpoint, current, asked } = observed
  const phase = phaseOf(endpoint)
  const stable = current?.stable ?? null
  const second = current?.candidate ?? null
  const twin = second !== null && second.version !== null && second.version === stable?.version
  const shadow = current?.shadow ?? false
  const weights = (which: 'CurrentWeight' | 'DesiredWeight') => {
    const of = (one: Serving | null, list: DescribeEndpointOutput['ProductionVariants']) =>
      one === null
        ? 0
        : (list?.find(({ VariantName }) => VariantName === one.variant.VariantName)?.[which] ??
          one.variant.InitialVariantWeight ??
          1)
    const first = of(stable, endpoint?.ProductionVariants)
    const other = of(second, shadow ? endpoint?.ShadowProductionVariants : endpoint?.ProductionVariants)
    const share = shadow ? other / first : other / (first + other)
    return Number.isFinite(share) ? Math.round(Math.min(1, share) * 1e6) / 1e4 : 0
  }
  const [now, desired] = [weights('CurrentWeight'), weights('DesiredWeight')]
  const differs = phase === 'still' && asked !== null && asked.layout.name !== current?.name
  const changed = endpoint?.LastModifiedTime?.getTime() ?? 0
  return {
    ...observed,
    phase,
    stable,
    candidate: twin ? null : second,
    shadow,
    twin,
    weight: shadow || twin ? 0 : now,
    desired: shadow || twin ? 0 : desired,
    mirrored: shadow && !twin ? now : 0,
    rolledBack: differs && changed !== asked.before,
    unbegun: differs && changed === asked.before,
  }
}

function phaseOf(endpoint: DescribeEndpointOutput | null): Situation['phase'] {
  switch (endpoint?.EndpointStatus) {
    case undefined:
      return 'absent'
    case 'Creating':
      return 'creating'
    case 'Deleting':
      return 'deleting'
    case 'Failed':
      return 'failed'
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
      return 'busy'
    default:
      return 'still'
  }
}
