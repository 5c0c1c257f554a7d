export {
  type Notification,
  notifyBySmtp,
  notifySlack,
  notifyTeams,
  notifyWebhook,
} from '../../clients/notifications/index.ts'
export { pushMetrics, writeTextfile } from '../../clients/pushgateway/index.ts'
export { logDriftToMlflow } from './mlflow.ts'
