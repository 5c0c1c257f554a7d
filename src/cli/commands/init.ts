import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError, messageOf, type Services } from '../../foundation/index.ts'
import type { InitFile } from '../init/index.ts'
import type { CliCommand } from './command.ts'

/** `mlops init`: the smallest `mlops.yaml` and workflow for a repository that trains a model. Never overwrites. */
export const init: CliCommand = {
  name: 'init',
  description:
    'Writes the smallest mlops.yaml and workflow into this repository, from what it finds in it. Overwrites nothing.',
  words: '',
  count: [0, 0],
  options: {
    model: { kind: 'text', description: 'Name of the model. Default: that of the folder.' },
    task: {
      kind: 'text',
      description: 'What the model predicts.',
      oneOf: ['binary-classification', 'multiclass-classification', 'regression'],
    },
    train: {
      kind: 'text',
      description: 'Training command, such as `python train.py --data {train} --output {model}`.',
    },
    data: {
      kind: 'text',
      description:
        'Path of the training data and, after a comma, of the rows that both models are judged by.',
    },
    label: { kind: 'text', description: 'Column with the true value.' },
    id: { kind: 'text', description: 'Column that names the row.' },
    'dry-run': { kind: 'flag', description: 'Only show what would be written.' },
  },
  async run({ texts, flags }, services) {
    const { draftOf, gatherFacts, initText, renderConfiguration, renderWorkflow, workflowWithSuite } =
      await import('../init/index.ts')
    const { parseConfiguration } = await import('../../config/index.ts')
    const facts = await gatherFacts(services)
    const draft = draftOf(facts, {
      model: texts.get('model'),
      task: texts.get('task'),
      train: texts.get('train'),
      data: texts
        .get('data')
        ?.split(',')
        .map((path) => path.trim())
        .filter((path) => path !== ''),
      label: texts.get('label'),
      id: texts.get('id'),
    })
    const configuration = renderConfiguration(draft)
    // an option such as a model's name may be what the file cannot hold: told before anything is written
    parseConfiguration(configuration, 'mlops.yaml')
    const workflow = renderWorkflow(draft, await defaultBranch(services))
    const dryRun = flags.has('dry-run')
    // a second workflow with the suite would train twice
    const used = await workflowWithSuite(facts.root)
    const files = [
      await put(facts.root, 'mlops.yaml', configuration, dryRun),
      used === null
        ? await put(facts.root, '.github/workflows/mlops.yml', workflow, dryRun)
        : { path: used, text: workflow, state: 'there' as const },
    ]
    return { text: initText(files, draft, dryRun), json: { files, draft } }
  },
}

async function put(root: string, path: string, text: string, dryRun: boolean): Promise<InitFile> {
  const { access } = await import('node:fs/promises')
  const place = join(root, path)
  const there = await access(place).then(
    () => true,
    () => false,
  )
  if (there) return { path, text, state: 'there' }
  if (dryRun) return { path, text, state: 'would-write' }
  try {
    await mkdir(dirname(place), { recursive: true })
    // `wx`: not even a file that came in between is overwritten
    await writeFile(place, text, { flag: 'wx' })
    return { path, text, state: 'written' }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return { path, text, state: 'there' }
    throw new EnvironmentError(`${path} cannot be written: ${messageOf(cause)}`, { cause })
  }
}

/** What `origin` calls its main branch, else the branch that is checked out. */
async function defaultBranch({ process, workspace }: Services): Promise<string> {
  const told = async (...args: string[]) => {
    const { exitCode, stdout } = await process.run('git', args, { cwd: workspace })
    return exitCode === 0 ? stdout.trim() : ''
  }
  const remote = (await told('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')).replace(
    /^origin\//,
    '',
  )
  const branch = remote === '' ? await told('symbolic-ref', '--quiet', '--short', 'HEAD') : remote
  // GitHub reads a name with `*`, `?`, `+`, `[` or `!` as a pattern
  return /^[\w./-]+$/.test(branch) ? branch : 'main'
}
