import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const template = join(import.meta.dirname, '../../../template-repo')
const read = (path: string) => parse(readFileSync(join(template, path), 'utf8'))

it('the alert on drift that is no longer looked for knows how often the workflow Drift runs', () => {
  const schedules: { cron: string }[] = read('.github/workflows/drift.yml').on.schedule
  // minute and hour of one day of the week
  expect(schedules.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/)])
  const rules: { record?: string; expr: string }[] = read('monitoring/alerts/mlops-drift.yaml').groups[0]
    .rules
  const schedule = rules.find(({ record }) => record === 'model:mlops_schedule:seconds')
  expect(schedule?.expr).toMatch(new RegExp(`^${7 * 24 * 60 * 60} \\*`))
})
