import { GateFailedError } from '../../foundation/index.ts'
import type { Patience } from '../../github/index.ts'
import type { CliCommand } from './command.ts'

/** `mlops doctor`: what this clone and its repository on GitHub still lack. Changes nothing. Exit 1 where something does. */
export function doctorCommand(patience: Partial<Patience> = {}): CliCommand {
  return {
    name: 'doctor',
    description:
      'Checks the clone and, with a token in GITHUB_TOKEN, the repository on GitHub, and says what to fix. Changes nothing.',
    words: '',
    count: [0, 0],
    options: {
      config: { kind: 'text', description: 'Path of the configuration file. Default: mlops.yaml.' },
      local: { kind: 'flag', description: 'Only the clone; GitHub is not asked.' },
    },
    async run({ texts, flags }, services) {
      const { doctorText, lookHere, lookOnGitHub, summaryOf } = await import('../doctor/index.ts')
      const { connectGitHub } = await import('../../github/index.ts')
      const { connectionContext } = await import('../../actions/version-bytes/index.ts')
      const local = await lookHere(services, texts.get('config') ?? 'mlops.yaml')
      const findings = [...local.findings]
      if (!flags.has('local')) {
        const gh = await connectGitHub({
          context: await connectionContext(services),
          token: services.env.GITHUB_TOKEN || services.env.GH_TOKEN,
          logger: services.logger,
          patience,
        })
        findings.push(...(await lookOnGitHub(gh, local)))
      }
      const told = { text: doctorText(findings), json: { findings } }
      const broken = findings.filter(({ state }) => state === 'fix')
      return broken.length === 0 ? told : { ...told, failure: new GateFailedError(summaryOf(findings)) }
    },
  }
}

export const doctor = doctorCommand()
