import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseInputs } from '../../../src/actions/inputs.ts'
import { actionByName } from '../../../src/actions/registry.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { testServices } from '../../support/services.ts'

const run = async (name: Parameters<typeof actionByName>[0], configuration: string) => {
  const workspace = temporaryFolder()
  writeFileSync(join(workspace, 'mlops.yaml'), configuration)
  const definition = await actionByName(name)
  return definition.run(parseInputs(definition, {}), testServices(workspace))
}

describe.each(['drift-report'] as const)('%s', (name) => {
  it('refuses clearly for now, with exit 2 and no output', async () => {
    await expect(run(name, 'version: 1\nmodels: { m: { task: regression } }\n')).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { file: 'mlops.yaml', message: expect.stringContaining(`\`${name}\` arrives in a later release`) },
      ],
    })
  })

  it('checks the configuration first', async () => {
    await expect(run(name, 'version: 1\nmodels: { m: { task: regression, dta: {} } }\n')).rejects.toThrow(
      'Did you mean `data`?',
    )
  })
})

it('an action that arrives later points at its section', async () => {
  await expect(
    run(
      'drift-report',
      'version: 1\nmodels:\n  m:\n    task: regression\n    monitor: { on-drift: report }\n',
    ),
  ).rejects.toMatchObject({ problems: [{ line: 5, column: 5, path: 'models.m.monitor' }] })
})
