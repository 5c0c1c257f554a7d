import { type Handlers, notFound, ok, Refusal } from '../operation.ts'
import { presentPublicUser } from '../present/accounts.ts'

export const userHandlers: Handlers = {
  'users/get-authenticated': (call) => {
    if (call.token === undefined) throw new Refusal(401, 'Requires authentication')
    if (call.token.isApp) throw new Refusal(403, 'Resource not accessible by integration')
    return ok(presentPublicUser(call.world, call.actor.login))
  },

  'users/get-by-username': (call) => {
    const login = call.params.username!
    if (!call.world.users.has(login.toLowerCase())) throw notFound()
    return ok(presentPublicUser(call.world, login))
  },

  'rate-limit/get': () => {
    const rate = { limit: 1000, remaining: 1000, used: 0, reset: Math.floor(Date.now() / 1000) + 3600 }
    return ok({ resources: { core: rate, search: { ...rate, limit: 30, remaining: 30 } }, rate })
  },
}
