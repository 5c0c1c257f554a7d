import { type NotificationSetting, resolveSettings } from '../../config/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import {
  type JudgedIncident,
  type Notification,
  notifyBySmtp,
  notifySlack,
  notifyTeams,
  notifyWebhook,
} from '../../monitoring/index.ts'
import { type Document, plainText } from '../../report/index.ts'
import type { DriftReport } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/**
 * Tells people of an incident that is new, worse or healed, as declared. One that cannot be reached is a warning.
 * @returns whether nobody is left to tell: false where not one could be reached, so that the next report tells it
 */
export async function notifyPeople(
  judged: JudgedIncident,
  report: DriftReport,
  document: Document,
  issueUrl: string | null,
  { monitor, model }: DriftSettings,
  services: Services,
): Promise<boolean> {
  const { incident, state, why } = judged
  if (monitor === null || model === null || monitor.notify.length === 0) return true
  if (incident === null || (state !== 'new' && state !== 'worse' && state !== 'healed')) return true
  const notification: Notification = {
    state,
    title: plainText(document.title),
    summary: why,
    facts: [
      { name: 'Found', value: incident.told.slice(0, 10).join(', ') },
      { name: 'Since', value: incident.openedAt.slice(0, 10) },
      { name: 'Rows', value: report.current.rows.toLocaleString('en-US') },
    ],
    link: issueUrl ?? report.provenance.runUrl,
    model,
    incident: incident.id,
  }
  let reached = 0
  for (const [at, setting] of monitor.notify.entries())
    try {
      await send(
        setting,
        `models.${model}.monitor.notify[${at}]`,
        notification,
        new Date(report.startedAt),
        services,
      )
      reached++
    } catch (error) {
      services.logger.warning(`Somebody was not told of the incident: ${messageOf(error)}`)
    }
  return reached > 0
}

async function send(
  setting: NotificationSetting,
  path: string,
  notification: Notification,
  at: Date,
  { env, signal }: Services,
): Promise<void> {
  const given = resolveSettings(setting, env, path)
  if ('slack' in given) return notifySlack(notification, { url: given.slack }, signal)
  if ('teams' in given) return notifyTeams(notification, { url: given.teams }, signal)
  if ('webhook' in given)
    return notifyWebhook(notification, { url: given.webhook, secret: given.secret }, signal)
  return notifyBySmtp(notification, given.smtp, at, signal)
}
