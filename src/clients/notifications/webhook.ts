import { createHmac } from 'node:crypto'
import type { Notification } from './notification.ts'
import { type Patience, postMessage } from './post.ts'

/** The version of the body; it grows when a property changes its meaning or goes. */
export const webhookSchemaVersion = 1

/** The body for any receiver: the notification as it is, not shortened and not escaped. */
export function webhookMessage({ state, title, summary, facts, link, model, incident }: Notification) {
  return {
    schemaVersion: webhookSchemaVersion,
    event: 'drift-incident',
    state,
    model,
    incident,
    title,
    summary,
    facts: facts.map(({ name, value }) => ({ name, value })),
    link,
  }
}

/** HMAC-SHA256 of the body's bytes, as GitHub signs its own webhooks. */
export function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`
}

/** @throws ConfigurationError, EnvironmentError; neither the address nor the secret is in them */
export async function notifyWebhook(
  notification: Notification,
  options: Patience & { readonly url: string; readonly secret?: string | undefined },
  signal: AbortSignal,
): Promise<void> {
  const body = JSON.stringify(webhookMessage(notification))
  const headers: Record<string, string> =
    options.secret === undefined ? {} : { 'x-mlops-signature-256': signatureOf(body, options.secret) }
  await postMessage('The webhook', options.url, body, headers, signal, options)
}
