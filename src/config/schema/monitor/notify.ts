import { z } from 'zod'
import { section } from '../../section.ts'
import { text } from '../../values.ts'

const address = () => text().describe('Address, best as `${NAME}` of an environment variable.')

const smtp = section({
  host: text().describe('Mail server.'),
  port: z.int().min(1).max(65_535).default(587).describe('Its port; 465 speaks TLS from the start.'),
  from: text().describe('Sender.'),
  to: z.union([text().transform((one) => [one]), z.array(text()).min(1)]).describe('Recipients.'),
  user: text().optional().describe('Login, where the server wants one.'),
  password: text().optional().describe('Its password, as `${NAME}` of an environment variable.'),
})

/** Who is told: one message an incident and state. */
export const notification = z.union([
  section({ slack: address() }),
  section({ teams: address() }),
  section({
    webhook: address(),
    secret: text().optional().describe('Signs the body (HMAC-SHA256), as `${NAME}`.'),
  }),
  section({ smtp }),
])
export type NotificationSetting = z.output<typeof notification>

export const notifyKeys = {
  notify: z
    .array(notification)
    .default([])
    .describe('Who is told of an incident that opens, worsens or heals.'),
  prometheus: section({
    pushgateway: text().optional().describe('Address of a Pushgateway.'),
    textfile: text().optional().describe('Folder that node_exporter reads.'),
  })
    .optional()
    .describe('Where the scores go as metrics.'),
  mlflow: text()
    .optional()
    .describe('Address of an MLflow server whose experiment `<model> drift` gets the scores.'),
}
