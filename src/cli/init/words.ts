import { visible } from '../../report/index.ts'
import type { Draft } from './draft.ts'
import type { Guess } from './guess.ts'

export interface InitFile {
  readonly path: string
  readonly text: string
  /** `there`: a file of this name exists, and nothing was written. */
  readonly state: 'written' | 'would-write' | 'there'
}

/** What somebody has to look at, as `place: why`. */
export function openQuestions(draft: Draft): string[] {
  const all: readonly (readonly [string, Guess<unknown>])[] = [
    ['task', draft.task],
    ['data.datasets.train', draft.datasets.train],
    ['data.datasets.holdout', draft.datasets.holdout],
    ['train', draft.train],
    ['train.outputs.model', draft.output],
    ['evaluate.predict', draft.predict],
    ['evaluate.id', draft.id],
    ['evaluate.label', draft.label],
    ['evaluate.score', draft.score],
  ]
  return all.filter(([, { found }]) => !found).map(([place, { why }]) => `${place}: ${visible(why)}`)
}

/** What was written, what to look at, and the next two steps. */
export function initText(files: readonly InitFile[], draft: Draft, dryRun: boolean): string {
  const questions = openQuestions(draft)
  const told = files.flatMap(({ path, text, state }) => {
    if (state === 'written') return [`✓ ${path}: written`]
    const head =
      state === 'there'
        ? `· ${path}: is there and stays as it is. This would have been written:`
        : `· ${path}: would be written:`
    return [
      head,
      '',
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd()),
      '',
    ]
  })
  const first =
    questions.length === 0
      ? 'Read mlops.yaml, then try it here: `npx mlops train-on-runner`, and `npx mlops evaluate-and-compare` on a branch.'
      : 'Settle what is marked CHECK in mlops.yaml, then try it here: `npx mlops train-on-runner`.'
  return [
    ...told,
    ...(questions.length === 0 ? [] : ['', 'Nothing in the repository says:']),
    ...questions.map((question) => `  ? ${question}`),
    ...(draft.others.length === 0
      ? []
      : [
          '',
          `These could train too: ${draft.others.slice(0, 5).join(', ')}. Each model is one more name under \`models\`.`,
        ]),
    '',
    'Next:',
    `  1. ${first}`,
    `  2. ${dryRun ? 'Run it without --dry-run, commit' : 'Commit'} both files on a branch and open a pull request; \`npx mlops doctor\` says what GitHub still lacks.`,
  ].join('\n')
}
