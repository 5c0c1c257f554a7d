import type { Services } from '../foundation/index.ts'
import type { Repository } from '../registry/index.ts'

/** As git would sign, and in a workflow without an identity as its bot. */
export async function taggerOf(
  repository: Repository,
  { env }: Services,
): Promise<{ readonly name: string; readonly email: string }> {
  const asked = async (key: string) => {
    const result = await repository.run(['config', '--get', key])
    return result.exitCode === 0 ? result.stdout.trim() : ''
  }
  const name = env.GIT_COMMITTER_NAME || (await asked('user.name'))
  const email = env.GIT_COMMITTER_EMAIL || (await asked('user.email'))
  if (name && email) return { name, email }
  const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
  return env.GITHUB_ACTIONS === 'true'
    ? bot
    : { name: name || 'mlops-actions', email: email || 'mlops-actions@localhost' }
}
