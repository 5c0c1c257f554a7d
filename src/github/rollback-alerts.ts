import { z } from 'zod'
import { ConfigurationError, type Problem } from '../foundation/index.ts'
import { nameSchema, type RequestedRollback, type RollbackEvent, tidy } from './rollback-words.ts'

/** Labels and annotations; a template can have made a number or a flag of a text. What is neither is left out. */
const texts = z
  .record(z.string(), z.unknown())
  .transform((given) =>
    Object.fromEntries(
      Object.entries(given).flatMap(([key, value]): [string, string][] =>
        ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value)]] : [],
      ),
    ),
  )

const status = z.enum(['firing', 'resolved'])

/**
 * What the webhooks of Alertmanager (version 4, "webhook_config" of its configuration) and of Grafana ("Configure webhook
 * notifications") have in common; `alerts` of either is enough.
 */
export const alertsSchema = z.looseObject({
  status: status.optional(),
  receiver: z.string().optional(),
  commonLabels: texts.default({}),
  alerts: z
    .array(z.looseObject({ status, labels: texts.default({}), annotations: texts.default({}) }))
    .min(1),
})

/**
 * One request for each environment and model that an alert which is firing names.
 * @param at where in the event the alerts are, for messages
 * @throws ConfigurationError with every alert that names none
 */
export function fromAlerts(
  { alerts: all, commonLabels, receiver }: z.output<typeof alertsSchema>,
  at: string,
): RollbackEvent {
  const firing = all.filter((alert) => alert.status === 'firing')
  if (firing.length === 0) return { nothing: 'Every alert is resolved.' }
  const requests = new Map<string, RequestedRollback>()
  const problems: Problem[] = []
  for (const [index, alert] of all.entries()) {
    if (alert.status !== 'firing') continue
    const labels = { ...commonLabels, ...alert.labels }
    const read = (label: string, required: boolean): string | null => {
      const value = labels[label]
      if (value === undefined && !required) return null
      const name = nameSchema.safeParse(value)
      if (name.success) return name.data
      problems.push({
        path: `${at}.alerts[${index}].labels.${label}`,
        ...(value === undefined ? {} : { value }),
        message: value === undefined ? 'is missing' : 'is no name',
        remedy: `Give the alert rule the label \`${label}: ${label === 'mlops_model' ? 'flight-delay' : 'production'}\``,
      })
      return null
    }
    const environment = read('mlops_environment', true)
    const model = read('mlops_model', false)
    if (environment === null) continue
    const key = `${environment} ${model ?? ''}`
    const { summary, description } = alert.annotations
    const reason = tidy(summary ?? '') || tidy(description ?? '') || tidy(labels.alertname ?? '')
    if (!requests.has(key))
      requests.set(key, {
        ...{ environment, model, to: null, comment: null },
        reason: reason || 'an alert fires',
        by: tidy(`the alert ${labels.alertname ?? receiver ?? ''}`).slice(0, 100),
      })
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { requests: [...requests.values()] }
}
