import type { Services } from '../../foundation/index.ts'
import { type CommandSettings, openCommandSource } from './command/source.ts'
import type { MetricSource } from './measurement.ts'
import type { PrometheusSettings } from './prometheus/settings.ts'

export { type CommandSettings, commandPlaceholders } from './command/source.ts'
export type {
  ArmNames,
  Arms,
  Bins,
  Counts,
  Measurement,
  MetricSource,
  Moments,
  Question,
  Window,
} from './measurement.ts'

export type SourceSettings =
  | { readonly kind: 'prometheus'; readonly settings: PrometheusSettings }
  | { readonly kind: 'command'; readonly settings: CommandSettings }

/** Opens where the measurements come from, and loads what speaks to it. @throws ConfigurationError with every problem of the settings */
export async function openSource(source: SourceSettings, services: Services): Promise<MetricSource> {
  if (source.kind === 'command') return openCommandSource(source.settings, services)
  const { openPrometheusSource } = await import('./prometheus/source.ts')
  return openPrometheusSource(source.settings, services)
}
