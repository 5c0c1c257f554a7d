import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import {
  type Notification,
  notifySlack,
  notifyTeams,
  notifyWebhook,
  slackMessage,
  teamsMessage,
} from '../../../../src/clients/notifications/index.ts'

const notification: Notification = {
  state: 'worse',
  title: 'Data of flights drifted',
  summary: 'wind <!channel> & <https://evil.example|click>\nsecond line',
  facts: [{ name: '[wind](https://evil.example)', value: '**0.3**' }],
  link: 'https://github.com/acme/flights/issues/7?a=1&b=2',
  model: 'flights',
  incident: '7',
}
const signal = new AbortController().signal

/** A receiver that gives these answers in turn, the last one for ever. */
async function receiver(...answers: { status: number; headers?: Record<string, string>; body?: string }[]) {
  const got: { body: string; headers: IncomingHttpHeaders }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push({ body, headers: request.headers })
    const answer = answers[Math.min(got.length, answers.length) - 1] ?? { status: 200 }
    response.writeHead(answer.status, answer.headers).end(answer.body ?? 'ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/SECRETPART`, got }
}

describe('messages to webhooks', () => {
  it('arrive at Slack as plain text with one link', async () => {
    const { url, got } = await receiver()
    await notifySlack(notification, { url }, signal)
    const body = JSON.parse(got[0]?.body ?? '')
    expect(body).toEqual(slackMessage(notification))
    expect(body.blocks[1].text).toEqual({
      type: 'plain_text',
      emoji: false,
      text: 'wind &lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;\nsecond line',
    })
    expect(got[0]?.body.match(/"mrkdwn"/g)).toHaveLength(2)
    expect(got[0]?.body).toContain('<https://github.com/acme/flights/issues/7?a=1&amp;b=2|Read the report>')
  })

  it('hold no control sign of Slack and fit its limits, whatever the names are', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '&', 'a', '\n', '!', '@'), maxLength: 4000 })
    fc.assert(
      fc.property(text, text, (title, value) => {
        const message = slackMessage({
          ...notification,
          title,
          summary: value,
          facts: [{ name: title, value }],
          link: null,
        }) as { blocks: { type: string; text?: { text: string }; fields?: { text: string }[] }[] }
        expect(JSON.stringify(message)).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/)
        for (const { type, text: one, fields = [] } of message.blocks) {
          expect(one?.text.length ?? 1).toBeGreaterThan(0)
          expect(one?.text.length ?? 0).toBeLessThanOrEqual(type === 'header' ? 150 : 3000)
          for (const field of fields) expect(field.text.length).toBeLessThanOrEqual(2000)
        }
      }),
    )
  })

  it('arrive at Teams as a card whose text is never Markdown', async () => {
    const { url, got } = await receiver({ status: 202 })
    await notifyTeams(notification, { url }, signal)
    expect(JSON.parse(got[0]?.body ?? '')).toEqual(teamsMessage(notification))
    const types = [...(got[0]?.body ?? '').matchAll(/"type":"(\w[\w.]*)"/g)].map(([, type]) => type)
    expect(new Set(types)).toEqual(
      new Set(['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']),
    )
  })

  it('fit what Teams takes, 28 KB, and Slack, 50 blocks of 10 fields, however long what they tell is', () => {
    const unit = fc.constantFrom('"', '\\', '🛫', 'é', 'a', '\n', '<', '\u202e')
    const text = fc.string({ unit, minLength: 1, maxLength: 10 }).map((some) => some.repeat(500))
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 60 }), (name, value, count) => {
        const link = `https://example.com/${'a'.repeat(name.length)}`
        const facts = Array.from({ length: count }, () => ({ name, value }))
        const long = { ...notification, ...{ title: value, summary: value, facts, link } }
        const card = JSON.stringify(teamsMessage({ ...long, model: name, incident: name }))
        expect(Buffer.byteLength(card)).toBeLessThan(28_000)
        const shown = card.match(/"weight":"bolder"/g)?.length ?? 0
        if (shown - 1 < count) expect(card).toContain(`and ${count - shown + 1} more`)
        const { blocks } = slackMessage(long) as { blocks: { fields?: object[] }[] }
        expect(blocks.length).toBeLessThanOrEqual(50)
        for (const { fields = [] } of blocks) expect(fields.length).toBeLessThanOrEqual(10)
      }),
      { numRuns: 10 },
    )
  })

  it('show at Teams only what an Adaptive Card 1.4 has', () => {
    const colors = z.enum(['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'])
    const run = z.strictObject({
      type: z.literal('TextRun'),
      text: z.string().min(1),
      size: z.enum(['default', 'small', 'medium', 'large', 'extraLarge']).optional(),
      weight: z.enum(['default', 'lighter', 'bolder']).optional(),
      color: colors.optional(),
      isSubtle: z.boolean().optional(),
    })
    const action = z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.url() })
    const card = z.strictObject({
      $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
      type: z.literal('AdaptiveCard'),
      version: z.literal('1.4'),
      body: z
        .array(z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1) }))
        .min(1),
      actions: z.array(action).max(6).optional(),
    })
    for (const state of ['new', 'ongoing', 'worse', 'healed'] as const) {
      const empty = { state, title: '', summary: '', facts: [{ name: '', value: '' }] }
      for (const link of [notification.link, null]) {
        const message = teamsMessage({ ...notification, ...empty, link })
        const { attachments } = message as { attachments: { content: unknown }[] }
        expect(card.safeParse(attachments[0]?.content).error?.issues ?? []).toEqual([])
      }
    }
  })

  it.each(['javascript:alert(1)', 'nonsense', 'https://user:password@example.com/'])(
    'have no link where it is %s',
    (link) => {
      expect(JSON.stringify(slackMessage({ ...notification, link }))).not.toContain('Read the report')
      expect(JSON.stringify(teamsMessage({ ...notification, link }))).not.toContain('OpenUrl')
    },
  )

  it('carry a signature that the receiver can check', async () => {
    const { url, got } = await receiver()
    await notifyWebhook(notification, { url, secret: 'key' }, signal)
    const { body = '', headers = {} } = got[0] ?? {}
    const expected = createHmac('sha256', 'key').update(body).digest('hex')
    expect(headers['x-mlops-signature-256']).toBe(`sha256=${expected}`)
    expect(JSON.parse(body)).toEqual({ schemaVersion: 1, event: 'drift-incident', ...notification })
  })

  it('are sent again when the receiver asks to wait or fails, and only then', async () => {
    const patient = { delaySeconds: 0.01, longestDelaySeconds: 0.02 }
    const busy = await receiver(
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 503 },
      { status: 200 },
    )
    await notifySlack(notification, { url: busy.url, ...patient }, signal)
    expect(busy.got).toHaveLength(3)
    const gone = await receiver({ status: 404 })
    await expect(notifySlack(notification, { url: gone.url, ...patient }, signal)).rejects.toThrow('404')
    expect(gone.got).toHaveLength(1)
    const down = await receiver({ status: 500 })
    await expect(
      notifySlack(notification, { url: down.url, attempts: 2, ...patient }, signal),
    ).rejects.toThrow('500')
    expect(down.got).toHaveLength(2)
  })

  it('show nothing of the address in an error, even where the receiver repeats it', async () => {
    const { url } = await receiver({ status: 403, body: 'no SECRETPART at /services/T0/SECRETPART' })
    await expect(notifySlack(notification, { url }, signal)).rejects.toSatisfy(
      (error: Error) => error.message.includes('403') && !error.message.includes('SECRETPART'),
    )
  })

  it.each(['http://hooks.example.com/SECRETPART', 'ftp://127.0.0.1/', 'nonsense'])(
    'are not sent to %s',
    async (url) => {
      await expect(notifyTeams(notification, { url }, signal)).rejects.toSatisfy(
        (error: Error) => error.name === 'ConfigurationError' && !error.message.includes('SECRETPART'),
      )
    },
  )

  it('do not follow a redirect', async () => {
    const other = await receiver()
    const { url } = await receiver({ status: 307, headers: { location: other.url } })
    await expect(notifySlack(notification, { url }, signal)).rejects.toThrow('307')
    expect(other.got).toHaveLength(0)
  })
})
