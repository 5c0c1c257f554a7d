import { stringify } from 'yaml'
import { visible } from '../../report/index.ts'
import type { Draft } from './draft.ts'
import type { Guess } from './guess.ts'
import type { Task } from './task.ts'

/** First line that editors complete the file by. */
export const schemaComment =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/mlops-actions/v1/mlops.schema.json'

/** Metric and margin of the first gate of each task. */
const gates: Readonly<Record<Task, string>> = {
  'binary-classification': 'roc_auc: { max-absolute-loss: 0.005 }',
  'multiclass-classification': 'accuracy: { max-absolute-loss: 0.005 }',
  regression: 'mean_absolute_error: { max-relative-loss: 0.01 }',
}
const scoreKeys: Readonly<Record<Task, string>> = {
  'binary-classification': 'score',
  'multiclass-classification': 'probabilities',
  regression: 'prediction',
}

/** The smallest `mlops.yaml` that says what the draft says; a comment tells why each line is as it is. */
export function renderConfiguration(draft: Draft): string {
  const { datasets, python, task, train } = draft
  const training =
    'pipeline' in train.value
      ? line('pipeline', train.value.pipeline, train)
      : line('run', train.value.run, train)
  const lines = [
    schemaComment,
    '# Written by `mlops init`: a comment says why a line is as it is. What nothing here says is marked CHECK.',
    'version: 1',
    '',
    'models:',
    `  ${scalar(draft.model.value)}:${reason(draft.model)}`,
    `    ${line('task', task.value, task)}`,
    '',
    '    data:',
    '      datasets:',
    `        ${line('train', datasets.train.value, datasets.train)}`,
    `        ${line('holdout', datasets.holdout.value, datasets.holdout)}`,
    '',
    '    train:',
    `      ${training}`,
    ...(draft.parameters === null
      ? []
      : [`      parameters: ${scalar(draft.parameters)} # its changes are listed in the report`]),
    ...(python.lock === null
      ? []
      : [`      environment: ${scalar(python.lock)} # fixes the packages, and tells when they change`]),
    `      outputs: { model: ${inner(draft.output.value)} }${reason(draft.output)}`,
    '',
    '    evaluate:',
    `      ${line('predict', draft.predict.value, draft.predict)}`,
    `      ${line('id', draft.id.value, draft.id)}`,
    `      ${line('label', draft.label.value, draft.label)}`,
    `      ${line(scoreKeys[task.value], draft.score.value, draft.score)}`,
    '      gates:',
    '        # CHECK: how much a candidate may lose. Train twice with two seeds, and allow more than the two differ.',
    `        - ${gates[task.value]}`,
  ]
  return `${lines.join('\n')}\n`
}

function line(key: string, value: string, guess: Guess<unknown>): string {
  return `${key}: ${scalar(value)}${reason(guess)}`
}

/** Text as YAML, on one line. */
export function scalar(value: string): string {
  const text = stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd()
  return text.includes('\n') ? JSON.stringify(value) : text
}

/** As `scalar`, between brackets or braces, where a comma or a bracket would end it. */
export function inner(value: string): string {
  return /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value)
}

/** Why, as the rest of the line: names of files may hold anything, and a line break would end the comment. */
export function reason({ why, found }: Guess<unknown>): string {
  return ` # ${found ? '' : 'CHECK: '}${visible(why)}`
}
