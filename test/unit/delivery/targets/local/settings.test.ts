import { describe, expect, it } from 'vitest'
import { localTarget } from '../../../../../src/config/schema/deploy/local.ts'
import { type LocalSettings, openLocal } from '../../../../../src/delivery/targets/local/index.ts'
import { programPath } from '../../../../../src/delivery/targets/local/routers/choose.ts'
import type { TargetServices } from '../../../../../src/delivery/targets/target.ts'
import { temporaryFolder } from '../../../../support/folder.ts'
import { testServices } from '../../../../support/services.ts'

const serve = 'python -m flight_delay.serve --model {model} --port {port} --version {version}'

function services(): TargetServices {
  const folder = temporaryFolder()
  return {
    ...testServices(folder, { PATH: '/nowhere' }),
    ...{ model: 'flight-delay', environment: 'production', folder },
    branch: () => Promise.reject(new Error('nothing is changed through git')),
  }
}
const messages = (value: unknown) => localTarget.safeParse(value).error?.issues.map(({ message }) => message)

describe('the target `local` of mlops.yaml', () => {
  it('needs its command alone', () => {
    const settings: LocalSettings = localTarget.parse({ kind: 'local', serve })
    expect(settings).toEqual({
      ...{ kind: 'local', host: '127.0.0.1', port: 8080, router: 'auto', health: '/health' },
      ...{ startTimeout: 60, drain: 10, env: {}, keepPrevious: true },
      serve: [
        'python',
        '-m',
        'flight_delay.serve',
        '--model',
        '{model}',
        '--port',
        '{port}',
        '--version',
        '{version}',
      ],
    })
  })

  it.each([
    ['serve {models} {port}', 'unknown placeholder'],
    ['serve {port} && rm x', 'a second command'],
    ['serve {port} --key ${KEY}', 'must take secrets from `env`'],
  ])('refuses the command `%s`', (command, words) => {
    expect(messages({ kind: 'local', serve: command })?.join()).toContain(words)
  })

  it('tells all that is wrong when it is opened', async () => {
    const settings: LocalSettings = {
      ...localTarget.parse({ kind: 'local', serve }),
      ...{ serve: ['serve'], health: 'health', env: { 'A B': 'x' } },
    }
    await expect(openLocal(settings, services())).rejects.toMatchObject({
      problems: [{ path: 'target.serve' }, { path: 'target.health' }, { path: 'target.env' }],
    })
  })

  it('refuses a share that is none', async () => {
    const target = await openLocal(localTarget.parse({ kind: 'local', serve, router: 'node' }), services())
    await expect(target.setWeight(101)).rejects.toThrow('is not a share')
    await expect(target.shadow(Number.NaN)).rejects.toThrow('is not a share')
  })

  it('says which router is not installed', async () => {
    const settings = localTarget.parse({ kind: 'local', serve, router: 'envoy' })
    expect(await programPath('envoy', '/nowhere')).toBe(null)
    await expect(openLocal(settings, services())).rejects.toThrow('the router envoy is not installed')
  })
})
