import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Notification, notifyBySmtp } from '../../../src/clients/notifications/index.ts'
import { temporaryFolder } from '../../support/folder.ts'

const notification: Notification = {
  state: 'new',
  title: 'Data drifted\r\nBcc: eve@example.com',
  summary: 'wind <b>drifted</b>',
  facts: [{ name: 'wind', value: '0.3' }],
  link: 'https://github.com/acme/flights/issues/7',
  model: 'flights',
  incident: '7',
}
const at = new Date('2026-01-02T03:04:05Z')
const signal = new AbortController().signal

async function server(options: SMTPServerOptions = {}) {
  const mails: { text: string; to: string[]; secure: boolean }[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({
          text: Buffer.concat(chunks).toString('utf8'),
          to: session.envelope.rcptTo.map(({ address }) => address),
          secure: session.secure,
        })
        done()
      })
    },
    ...options,
  })
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void smtp.close())
  const { port } = smtp.server.address() as AddressInfo
  return { mails, options: { host: '127.0.0.1', port, from: 'models@example.com', to: ['ada@example.com'] } }
}

describe('mail about an incident', () => {
  it('arrives as text and HTML, with the names of columns as text', async () => {
    const { mails, options } = await server({ disabledCommands: ['STARTTLS', 'AUTH'] })
    await notifyBySmtp(notification, { ...options, unencrypted: true }, at, signal)
    const [mail] = mails
    expect(mail?.to).toEqual(['ada@example.com'])
    const head = mail?.text.split('\r\n\r\n')[0] ?? ''
    expect(head).toContain('Subject: [flights] New: Data drifted Bcc: eve@example.com')
    expect(head).not.toMatch(/^Bcc:/m)
    expect(head).toContain('multipart/alternative')
    expect(mail?.text).toContain('wind <b>drifted</b>')
    expect(mail?.text).toContain('<p>wind &lt;b&gt;drifted&lt;/b&gt;</p>')
  })

  it('is one conversation for an incident', async () => {
    const { mails, options } = await server({ disabledCommands: ['STARTTLS', 'AUTH'] })
    for (const [state, incident] of [
      ['new', '7'],
      ['healed', '7'],
      ['new', '8'],
    ] as const)
      await notifyBySmtp({ ...notification, state, incident }, { ...options, unencrypted: true }, at, signal)
    const of = (header: string) =>
      mails.map(({ text }) => new RegExp(`^${header}: (.*(?:\\r\\n .*)*)`, 'm').exec(text)?.[1]?.trim())
    const [first, second, third] = of('References')
    expect(first).toMatch(/^<.+>$/)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(new Set(of('Message-ID')).size).toBe(3)
  })

  it('is not sent without TLS unless it is asked for, nor over a certificate that nobody trusts', async () => {
    const plain = await server({ disabledCommands: ['STARTTLS'] })
    await expect(notifyBySmtp(notification, plain.options, at, signal)).rejects.toThrow(/could not be sent/)
    const foreign = await server()
    await expect(notifyBySmtp(notification, foreign.options, at, signal)).rejects.toThrow(/certificate/)
    expect([...plain.mails, ...foreign.mails]).toEqual([])
  })

  it('is sent over STARTTLS with an account, where the authority is named', async () => {
    const folder = temporaryFolder()
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    execFileSync(
      'openssl',
      [
        ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1'.split(
          ' ',
        ),
        ...['-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    )
    const ca = readFileSync(certificate, 'utf8')
    const { mails, options } = await server({
      key: readFileSync(key),
      cert: ca,
      authOptional: false,
      onAuth: ({ username, password }, _, done) =>
        username === 'ada' && password === 'right' ? done(null, { user: 'ada' }) : done(new Error('no')),
    })
    await notifyBySmtp(notification, { ...options, ca, user: 'ada', password: 'right' }, at, signal)
    expect(mails).toMatchObject([{ secure: true, to: ['ada@example.com'] }])
    const wrong = { ...options, ca, user: 'ada', password: 'wrong' }
    await expect(notifyBySmtp(notification, wrong, at, signal)).rejects.toMatchObject({
      remedy: 'Check `user` and `password`',
    })
  })

  it('is refused with words that do not hold the password', async () => {
    const { options } = await server({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ password }, _, done) => done(new Error(`no entry for ${password}`)),
    })
    const account = { user: 'ada', password: 'SECRETPART', unencrypted: true }
    await expect(notifyBySmtp(notification, { ...options, ...account }, at, signal)).rejects.toSatisfy(
      (error: Error) => error.message.includes('no entry for ***') && !error.message.includes('SECRETPART'),
    )
  })

  it('is tried again where the server says later', async () => {
    let asked = 0
    const { mails, options } = await server({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (_, __, done) => {
        asked += 1
        done(asked === 1 ? Object.assign(new Error('later'), { responseCode: 451 }) : null)
      },
    })
    await notifyBySmtp(notification, { ...options, unencrypted: true, delaySeconds: 0.01 }, at, signal)
    expect([asked, mails.length]).toEqual([2, 1])
  })

  it('tells every setting that is wrong', async () => {
    const wrong = { host: 'mail.example.com', from: 'no address', to: [], unencrypted: true, user: 'ada' }
    await expect(notifyBySmtp(notification, wrong, at, signal)).rejects.toMatchObject({
      name: 'ConfigurationError',
      problems: { length: 4 },
    })
  })
})
