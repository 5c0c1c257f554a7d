import { createHash } from 'node:crypto'
import { ConfigurationError, EnvironmentError, messageOf, retrying } from '../../foundation/index.ts'
import { line, lines, type Notification, stateWords, webLink } from './notification.ts'
import type { Patience } from './post.ts'

export interface SmtpOptions extends Patience {
  readonly host: string
  /** 465 speaks TLS from the first byte; every other port must offer STARTTLS. 587 by default. */
  readonly port?: number | undefined
  readonly from: string
  readonly to: readonly string[]
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** Without TLS; only to this machine itself. */
  readonly unencrypted?: boolean | undefined
  /** PEM of the authority that signed the server's certificate, where it is not one of the usual ones. */
  readonly ca?: string | undefined
}

const addressPattern = /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u

/**
 * Sends one mail in plain text and HTML. The mails of an incident name a common ancestor, so that mail programs show
 * them as one conversation. Asks again where the server says "later" (4xx), never once it may have taken the mail.
 * @param at the mail's date
 * @throws ConfigurationError for addresses that are none, or no TLS to another machine
 * @throws EnvironmentError in the server's words, without the password
 */
export async function notifyBySmtp(
  notification: Notification,
  options: SmtpOptions,
  at: Date,
  signal: AbortSignal,
): Promise<void> {
  check(options)
  const message = await mail(notification, options, at)
  const { attempts = 3, delaySeconds = 2, longestDelaySeconds = 60 } = options
  const isPassing = (error: unknown) => {
    const code = Number((error as { responseCode?: unknown }).responseCode ?? 0)
    return code >= 400 && code <= 499
  }
  await retrying(
    () => sendOnce(message, options, signal),
    { attempts, firstDelay: delaySeconds * 1000, longestDelay: longestDelaySeconds * 1000 },
    { isPassing },
    signal,
  ).catch((error: unknown) => {
    signal.throwIfAborted()
    throw failureOf(error, options)
  })
}

/** The mail's bytes. */
async function mail(notification: Notification, options: SmtpOptions, at: Date): Promise<Buffer> {
  const { state, title, summary, facts, model, incident } = notification
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const link = webLink(notification.link)
  const subject = line(`[${model}] ${stateWords[state]}: ${title}`, 200)
  const shownFacts = facts.map(({ name, value }) => `${line(name, 200)}: ${line(value, 1000)}`)
  const text = [
    lines(summary, 10_000),
    shownFacts.join('\n'),
    link === null ? '' : `Read the report: ${link}`,
    `${line(model, 200)} · ${line(incident, 200)}`,
  ].filter((part) => part !== '')
  const html = [
    ...lines(summary, 10_000)
      .split('\n')
      .map((one) => `<p>${escaped(one)}</p>`),
    `<ul>${shownFacts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>`,
    link === null ? '' : `<p><a href="${escaped(link)}">Read the report</a></p>`,
    `<p><small>${escaped(`${line(model, 200)} · ${line(incident, 200)}`)}</small></p>`,
  ]
  const domain = options.from.slice(options.from.indexOf('@') + 1)
  const named = (name: string) =>
    `<${createHash('sha256').update(name).digest('hex').slice(0, 32)}.drift@${domain}>`
  const conversation = named(`${model}\0${incident}`)
  return new MailComposer({
    from: { name: '', address: options.from },
    to: options.to.map((address) => ({ name: '', address })),
    subject,
    date: at,
    messageId: named(`${model}\0${incident}\0${state}\0${at.toISOString()}`),
    inReplyTo: conversation,
    references: conversation,
    text: `${text.join('\n\n')}\n`,
    html: html.join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

async function sendOnce(message: Buffer, options: SmtpOptions, signal: AbortSignal): Promise<void> {
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection')
  const { host, port = 587, from, to, user, password, unencrypted = false, ca, timeoutSeconds = 15 } = options
  const milliseconds = Math.ceil(timeoutSeconds * 1000)
  const connection = new SmtpConnection({
    host,
    port,
    secure: port === 465,
    requireTLS: !unencrypted,
    ignoreTLS: unencrypted,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    ...(ca === undefined ? {} : { tls: { ca } }),
  })
  const stop = () => connection.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.once('end', () => reject(new Error('the server closed the connection')))
      const send = () =>
        connection.send({ from, to: [...to] }, message, (error, sent) => {
          if (error) reject(error)
          else if (sent.rejected.length > 0)
            reject(new Error(`the server took the mail for some, and not for ${sent.rejected.join(', ')}`))
          else resolve()
        })
      connection.connect((error) => {
        if (error) reject(error)
        else if (user === undefined) send()
        else
          connection.login({ user, pass: password ?? '' }, (refused) => {
            if (refused) reject(refused)
            else send()
          })
      })
    })
    connection.quit()
  } finally {
    signal.removeEventListener('abort', stop)
    // Errors of a connection that is no longer needed must not end the process.
    connection.on('error', () => undefined)
    connection.close()
  }
}

function check(options: SmtpOptions): void {
  const here = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(options.host)
  const wrong = [options.from, ...options.to].filter((address) => !addressPattern.test(address))
  const problems = [
    ...wrong.map((address) => ({
      path: 'monitor.notify.smtp',
      value: address,
      message: 'is no address of mail',
      remedy: 'Give the address alone, such as `models@example.com`',
    })),
    ...(options.to.length > 0
      ? []
      : [
          {
            path: 'monitor.notify.smtp.to',
            message: 'names nobody',
            remedy: 'Name at least one address of mail',
          },
        ]),
    ...(options.unencrypted !== true || here
      ? []
      : [
          {
            path: 'monitor.notify.smtp',
            message: 'would send mail to another machine without TLS',
            remedy: 'Use a server that offers STARTTLS, or port 465',
          },
        ]),
    ...((options.user === undefined) === (options.password === undefined)
      ? []
      : [
          {
            path: 'monitor.notify.smtp',
            message: 'has one of `user` and `password`',
            remedy: 'Give both, or neither',
          },
        ]),
  ]
  if (problems.length > 0) throw new ConfigurationError(problems)
}

function failureOf(error: unknown, { host, port = 587, user, password }: SmtpOptions): EnvironmentError {
  const secrets = [password, `\0${user}\0${password}`]
    .filter((secret): secret is string => secret !== undefined && secret !== '')
    .flatMap((secret) => [Buffer.from(secret).toString('base64'), secret])
  const words = secrets.reduce(
    (left, secret) => left.replaceAll(secret, '***'),
    messageOf(error).replace(/\s+/g, ' '),
  )
  const code = (error as { code?: unknown }).code
  return new EnvironmentError(`The mail could not be sent by ${host}:${port}: ${line(words, 400)}`, {
    remedy:
      code === 'EAUTH'
        ? 'Check `user` and `password`'
        : code === 'ETLS'
          ? 'Use a server that offers STARTTLS with a certificate that this machine trusts'
          : 'Check `host`, `port` and whether the server takes mail from this sender',
  })
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
