import { join } from 'node:path'
import { deploySection } from './serving.ts'

/** Each line of the template's `mlops.yaml` that a team would change, and what it makes of it. */
const changes: readonly (readonly [RegExp, string])[] = [
  // what this team holds its model to: a retraining below it is no progress
  [/^ {8}- (recall|profit): .*\n/gm, ''],
  [/^( {8}- roc_auc: \{ max: 0\.8 \})$/m, '$1\n        - roc_auc: { min: 0.7 }'],
  [/^ {6}# (propose: \{ environments: production \}).*$/m, '      $1'],
  [/^( {6}ignore: \[flight_id, .*tailnum)\]$/m, '$1, arrived_late]'],
  [
    /^ {6}on-drift: issue.*$/m,
    '      on-drift: retrain\n      # the months of the story pass in minutes\n      retrain: { cooldown: 1s, max-failures: 1 }',
  ],
]

/**
 * The template's configuration as a team leaves it that serves on a machine of its own and lets it retrain.
 * @param folder absolute, of the remote and of what stays on the machine
 */
export function storyConfiguration(
  template: string,
  folder: string,
  port: number,
): Readonly<Record<string, string>> {
  let text = template
  for (const [line, to] of changes) {
    if (!line.test(text)) throw new Error(`mlops.yaml has no line like ${line}`)
    line.lastIndex = 0
    text = text.replace(line, to)
  }
  const storage = join(folder, 'storage')
  return {
    'mlops.yaml': `${text.trimEnd()}\n${deploySection(folder, port)}`,
    '.dvc/config': `[core]\n    remote = storage\n['remote "storage"']\n    url = ${storage}\n`,
  }
}
