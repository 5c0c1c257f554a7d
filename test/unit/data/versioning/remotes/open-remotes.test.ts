import { describe, expect, it } from 'vitest'
import type { ConfigurationError } from '../../../../../src/foundation/index.ts'
import { scene, used } from './scene.ts'

describe('opening remotes', () => {
  it.each(['ssh', 'webdav', 'gdrive', 'hdfs', 'oss', 'other'])(
    'refuses %s://, naming what is supported',
    async (scheme) => {
      const here = scene(`['remote "r"']\nurl = ${scheme}://user:hush@host/path\nport = 22\n`)
      const error = (await (await here.remotes()).open('r').catch((reason) => reason)) as ConfigurationError
      expect(error.problems[0]).toMatchObject({ file: '.dvc/config', line: 2, path: 'remote.r.url' })
      expect(error.message).toContain(`${scheme}:// is not supported: ${scheme}://host/path`)
      expect(error.message).toContain('s3://')
    },
  )

  it('minds remotes that are not spoken only when they are asked for', async () => {
    const here = scene(`['remote "r"']\nurl = ssh://host/path\n['remote "f"']\nurl = /srv/data\n`)
    expect((await (await here.remotes()).open('F')).address).toBe('/srv/data')
  })

  it.each(['worktree', 'version_aware'])('refuses %s', async (option) => {
    const here = scene(`['remote "r"']\nurl = s3://bucket\n${option} = true\n`)
    await expect((await here.remotes()).open('r')).rejects.toThrow(`remote.r.${option}`)
  })

  it('says which remotes there are when the one that is asked for is not among them', async () => {
    const here = scene('[\'remote "storage"\']\nurl = /srv\n')
    await expect((await here.remotes()).open('storag')).rejects.toThrow('Did you mean `storage`?')
  })

  it('says how to name a default when there is none', async () => {
    const here = scene('[\'remote "storage"\']\nurl = /srv\n')
    const object = here.store('f', 'x')
    const remotes = await here.remotes()
    expect(() => remotes.byRemote(used(object).objects)).toThrow('Write `remote = storage` under `[core]`')
    const named = await here.remotes({ remote: 'storage' })
    expect([...named.byRemote([object]).keys()]).toEqual(['storage'])
  })
})
