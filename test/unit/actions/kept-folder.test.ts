import { describe, expect, it } from 'vitest'
import { keptFolder } from '../../../src/actions/environment/kept-folder.ts'
import { temporaryFolder } from '../../support/folder.ts'

const runner = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/flights', HOME: '/home/runner' }

describe('the folder of what serves on this machine', () => {
  it('is in the workspace of a clone', async () => {
    const workspace = temporaryFolder()
    expect(await keptFolder({ env: { HOME: '/home/ana' }, workspace })).toBe(`${workspace}/.mlops`)
  })

  it('is out of reach of the checkout of the next job on a runner, one for each repository', async () => {
    const workspace = '/home/runner/_work/flights/flights'
    const place = (env: Record<string, string>) => keptFolder({ env: { ...runner, ...env }, workspace })
    expect(await place({})).toBe('/home/runner/.local/state/mlops-actions/acme/flights')
    expect(await place({ XDG_STATE_HOME: '/srv/state' })).toBe('/srv/state/mlops-actions/acme/flights')
    expect(await place({ XDG_STATE_HOME: 'relative' })).toBe(await place({}))
    expect(await place({ GITHUB_REPOSITORY: 'acme/bags' })).not.toBe(await place({}))
  })
})
