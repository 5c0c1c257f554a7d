import type { Person } from '../git/commits.ts'
import type { Call } from '../operation.ts'

/** Author and committer of what the API writes when the request names none. */
export function actingPerson(call: Call): Person {
  const { id, login } = call.actor
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: call.world.now() }
}

/** The person a request names, its gaps filled with the acting account. */
export function personOf(call: Call, given: Partial<Person> | undefined): Person {
  return { ...actingPerson(call), ...given }
}
