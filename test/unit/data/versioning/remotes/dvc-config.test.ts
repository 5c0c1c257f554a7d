import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDvcConfig } from '../../../../../src/data/versioning/remotes/index.ts'
import { ConfigurationError } from '../../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../../support/folder.ts'
import { write } from './scene.ts'

function read(files: Readonly<Record<string, string>>, env: Record<string, string> = {}) {
  const root = temporaryFolder()
  for (const [path, content] of Object.entries(files)) write(root, path, content)
  const places = { DVC_SYSTEM_CONFIG_DIR: join(root, 'system'), DVC_GLOBAL_CONFIG_DIR: join(root, 'user') }
  return { root, config: readDvcConfig(root, { ...places, ...env }) }
}

async function problemsOf(files: Readonly<Record<string, string>>) {
  const error = await read(files).config.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConfigurationError)
  return (error as ConfigurationError).problems
}

describe("DVC's configuration", () => {
  it('is empty where there is none', async () => {
    const config = await read({}).config
    expect(config).toEqual({
      defaultRemote: null,
      cache: { folder: null, links: null, shared: false },
      remotes: new Map(),
    })
  })

  it('is read as `dvc remote add` writes it', async () => {
    const config = await read({
      '.dvc/config': `[core]
    autostage = true
    remote = Storage
['remote "storage"']
    url = s3://bucket/folder
    endpointurl = https://minio.example.com:9000
    allow_anonymous_login = False
    ssl_verify = /etc/ca.pem
`,
    }).config
    expect(config.defaultRemote).toBe('storage')
    expect(config.remotes.get('storage')).toMatchObject({
      kind: 's3',
      url: 's3://bucket/folder',
      options: {
        endpointurl: 'https://minio.example.com:9000',
        allow_anonymous_login: false,
        ssl_verify: '/etc/ca.pem',
      },
      place: { file: '.dvc/config', line: 5 },
    })
  })

  it('takes what the repository says over the user, and what stays on this machine over both', async () => {
    const { config } = read({
      'system/config': '[core]\nremote = a\n[cache]\ntype = copy\n',
      'user/config': '[core]\nremote = b\n[\'remote "b"\']\nurl = /srv/b\n',
      '.dvc/config': '[\'remote "b"\']\nurl = s3://shared/b\nregion = eu-west-1\n',
      '.dvc/config.local': '[\'remote "b"\']\nsecret_access_key = hush\naccess_key_id = me\n',
    })
    const { defaultRemote, cache, remotes } = await config
    expect(defaultRemote).toBe('b')
    expect(cache.links).toEqual(['copy'])
    expect(remotes.get('b')).toMatchObject({
      url: 's3://shared/b',
      options: { region: 'eu-west-1', secret_access_key: 'hush', access_key_id: 'me' },
    })
  })

  it('knows comments, quotes, lists and sections in any case', async () => {
    const config = await read({
      '.dvc/config': `\uFEFF# a comment
[ Cache ]   # behind a section
  type = reflink, "hardlink" , copy # behind a list
  DIR = "a folder # with a hash"
  shared = group
['remote "Odd Name"']
  URL = '''http://example.com/x'''
  user = "a, b"
  password =
`,
    }).config
    expect(config.cache.links).toEqual(['reflink', 'hardlink', 'copy'])
    expect(config.cache.folder).toMatch(/\.dvc\/a folder # with a hash$/)
    expect(config.cache.shared).toBe(true)
    expect(config.remotes.get('odd name')).toMatchObject({
      kind: 'http',
      url: 'http://example.com/x',
      options: { user: 'a, b', password: '' },
    })
  })

  it('takes relative paths from the folder of the file that they stand in, and `~` from home', async () => {
    const { root, config } = read(
      {
        '.dvc/config': `['remote "up"']\nurl = ../../remote\n['remote "home"']\nurl = ~/data\n['remote "file"']\nurl = file:///srv/x%20y\n`,
        '.dvc/config.local': '[cache]\ndir = ../elsewhere\n',
      },
      { HOME: '/home/ada' },
    )
    const { cache, remotes } = await config
    expect(remotes.get('up')?.url).toBe(join(root, '..', 'remote'))
    expect(remotes.get('home')?.url).toBe('/home/ada/data')
    expect(remotes.get('file')).toMatchObject({ kind: 'folder', url: '/srv/x y' })
    expect(cache.folder).toBe(join(root, 'elsewhere'))
  })

  it('lets a remote start from another with `remote://`', async () => {
    const config = await read({
      '.dvc/config': `['remote "server"']
url = s3://bucket/base/
region = eu-west-1
profile = shared
['remote "images"']
url = remote://Server/tmp/pictures
profile = own
`,
    }).config
    expect(config.remotes.get('images')).toMatchObject({
      kind: 's3',
      url: 's3://bucket/base/tmp/pictures',
      options: { region: 'eu-west-1', profile: 'own' },
    })
  })

  it('reports everything that is wrong in all files at once, each at its line', async () => {
    const problems = await problemsOf({
      '.dvc/config': `[core]
remote = a
remote = b
nonsense
['remote "a"']
url = s3://bucket
endpoint_url = http://localhost
allow_anonymous_login = yes
['remote "loop"']
url = remote://loop/x
['remote "lost"']
url = remote://nowhere
[cach]
dir = x
`,
      '.dvc/config.local': `[cache]
type = reflink,softlink
['remote "bare"']
user = me
`,
    })
    expect(problems.map(({ file, line, path, message }) => [file, line, path ?? null, message])).toEqual(
      expect.arrayContaining([
        ['.dvc/config', 3, null, '`remote` stands twice in its section'],
        ['.dvc/config', 4, null, 'is neither a section nor `key = value`'],
        ['.dvc/config', 7, 'remote.a.endpoint_url', 'is not a known key'],
        ['.dvc/config', 8, 'remote.a.allow_anonymous_login', 'must be one of true, false'],
        ['.dvc/config', 10, 'remote.loop.url', 'refers to itself'],
        ['.dvc/config', 12, 'remote.lost.url', 'there is no remote `nowhere`'],
        ['.dvc/config', 13, 'cach', 'is not a known key'],
        ['.dvc/config.local', 2, 'cache.type[1]', 'must be one of reflink, hardlink, symlink, copy'],
        ['.dvc/config.local', 3, 'remote.bare', 'has no `url`'],
      ]),
    )
    expect(problems).toHaveLength(9)
    expect(problems.find(({ line }) => line === 7)?.remedy).toBe('Did you mean `endpointurl`?')
  })

  it('shows no secret in a problem', async () => {
    const problems = await problemsOf({
      '.dvc/config': `['remote "a"']\nurl = s3://b\nsecret_access_key = hush,hush\nsession_token = hush, hush\n`,
    })
    expect(problems).toHaveLength(2)
    expect(JSON.stringify(problems)).not.toContain('hush')
  })

  it('refuses what ConfigObj would take for something else', async () => {
    const lines = ['key', '[[deep]]', 'a = "open', 'b = %(other)s', "c = 'x' y"]
    const problems = await problemsOf({ '.dvc/config': `[core]\n${lines.join('\n')}\n` })
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6])
  })

  it('reads a hostile file in no time', async () => {
    const started = performance.now()
    const problems = await problemsOf({
      '.dvc/config': `[core]\na = ${'"x",'.repeat(500)}"\nb = ${' '.repeat(2000)}=\n${'[ '.repeat(1000)}\n`,
    })
    expect(problems.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
