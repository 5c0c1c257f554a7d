import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { EnvironmentError, type Services } from '../../../foundation/index.ts'
import type { TrialSource } from '../run-trials.ts'
import type { SearchSettings } from '../settings.ts'
import { readSpace } from '../space.ts'
import type { TrialRecord } from '../trial-record.ts'
import { optunaScript } from './script.ts'

/** A study of Optuna, in its own storage. */
export interface OptunaStudy extends TrialSource {
  /** Finished trials of every job that shares the study; the only metrics are the objectives. */
  list(): Promise<TrialRecord[]>
}

export interface StudyOptions {
  /** Interpreter that has Optuna, by name or path. */
  readonly python: string
  /** The study's name in its storage. */
  readonly study: string
  /** Database URL, or absolute path of a journal file. */
  readonly storage: string
  /** Tells this job from others on the same study; trials that an earlier attempt of it left running are given up. */
  readonly worker: string
  readonly env?: Readonly<Record<string, string>>
}

const value = z.union([z.string(), z.number(), z.boolean()])
const parameters = z.record(z.string(), value)
const answerSchema = z.union([
  z.object({ error: z.enum(['missing', 'sampler', 'study', 'failed']), message: z.string() }),
  z.object({ reclaimed: z.array(z.int()) }),
  z.object({ told: z.int() }),
  z.object({ done: z.literal(true) }),
  z.object({ number: z.int().min(0), parameters }),
  z.object({
    trials: z.array(
      z.object({
        number: z.int().min(0),
        parameters,
        values: z.array(z.number()).nullable(),
        state: z.enum(['complete', 'failed']),
        seconds: z.number(),
      }),
    ),
  }),
])
type Answer = z.infer<typeof answerSchema>

/**
 * Opens a study, making it where it is not there. Trials come from Optuna's sampler one by one; every step is one short
 * run of Python on the storage, so that nothing is lost with this process, and other jobs and `optuna-dashboard` see it.
 * @param known trials that were finished here before, of which the study may not have been told
 * @throws EnvironmentError where the interpreter, Optuna or the storage cannot be used
 */
export async function openStudy(
  settings: SearchSettings,
  options: StudyOptions,
  services: Pick<Services, 'process' | 'workspace'>,
  known: readonly TrialRecord[] = [],
): Promise<OptunaStudy> {
  const space = readSpace(settings)
  const names = Object.keys(settings.objectives)
  const head = {
    ...{ study: options.study, storage: options.storage, worker: options.worker, space },
    ...{ sampler: settings.sampler ?? null, seed: settings.seed },
    directions: Object.values(settings.objectives),
  }
  const speak = (lines: readonly object[]) => converse(head, lines, options, services)
  if (!options.storage.includes('://')) await mkdir(dirname(options.storage), { recursive: true })
  const valuesOf = ({ state, metrics }: TrialRecord) =>
    state === 'complete' ? names.map((name) => metrics[name]) : null
  await speak([
    ...known.map((record) => ({ op: 'tell', number: record.number, values: valuesOf(record), known: true })),
    { op: 'reclaim' },
  ])
  // results wait for the next question, because starting Python is what takes time
  let untold: object[] = []
  return {
    async next() {
      const answers = await speak([...untold, { op: 'ask', limit: settings.trials ?? 0 }])
      untold = []
      const asked = answers.at(-1)
      return asked !== undefined && 'number' in asked ? asked : null
    },
    async tell(record) {
      untold.push({ op: 'tell', number: record.number, values: valuesOf(record) })
    },
    async close() {
      if (untold.length > 0) await speak(untold)
      untold = []
    },
    async list() {
      const answer = (await speak([{ op: 'list' }])).at(-1)
      if (answer === undefined || !('trials' in answer)) return []
      return answer.trials.map(({ number, parameters: tried, values, state, seconds }) => ({
        ...{ number, parameters: tried, state, seconds, outputs: {} },
        metrics: Object.fromEntries((values ?? []).map((one, at) => [names[at] ?? String(at), one])),
        why: state === 'failed' ? 'Optuna has it as failed.' : null,
      }))
    },
  }
}

/** Where a search keeps its study unless a storage is declared: a database as it is, a file below the workspace. */
export function storageOf(declared: string | undefined, fallback: string, workspace: string): string {
  if (declared === undefined) return fallback
  // SQLite's relative paths are relative to the folder that Python runs in, which is the workspace
  return declared.includes('://') ? declared : resolve(workspace, declared)
}

async function converse(
  head: object,
  lines: readonly object[],
  { python, env, storage }: StudyOptions,
  { process, workspace }: Pick<Services, 'process' | 'workspace'>,
): Promise<Answer[]> {
  const { exitCode, stdout, stderr } = await process.run(python, ['-c', optunaScript], {
    cwd: workspace,
    ...(env === undefined ? {} : { env }),
    input: [head, ...lines].map((line) => JSON.stringify(line)).join('\n'),
  })
  const answers = stdout.split('\n').flatMap((line): Answer[] => {
    if (!line.startsWith('mlops:')) return []
    return [answerSchema.parse(JSON.parse(line.slice('mlops:'.length)))]
  })
  for (const answer of answers) if ('error' in answer) throw errorOf(answer, python, storage)
  if (exitCode !== 0 || answers.length < lines.length)
    throw new EnvironmentError(
      `Optuna's process ended with status ${exitCode}: ${withoutSecrets(stderr.trim().split('\n').at(-1) ?? '', storage)}`,
    )
  return answers
}

function errorOf(
  { error, message }: Extract<Answer, { error: string }>,
  python: string,
  storage: string,
): EnvironmentError {
  const said = withoutSecrets(message, storage)
  if (error === 'missing') {
    const name = /named '([\w.]+)'/.exec(said)?.[1] ?? 'optuna'
    return new EnvironmentError(
      `The adaptive search needs the Python package ${name}, which \`${python}\` does not have.`,
      {
        remedy: `Add ${name} to the training environment, or use \`method: sobol\`, which needs no Python`,
      },
    )
  }
  return new EnvironmentError(`Optuna cannot go on: ${said}.`, {
    remedy:
      error === 'study'
        ? 'Use another storage, or the objectives that the study was begun with'
        : error === 'sampler'
          ? 'Use `sampler: nsgaii` or `tpe` for several objectives'
          : 'Check `train.search.storage` and that the training environment can reach it',
  })
}

/** Messages of databases repeat their address, password and all. */
function withoutSecrets(text: string, storage: string): string {
  const password = /:\/\/[^:/@]*:([^@]+)@/.exec(storage)?.[1]
  const masked = password === undefined ? text : text.replaceAll(password, '***')
  return masked.replaceAll(/:\/\/([^:/@\s]*):[^@\s]+@/g, '://$1:***@').replace(/\.$/, '')
}
