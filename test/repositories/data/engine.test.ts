import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPackages, packagesFor, platformName } from '../../../src/data/duckdb-modules.ts'
import pins from '../../../src/data/duckdb-packages.json' with { type: 'json' }
import { openEngine } from '../../../src/data/index.ts'
import { EnvironmentError, memoryLogger, nodeProcessRunner } from '../../../src/foundation/index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-engine-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const runner = (env: Record<string, string | undefined>) =>
  nodeProcessRunner({ env, cwd: folder, signal: new AbortController().signal })
const open = (bindingPath?: string) =>
  openEngine({
    logger: memoryLogger(),
    process: runner(process.env),
    env: process.env,
    workspace: folder,
    bindingPath,
  })

describe('the engine', () => {
  it('opens databases that know nothing of each other', async () => {
    const engine = await open()
    const [first, second] = [await engine.open(), await engine.open()]
    await first.execute('CREATE TABLE t AS SELECT 1 AS x')
    await expect(second.rows('SELECT x FROM t')).rejects.toThrow('does not exist')
    await first.close()
    await second.close()
  })

  it('once locked reads no file, writes none, loads no extension and changes no setting', async () => {
    const session = await (await open()).open()
    const file = join(folder, 'secret.csv')
    await writeFile(file, 'a\n1\n')
    await session.lock()
    for (const statement of [
      `SELECT * FROM read_csv('${file}')`,
      `SELECT * FROM read_text('${file}')`,
      `SELECT * FROM '${file}'`,
      `SELECT * FROM glob('${folder}/*')`,
      `COPY (SELECT 1) TO '${join(folder, 'out.csv')}'`,
      `ATTACH '${join(folder, 'x.db')}'`,
      'INSTALL httpfs',
      'LOAD httpfs',
      'SET enable_external_access = true',
      "SET memory_limit = '1MB'",
    ])
      await expect(session.execute(statement), statement).rejects.toThrow()
    expect(await session.rows('SELECT 1.5::DOUBLE')).toEqual([[1.5]])
    await session.close()
  })

  it('leaves nothing behind when it is closed', async () => {
    const spill = join(folder, 'spill')
    mkdirSync(spill)
    const env = { ...process.env, RUNNER_TEMP: spill }
    const engine = await openEngine({
      logger: memoryLogger(),
      process: runner(env),
      env,
      workspace: folder,
      memoryLimit: '40MB',
      threads: 1,
    })
    const session = await engine.open()
    await session.execute('CREATE TABLE t AS SELECT hash(i) AS x, hash(i, 1) AS y FROM range(3000000) r(i)')
    await session.close()
    expect(await readdir(spill)).toEqual([])
  })

  it('blames the machine when it has too little memory', async () => {
    const engine = await openEngine({
      logger: memoryLogger(),
      process: runner(process.env),
      env: process.env,
      workspace: folder,
      memoryLimit: '10MB',
      threads: 1,
    })
    const session = await engine.open()
    const list = session.rows('SELECT len(list(hash(i)))::DOUBLE FROM range(5000000) t(i)')
    await expect(list).rejects.toThrow(EnvironmentError)
    await expect(list).rejects.toThrow('DuckDB has not enough memory')
    await session.close()
  })

  it('is taken from a folder that is given, and says so when it is not there', async () => {
    const given = join(folder, 'given')
    await mkdir(given)
    await symlink(join(process.cwd(), 'node_modules'), join(given, 'node_modules'))
    expect((await open('given')).version).toMatch(/^v\d/)
    await expect(open('nowhere')).rejects.toThrow(EnvironmentError)
  })
})

describe('the sources', () => {
  it('import nothing of DuckDB but types, so that no bundle holds it', async () => {
    const names = await readdir('src/data', { recursive: true })
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const lines = (await readFile(join('src/data', name), 'utf8')).split('\n')
      const imports = lines.filter((line) => /^(import|export) .*'@duckdb\//.test(line))
      expect(imports.filter((line) => !line.startsWith('import type'))).toEqual([])
    }
  })
})

describe('the pinned packages', () => {
  it('are those of package.json, for every platform DuckDB is published for', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'))
    expect(pins.version).toBe(manifest.dependencies['@duckdb/node-api'])
    for (const platform of ['linux-x64', 'linux-x64-musl', 'linux-arm64', 'darwin-arm64', 'win32-x64']) {
      const names = packagesFor(platform).map(({ name }) => name)
      expect(names).toContain(`@duckdb/node-bindings-${platform}`)
      expect(names).toContain('@duckdb/node-api')
      expect(names.filter((name) => name.startsWith('@duckdb/node-bindings-'))).toHaveLength(1)
    }
    for (const { integrity } of packagesFor('linux-x64')) expect(integrity).toMatch(/^sha512-.{86}==$/)
  })

  it('have one for the platform this runs on', () => {
    expect(packagesFor(platformName()).length).toBeGreaterThan(2)
    expect(platformName('linux', 'arm64', true)).toBe('linux-arm64-musl')
    expect(platformName('darwin', 'arm64', false)).toBe('darwin-arm64')
    expect(() => packagesFor('sunos-x64')).toThrow('DuckDB publishes no build for sunos-x64')
  })
})

/** npm's registry protocol for one small package, on loopback. */
async function registry(): Promise<{
  server: Server
  env: Record<string, string | undefined>
  integrity: string
}> {
  const source = join(folder, 'source')
  await mkdir(join(source, 'lib'), { recursive: true })
  await writeFile(
    join(source, 'package.json'),
    '{"name":"@acme/engine","version":"1.2.3","main":"lib/index.js"}',
  )
  await writeFile(join(source, 'lib', 'index.js'), 'module.exports = 42\n')
  const env = {
    ...process.env,
    npm_config_cache: join(folder, 'npm-cache'),
    npm_config_update_notifier: 'false',
  }
  const packed = await runner(env).run('npm', ['pack', source, '--silent', '--pack-destination', folder])
  const tarball = await readFile(join(folder, packed.stdout.trim()))
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return void response.end(tarball)
    if (!request.url?.startsWith('/@acme%2fengine')) return void response.writeHead(404).end()
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const dist = { tarball: `${base}/@acme/engine/-/engine-1.2.3.tgz`, integrity }
    const version = { name: '@acme/engine', version: '1.2.3', dist }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        name: '@acme/engine',
        'dist-tags': { latest: '1.2.3' },
        versions: { '1.2.3': version },
      }),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { server, env: { ...env, npm_config_registry: `http://127.0.0.1:${port}/` }, integrity }
}

describe('fetching', () => {
  let host: Awaited<ReturnType<typeof registry>>
  beforeAll(async () => {
    host = await registry()
  }, 60_000)
  afterAll(() => void host.server.close())
  const wanted = (change: object = {}) => [
    { name: '@acme/engine', version: '1.2.3', integrity: host.integrity, ...change },
  ]
  const fetchTo = (target: string, packages = wanted()) =>
    fetchPackages(packages, join(folder, target), { process: runner(host.env), env: host.env })

  it('asks the registry that npm is set to, and keeps what has the pinned hash', async () => {
    await fetchTo('kept/1.2.3')
    const main = join(folder, 'kept/1.2.3/node_modules/@acme/engine/lib/index.js')
    expect(await readFile(main, 'utf8')).toBe('module.exports = 42\n')
    expect(await readdir(join(folder, 'kept'))).toEqual(['1.2.3'])
  }, 60_000)

  it('refuses what has another hash and keeps nothing of it', async () => {
    const other = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
    const failed = fetchTo('changed/1.2.3', wanted({ integrity: other }))
    await expect(failed).rejects.toThrow(EnvironmentError)
    await expect(failed).rejects.toThrow(`has the hash ${host.integrity}, but ${other} is pinned`)
    expect(await readdir(join(folder, 'changed'))).toEqual([])
  }, 60_000)

  it('passes on what npm says when it fails', async () => {
    const failed = fetchTo('absent/9.9.9', wanted({ version: '9.9.9' }))
    await expect(failed).rejects.toThrow(/npm could not fetch @acme\/engine@9\.9\.9: .*9\.9\.9/s)
    expect(await readdir(join(folder, 'absent'))).toEqual([])
  }, 60_000)

  it('is content when another run was faster', async () => {
    const target = join(folder, 'raced/1.2.3')
    await mkdir(dirname(target), { recursive: true })
    await cp(join(folder, 'kept/1.2.3'), target, { recursive: true })
    await fetchTo('raced/1.2.3')
    expect(await readdir(join(folder, 'raced'))).toEqual(['1.2.3'])
  }, 60_000)
})
