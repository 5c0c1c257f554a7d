import { line, lines, type Notification, stateWords, webLink } from './notification.ts'
import { type Patience, postMessage } from './post.ts'

/**
 * The body for an incoming webhook, in Block Kit. All text is of kind `plain_text`, in which Slack makes no links,
 * mentions or formatting; the one link is ours. https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
export function slackMessage(notification: Notification): object {
  const { facts, incident, model } = notification
  const title = `${stateWords[notification.state]}: ${notification.title}`
  const link = webLink(notification.link)
  const plain = (text: string) => ({ type: 'plain_text', text: escaped(text) || ' ', emoji: false })
  return {
    text: escaped(line(title, 200)),
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      // Slack counts 150 letters after escaping, which makes at most five of one.
      { type: 'header', text: { ...plain(fitting(line(title, 150), 150)) } },
      { type: 'section', text: plain(fitting(lines(notification.summary, 2500), 2900)) },
      ...chunks(facts.slice(0, 30), 10).map((some) => ({
        type: 'section',
        fields: some.map(({ name, value }) =>
          plain(fitting(`${line(name, 200)}\n${line(value, 1000)}`, 1900)),
        ),
      })),
      ...(link === null || link.length > 2000
        ? []
        : [
            {
              type: 'section',
              text: {
                type: 'mrkdwn',
                text: `<${link.replaceAll('&', '&amp;')}|Read the report>`,
                verbatim: true,
              },
            },
          ]),
      { type: 'context', elements: [plain(fitting(`${line(model, 200)} · ${line(incident, 200)}`, 1900))] },
    ],
  }
}

/** @throws ConfigurationError, EnvironmentError; the address is in neither */
export async function notifySlack(
  notification: Notification,
  options: Patience & { readonly url: string },
  signal: AbortSignal,
): Promise<void> {
  await postMessage('Slack', options.url, JSON.stringify(slackMessage(notification)), {}, signal, options)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** As much of a text as has room once it is escaped. */
function fitting(text: string, most: number): string {
  if (escaped(text).length <= most) return text
  let room = most - 1
  let fitted = ''
  for (const letter of text) {
    room -= escaped(letter).length
    if (room < 0) break
    fitted += letter
  }
  return `${fitted}…`
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}
