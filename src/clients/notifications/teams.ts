import { line, lines, type Notification, stateWords, webLink } from './notification.ts'
import { type Patience, postMessage } from './post.ts'

const colors = { new: 'attention', ongoing: 'warning', worse: 'attention', healed: 'good' } as const

/** Bytes that Teams takes of a message, of 28 KB with room for what it adds: https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const mostBytes = 27_000

/**
 * The body for a webhook of Teams' Workflows, an Adaptive Card 1.4, with as many facts as a message of Teams has room for. All text stands in text runs, which unlike text
 * blocks and facts know no Markdown. https://adaptivecards.io/explorer/TextRun.html
 */
export function teamsMessage(notification: Notification): object {
  let facts = notification.facts.slice(0, 30)
  let message = messageWith(notification, facts)
  while (facts.length > 0 && Buffer.byteLength(JSON.stringify(message)) > mostBytes) {
    facts = facts.slice(0, -1)
    message = messageWith(notification, facts)
  }
  return message
}

function messageWith(notification: Notification, facts: Notification['facts']): object {
  const { state, model, incident } = notification
  const given = webLink(notification.link)
  const link = given === null || given.length > 2000 ? null : given
  const left = notification.facts.length - facts.length
  const run = (text: string, more: object = {}) => ({
    type: 'TextRun',
    text: text === '' ? ' ' : text,
    ...more,
  })
  const block = (...inlines: object[]) => ({ type: 'RichTextBlock', inlines })
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            block(
              run(line(`${stateWords[state]}: ${notification.title}`, 300), {
                size: 'large',
                weight: 'bolder',
                color: colors[state],
              }),
            ),
            ...lines(notification.summary, 4000)
              .split('\n')
              .slice(0, 40)
              .map((one) => block(run(one))),
            ...facts.map(({ name, value }) =>
              block(run(`${line(name, 200)}: `, { weight: 'bolder' }), run(line(value, 1000))),
            ),
            ...(left === 0 ? [] : [block(run(`and ${left} more`, { isSubtle: true }))]),
            block(run(`${line(model, 200)} · ${line(incident, 200)}`, { isSubtle: true, size: 'small' })),
          ],
          ...(link === null
            ? {}
            : { actions: [{ type: 'Action.OpenUrl', title: 'Read the report', url: link }] }),
        },
      },
    ],
  }
}

/** @throws ConfigurationError, EnvironmentError; the address is in neither */
export async function notifyTeams(
  notification: Notification,
  options: Patience & { readonly url: string },
  signal: AbortSignal,
): Promise<void> {
  await postMessage('Teams', options.url, JSON.stringify(teamsMessage(notification)), {}, signal, options)
}
