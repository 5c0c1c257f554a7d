import { line, lines, type Notification, stateWords, webLink } from './notification.ts'
import { type Patience, postMessage } from './post.ts'

const colors = { new: 'attention', ongoing: 'warning', worse: 'attention', healed: 'good' } as const

/**
 * The body for a webhook of Teams' Workflows, an Adaptive Card 1.4. All text stands in text runs, which unlike text
 * blocks and facts know no Markdown. https://adaptivecards.io/explorer/TextRun.html
 */
export function teamsMessage(notification: Notification): object {
  const { state, facts, model, incident } = notification
  const link = webLink(notification.link)
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
            ...facts
              .slice(0, 30)
              .map(({ name, value }) =>
                block(run(`${line(name, 200)}: `, { weight: 'bolder' }), run(line(value, 1000))),
              ),
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
