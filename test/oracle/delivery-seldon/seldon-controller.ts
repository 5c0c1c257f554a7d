import type { Admit } from '../delivery-kserve/admitting.ts'
import type { ApiDouble, Stored } from '../delivery-kubernetes/api-double.ts'
import { experimentSpec, modelSpec } from './seldon-schema.ts'

export const admitSeldon: Admit = (plural, object) => {
  const schema = plural === 'models' ? modelSpec : plural === 'experiments' ? experimentSpec : null
  if (schema === null) return
  const { error } = schema.safeParse(object.spec)
  return error?.issues.map(({ path, message }) => `spec.${path.join('.')}: ${message}`).join('; ')
}

export interface SeldonTrouble {
  /** Part of a storageUri that cannot be loaded. */
  failing?: string
  /** Seldon's controllers see nothing. */
  asleep?: boolean
}

/** Seldon's operator and scheduler as far as they are seen from outside: one object's state a turn. */
export function runSeldon(api: ApiDouble, trouble: SeldonTrouble): void {
  api.controllers.push(() => {
    if (trouble.asleep) return
    for (const model of api.of('models')) {
      const broken = trouble.failing !== undefined && model.spec.storageUri.includes(trouble.failing)
      observed(model, broken ? ['False', 'ModelFailed', 'rclone: no such bucket'] : ['True', '', ''])
    }
    for (const experiment of api.of('experiments')) {
      const names = experiment.spec.candidates.map(({ name }: { name: string }) => name)
      const known = names.every((name: string) => api.objects.has(`models/${name}`))
      observed(experiment, known ? ['True', '', ''] : ['False', '', 'candidates not ready'])
    }
  })
}

function observed(object: Stored, [status, reason, message]: readonly [string, string, string]): void {
  object.status = {
    observedGeneration: object.metadata.generation,
    conditions: [{ type: 'Ready', status, reason, message }],
  }
}
