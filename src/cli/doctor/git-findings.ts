import type { Services } from '../../foundation/index.ts'
import { openRepository } from '../../registry/index.ts'
import { cannotTell, type Finding, fix, ok } from './finding.ts'
import { programVersion } from './program-version.ts'

/** Whether this is a clone with a history and a remote, which versions and champions are read from. */
export async function gitFindings(services: Services): Promise<readonly Finding[]> {
  const version = await programVersion(services, 'git', ['--version'])
  if (version === null)
    return [fix('git', 'cannot be started', 'Install git, and make sure that it is on the PATH')]
  const repository = await openRepository(services, services.workspace)
  if (repository === null)
    return [fix('git', 'this folder is in no repository', 'Run it inside a clone, or `git init` first')]
  const found: Finding[] = []
  if ((await repository.commitOf('HEAD')) === null)
    found.push(fix('git', 'there is no commit yet', 'Commit what is here, and push it'))
  if (await repository.isShallow())
    found.push(
      fix('git', 'this clone holds only the end of its history', 'Run `git fetch --unshallow --tags`'),
    )
  const { exitCode, stdout } = await repository.run(['remote', 'get-url', 'origin'])
  if (exitCode !== 0)
    found.push(
      fix('git', 'there is no remote `origin`', 'Run `git remote add origin https://github.com/OWNER/NAME`'),
    )
  else if (!/github\.com[/:]/.test(stdout))
    found.push(
      cannotTell(
        'git',
        '`origin` is not on github.com, so that its settings cannot be asked for from here',
        'Run `mlops doctor` in a workflow of that server',
      ),
    )
  return found.length > 0 ? found : [ok('git', `${version}; a clone with its history and a remote`)]
}
