import type { TargetStatus } from '../target.ts'
import type { Serving, Situation } from './situation.ts'

/** What is told of what was read. */
export function statusOf(situation: Situation): TargetStatus {
  const { phase, stable, candidate, weight, mirrored, twin, rolledBack, endpoint } = situation
  const details = detailsOf(situation)
  const none = { stable: null, candidate: null, weight: 0, mirrored: 0, ready: false, details }
  if (phase === 'absent') return { ...none, settled: true, problem: null }
  if (phase === 'deleting') return { ...none, settled: false, problem: null }
  const problem = problemOf(situation)
  if (phase === 'failed') {
    const wanted = situation.asked?.layout
    const failed = wanted?.candidate ?? wanted?.stable ?? stable
    return { ...none, candidate: failed === null ? null : nameOf(failed), settled: true, problem }
  }
  if (phase === 'creating')
    return { ...none, stable: stable === null ? null : nameOf(stable), settled: false, problem: null }
  // what SageMaker took back is still the candidate, so that whoever waits for it learns why it will not come
  const refused = rolledBack ? (situation.asked?.layout.candidate ?? null) : null
  const shown = refused ?? candidate
  const absent = refused !== null && refused.version !== candidate?.version
  const subject = candidate ?? stable
  const inService = endpoint?.EndpointStatus !== 'OutOfService'
  return {
    stable: stable === null ? 'unknown' : nameOf(stable),
    candidate: shown === null ? null : nameOf(shown),
    weight: absent ? 0 : weight,
    mirrored: absent ? 0 : mirrored,
    ready: !absent && inService && subject !== null && instancesOf(situation, subject) !== 0,
    settled: phase === 'still' && !twin && situation.weight === situation.desired,
    problem,
    details,
  }
}

function nameOf({ version }: Serving): string {
  return version ?? 'unknown'
}

function instancesOf({ endpoint }: Situation, { variant }: Serving): number | undefined {
  return [...(endpoint?.ProductionVariants ?? []), ...(endpoint?.ShadowProductionVariants ?? [])].find(
    ({ VariantName }) => VariantName === variant.VariantName,
  )?.CurrentInstanceCount
}

function problemOf(situation: Situation): string | null {
  const { endpoint, current, asked, rolledBack } = situation
  const name = `The endpoint ${endpoint?.EndpointName ?? ''}`
  const said = endpoint?.FailureReason === undefined ? '' : ` SageMaker says: ${endpoint.FailureReason}`
  const foreign = current?.foreign ?? []
  if (endpoint?.EndpointStatus === 'Failed') return `${name} has failed.${said}`
  if (endpoint?.EndpointStatus === 'OutOfService') return `${name} is out of service.${said}`
  if (endpoint?.EndpointStatus === 'UpdateRollbackFailed')
    return `${name} serves a mix of two configurations: an update and its rollback failed.${said}`
  if (foreign.length > 0) return `${name} has variants that are none of a rollout: ${foreign.join(', ')}.`
  if (!rolledBack) return null
  const ringing = [...situation.alarms].filter(([, state]) => state === 'ALARM').map(([alarm]) => alarm)
  const why = ringing.length === 0 ? '' : ` In alarm now: ${ringing.join(', ')}.`
  return `${name} serves the configuration ${current?.name ?? ''} although ${asked?.layout.name ?? ''} was asked for: SageMaker took the update back, or somebody else changed the endpoint.${why}${said}`
}

function detailsOf(situation: Situation): readonly string[] {
  const { endpoint, current, pending, alarms, twin, unbegun } = situation
  if (endpoint === null) return ['no endpoint']
  const variants = [
    ...(endpoint.ProductionVariants ?? []).map((one) => ({ ...one, kind: '' })),
    ...(endpoint.ShadowProductionVariants ?? []).map((one) => ({ ...one, kind: ' (shadow)' })),
  ]
  return [
    `endpoint ${endpoint.EndpointName}: ${endpoint.EndpointStatus}, configuration ${current?.name ?? 'none'}`,
    ...variants.map((one) => {
      const steps = (one.VariantStatus ?? []).map(({ Status }) => Status).join(', ')
      return `variant ${one.VariantName}${one.kind}: weight ${one.CurrentWeight ?? '?'}, ${one.CurrentInstanceCount ?? '?'} of ${one.DesiredInstanceCount ?? '?'} instances${steps === '' ? '' : `, ${steps}`}`
    }),
    ...(pending === null ? [] : [`on its way to configuration ${pending.name}`]),
    ...(twin ? ['the promotion’s second half is left: the candidate’s instances are taken away'] : []),
    ...(unbegun ? ['an update was asked for and not begun'] : []),
    ...[...alarms].map(([name, state]) => `alarm ${name}: ${state}`),
  ]
}
