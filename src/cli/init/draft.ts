import { findId, findLabel, type Head, headOf } from './columns.ts'
import { chooseDatasets, type Datasets, predictionTables, readsIn, tablesOf } from './datasets.ts'
import { type Facts, isPlain } from './facts.ts'
import { assumed, found, type Guess } from './guess.ts'
import { trainingStage } from './pipeline.ts'
import { commandOf, modelFileIn, predictionPrograms, trainingPrograms } from './programs.ts'
import { type PythonFacts, pythonOf } from './python.ts'
import { guessTask, type Task, tasks } from './task.ts'

/** What the user says, in place of guesses. */
export interface Given {
  readonly model?: string | undefined
  readonly task?: string | undefined
  /** Training command. */
  readonly train?: string | undefined
  /** Paths of the training data and of the holdout. */
  readonly data?: readonly string[] | undefined
  readonly label?: string | undefined
  readonly id?: string | undefined
}

/** Everything that is written down, with the reason of each. */
export interface Draft {
  readonly model: Guess<string>
  readonly task: Guess<Task>
  readonly datasets: Datasets
  readonly train: Guess<{ readonly run: string } | { readonly pipeline: string }>
  /** File of hyperparameters; null where there is none of the usual name. */
  readonly parameters: string | null
  readonly output: Guess<string>
  readonly predict: Guess<string>
  readonly id: Guess<string>
  readonly label: Guess<string>
  /** Column of the score, the predicted value, or the prefix of those of the classes. */
  readonly score: Guess<string>
  readonly python: PythonFacts
  /** Further programs that could train: a repository may have several models. */
  readonly others: readonly string[]
  /** Whether data is fetched by pointers. */
  readonly pointers: boolean
}

export function draftOf(facts: Facts, given: Given): Draft {
  const [training = null, ...others] = trainingPrograms(facts)
  const prediction = predictionPrograms(facts)[0] ?? null
  const programs = [...new Set([training, prediction, ...besideOf(facts, training)])]
    .filter((path) => path !== null)
    .map((path) => [path, facts.texts.get(path) ?? ''] as const)
  const stage = trainingStage(facts.texts.get('dvc.yaml') ?? '')
  const reads = [
    ...(stage?.reads ?? []).map((path) => found(path, `stage ${stage?.stage} of dvc.yaml reads it`)),
    ...programs.flatMap(([path, text]) => readsIn(path, text)),
  ]
  const datasets = givenDatasets(given.data) ?? chooseDatasets(facts, reads)
  const heads = headsOf(facts, [datasets.holdout.value, datasets.train.value, ...tablesOf(facts)])
  const label = option(given.label, '--label') ?? findLabel(programs, heads)
  const task =
    given.task !== undefined && isTask(given.task)
      ? found(given.task, 'given by --task')
      : guessTask(label?.value ?? null, heads, programs)
  return {
    model: option(given.model, '--model') ?? found(modelName(facts.folder), 'the name of the folder'),
    task,
    datasets,
    train: option(given.train, '--train', (run) => ({ run })) ?? trainOf(facts, training, stage?.stage),
    parameters: facts.files.find((path) => /^params\.(ya?ml|json)$/.test(path)) ?? null,
    output: outputOf(facts, training, stage?.model ?? null),
    predict: predictOf(facts, prediction),
    id:
      option(given.id, '--id') ??
      findId(programs, heads) ??
      assumed('id', 'no column with a usual name and different values was found: the one that names the row'),
    label: label ?? assumed('label', 'nothing here says which column it is'),
    score: scoreOf(task.value, headsOf(facts, predictionTables(facts))),
    python: pythonOf(facts),
    others,
    pointers: facts.files.some((path) => path.endsWith('.dvc')) || facts.files.includes('dvc.lock'),
  }
}

/** Programs in the folder of one, where the names of columns are often kept. */
function besideOf({ files }: Facts, program: string | null): string[] {
  if (program === null) return []
  const folder = program.slice(0, program.lastIndexOf('/') + 1)
  return files.filter(
    (path) => /\.(py|R|jl)$/.test(path) && path.slice(0, path.lastIndexOf('/') + 1) === folder,
  )
}

function option<T = string>(
  text: string | undefined,
  name: string,
  read: (text: string) => T = (value) => value as T,
): Guess<T> | null {
  return text === undefined ? null : found(read(text), `given by ${name}`)
}

const isTask = (text: string): text is Task => (tasks as readonly string[]).includes(text)

function givenDatasets(data: readonly string[] | undefined): Datasets | null {
  const [train, holdout] = data ?? []
  if (train === undefined) return null
  return {
    train: found(train, 'given by --data'),
    holdout:
      holdout === undefined
        ? assumed(
            train,
            'the same rows: name others after a comma in --data, a model knows those it has seen',
          )
        : found(holdout, 'given by --data'),
  }
}

function headsOf({ texts }: Facts, paths: readonly string[]): Head[] {
  return [...new Set(paths)].flatMap((path) => {
    const text = texts.get(path)
    const head = text === undefined ? null : headOf(path, text)
    return head === null ? [] : [head]
  })
}

/** A folder's name as the name of a model: letters, digits, `-` and `_`, from a letter on. */
export function modelName(folder: string): string {
  const name = folder
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z]+/, '')
    .replace(/[^A-Za-z0-9]+$/, '')
    .slice(0, 100)
  return name === '' ? 'model' : name
}

function trainOf(facts: Facts, program: string | null, stage: string | undefined): Draft['train'] {
  if (stage !== undefined)
    return found({ pipeline: 'dvc.yaml' }, `its stage ${stage.replaceAll(/[^\w.-]/g, '?')} trains`)
  if (program === null)
    return assumed(
      { run: 'python train.py --data {train} --output {model}' },
      'no program here is named for training: write the command that makes the model',
    )
  const { command, roles } = commandOf(program, 'training', facts)
  // a placeholder must be declared, and of metrics nobody knows where they go
  const unknown = facts.files.some((path) => /^params\.(ya?ml|json)$/.test(path))
    ? /\{metrics\}/
    : /\{(metrics|params)\}/
  const run = command.replaceAll(/ --[\w-]+ \{\w+\}/g, (part) => (unknown.test(part) ? '' : part))
  const options = roles.size === 0 ? 'it declares no options' : 'with the options that it declares'
  return found({ run }, `${program} is named for training; ${options}`)
}

function outputOf(facts: Facts, program: string | null, ofStage: string | null): Guess<string> {
  if (ofStage !== null) return found(ofStage, 'the stage that trains writes it')
  const named = program === null ? null : modelFileIn(facts.texts.get(program) ?? '')
  if (named !== null && isPlain(named.value)) return found(named.value, `${program}:${named.line} names it`)
  return assumed('models/model.pkl', 'nothing here names the file that training writes')
}

function predictOf(facts: Facts, program: string | null): Guess<string> {
  if (program === null)
    return assumed(
      'python predict.py --model {model} --data {holdout} --output {predictions}',
      'no program here is named for predicting: write one that reads a model and a table, and writes a Parquet file with an id and a score',
    )
  const { command, roles } = commandOf(program, 'prediction', facts)
  const complete = roles.has('model') && roles.has('holdout') && roles.has('predictions')
  return complete
    ? found(command, `${program} is named for it and declares these options`)
    : assumed(
        command,
        `${program} is named for it; it has to take {model} and {holdout}, and to write {predictions}`,
      )
}

/** The column of the predictions, by the names in a file of them, else the usual name. */
function scoreOf(task: Task, heads: readonly Head[]): Guess<string> {
  const usual = {
    'binary-classification': 'score',
    'multiclass-classification': 'p_',
    regression: 'prediction',
  }
  const names = {
    'binary-classification': /^(score|prob(ability)?|proba|p|y_?(score|prob(a)?))$/i,
    'multiclass-classification': /^$/,
    regression: /^(prediction|predicted|pred|y_?(pred|hat))$/i,
  }
  for (const { path, columns } of heads) {
    const column = columns.find((name) => names[task].test(name))
    if (column !== undefined) return found(column, `a column of ${path}`)
  }
  return assumed(usual[task], 'the predictions have to have it')
}
