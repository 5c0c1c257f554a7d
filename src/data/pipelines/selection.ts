import { ConfigurationError, suggestName } from '../../foundation/index.ts'
import type { Pipeline } from './pipeline.ts'
import type { Stage } from './stage.ts'

/**
 * The stages that targets name, with all that they depend on, in the order in which they run.
 * @param targets names of stages or of templates of stages; none is everything
 * @throws ConfigurationError naming each that is not known
 */
export function chosenStages(pipeline: Pipeline, targets: readonly string[]): readonly Stage[] {
  const { order, upstream } = pipeline.graph
  if (targets.length === 0) return order
  const names = [...new Set(order.flatMap(({ name, group }) => [name, group]))]
  const unknown = targets.filter((target) => !names.includes(target))
  if (unknown.length > 0)
    throw new ConfigurationError(
      unknown.map((value) => ({
        file: pipeline.file,
        value,
        message: 'is not a stage',
        remedy: suggestName(value, names),
      })),
    )
  const wanted = new Set<string>()
  const pending = order
    .filter(({ name, group }) => targets.includes(name) || targets.includes(group))
    .map(({ name }) => name)
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (wanted.has(name)) continue
    wanted.add(name)
    pending.push(...(upstream.get(name) ?? []))
  }
  return order.filter(({ name }) => wanted.has(name))
}
