import type { Configuration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import { cannotTell, type Finding, fix, ok } from './finding.ts'
import { programVersion } from './program-version.ts'

/** Programs whose version may be asked for; anything else that a command names is not started. */
const known = new Set(['python', 'python3', 'Rscript', 'julia', 'uv', 'dvc', 'node'])
/** Oldest Python that the template, and what it pins, runs on. */
const oldestPython = [3, 10] as const

/** Whether the programs that the commands of `mlops.yaml` start with are here, and whether Python is new enough. */
export async function programFindings(
  services: Services,
  configuration: Configuration,
): Promise<readonly Finding[]> {
  const commands = Object.values(configuration.models).flatMap(({ train, evaluate }) => [
    train?.run,
    evaluate?.predict,
  ])
  const programs = commands.flatMap((command) => command?.trim().split(/\s+/)[0] ?? [])
  const found: Finding[] = []
  for (const program of [...new Set(programs)].sort()) {
    if (!known.has(program)) {
      found.push(
        cannotTell(
          program,
          'is started by mlops.yaml and was not tried here',
          `Run \`${program} --version\``,
        ),
      )
      continue
    }
    const version = await programVersion(services, program, ['--version'])
    if (version === null)
      found.push(
        fix(
          program,
          'cannot be started, and commands of mlops.yaml start with it',
          `Install it, or activate the environment that has it`,
        ),
      )
    else found.push(program.startsWith('python') ? pythonFinding(program, version) : ok(program, version))
  }
  return found
}

function pythonFinding(program: string, version: string): Finding {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? []
  const isOld =
    Number(major) < oldestPython[0] || (Number(major) === oldestPython[0] && Number(minor) < oldestPython[1])
  return isOld
    ? fix(
        program,
        `is ${version}`,
        `Use Python ${oldestPython.join('.')} or newer, best in a virtual environment`,
      )
    : ok(program, version)
}
