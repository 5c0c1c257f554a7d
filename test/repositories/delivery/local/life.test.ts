import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../support/ports.ts'
import { identitiesOf, running } from './processes.ts'
import { answersOf, bench, seenBy, until, whoAnswers } from './site.ts'

describe('a version on this machine', () => {
  it('that ends is told with its exit code and its last words', async () => {
    const { target, version, deployed } = await bench('node')
    await deployed(version('v1.0.0'))
    await target.deploy(version('v1.1.0', { exitAtStart: 3 }))
    const status = await until(target, ({ problem }) => problem !== null)
    expect(status).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', ready: false, settled: true })
    expect(status.problem).toContain('v1.1.0 ended with exit code 3')
    expect(status.problem).toContain('the model does not load')
    await expect(target.setWeight(50)).rejects.toThrow('v1.1.0 cannot answer')
    expect(await target.status()).toMatchObject({ weight: 0 })
  })

  it('whose program is not there is told', async () => {
    const { target, version, deployed, reopened } = await bench('node')
    await deployed(version('v1.0.0'))
    const other = await reopened({ serve: ['no-such-program', '{port}'] })
    await other.deploy(version('v1.1.0'))
    expect((await until(target, ({ problem }) => problem !== null)).problem).toContain(
      'no-such-program ENOENT',
    )
  })

  it('is waited for while it starts, and is a problem when that takes too long', async () => {
    const { target, version, deployed } = await bench('node', { startTimeout: 1 })
    await deployed(version('v1.0.0'))
    await target.deploy(version('v1.1.0', { startMs: 2500 }))
    expect(await target.status()).toMatchObject({ ready: false, settled: false, problem: null })
    const late = await until(target, ({ problem }) => problem !== null)
    expect(late.problem).toMatch(/v1\.1\.0 was started \d+ s ago, and \/health does not answer/)
    expect(await until(target, ({ ready }) => ready)).toMatchObject({ problem: null, settled: true })
  })

  it('is not ready where it says that it is another one, or that it is not healthy', async () => {
    const { target, version, deployed } = await bench('node', { startTimeout: 1 })
    await deployed(version('v1.0.0', { says: '1.0.0' }))
    await target.deploy(version('v1.1.0', { says: 'v1.0.0' }))
    const other = await until(target, ({ problem }) => problem !== null)
    expect(other).toMatchObject({ ready: false })
    expect(other.problem).toContain('says that it is v1.0.0')
    await target.deploy(version('v1.2.0', { unhealthy: true }))
    expect((await until(target, ({ problem }) => problem !== null)).problem).toContain(
      '/health answers with 503',
    )
  })

  it('gets the variables of the settings and no secret of ours, and nothing of them is written down', async () => {
    const { services, version, deployed } = await bench(
      'node',
      { env: { SECRET: 'moon-42' } },
      { env: { GITHUB_TOKEN: 'ghs_1' } },
    )
    await deployed(version('v1.0.0'))
    expect(await seenBy(services.folder, 'v1.0.0')).toMatchObject({ secret: 'moon-42', token: null })
    const files = readdirSync(services.folder, { recursive: true, encoding: 'utf8' })
    for (const file of files
      .map((name) => join(services.folder, name))
      .filter((path) => statSync(path).isFile()))
      expect(readFileSync(file, 'utf8')).not.toContain('moon-42')
  })

  it('is replaced by another candidate, and what has no part any more ends', async () => {
    const { target, version, deployed, services, url } = await bench('node')
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    await target.setWeight(40)
    expect(await deployed(version('v1.2.0'))).toMatchObject({ candidate: 'v1.2.0', weight: 0 })
    expect(await answersOf(url, 50)).toEqual({ 'v1.0.0': 50 })
    await target.promote()
    await deployed(version('v1.3.0'))
    await target.promote()
    await sleep(2500)
    expect(await running(services.folder)).toEqual(['node', 'v1.2.0', 'v1.3.0'])
  })

  it('is left alone by every call that asks for what is already so', async () => {
    const { target, version, deployed, services } = await bench('node')
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    await target.setWeight(20)
    const before = [identitiesOf(services.folder, 'v1.0.0'), identitiesOf(services.folder, 'v1.1.0')]
    await target.deploy(version('v1.0.0'))
    await target.deploy(version('v1.1.0'))
    await target.setWeight(20)
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 20 })
    await target.promote()
    await target.promote()
    await target.abort()
    expect(await target.status()).toMatchObject({ stable: 'v1.1.0', candidate: null, problem: null })
    expect([identitiesOf(services.folder, 'v1.0.0'), identitiesOf(services.folder, 'v1.1.0')]).toEqual(before)
  })

  it('serves again when it is deployed after the machine was started anew', async () => {
    const { target, version, deployed, services, url } = await bench('node')
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    await target.promote()
    for (const name of ['node', 'v1.0.0', 'v1.1.0'])
      for (const { pid } of identitiesOf(services.folder, name)) process.kill(pid, 'SIGKILL')
    const status = await until(target, ({ stable }) => stable === null)
    expect(status).toMatchObject({ candidate: null, ready: false })
    expect(status.problem).toContain('v1.1.0 does not run')
    expect(await deployed(version('v1.1.0'))).toMatchObject({ stable: 'v1.1.0', problem: null })
    expect(await whoAnswers(url)).toBe('v1.1.0')
  })

  it('that is a candidate when the machine is started anew gets no request until it was deployed and asked for again', async () => {
    const { target, version, deployed, services, url } = await bench('node')
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    await target.setWeight(40)
    for (const name of ['node', 'v1.0.0', 'v1.1.0'])
      for (const { pid } of identitiesOf(services.folder, name)) process.kill(pid, 'SIGKILL')
    await until(target, ({ stable }) => stable === null)
    await target.deploy(version('v1.0.0'))
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
    expect(await deployed(version('v1.1.0'))).toMatchObject({ candidate: 'v1.1.0', weight: 0 })
    await until(target, ({ problem, settled }) => problem === null && settled)
    expect(await answersOf(url, 50)).toEqual({ 'v1.0.0': 50 })
    await target.setWeight(40)
    expect(await target.status()).toMatchObject({ weight: 40, problem: null })
  })

  it('whose stable version is killed is told, and the next call starts it anew', async () => {
    const { target, version, deployed, services, url } = await bench('node')
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    // the process alone: its keeper sees it end
    process.kill(identitiesOf(services.folder, 'v1.0.0')[1]!.pid, 'SIGKILL')
    const dead = await until(target, ({ problem }) => problem !== null)
    expect(dead.stable).toBe('v1.0.0')
    expect(dead.problem).toContain('v1.0.0 ended by SIGKILL')
    await target.setWeight(0)
    await until(target, ({ problem, settled }) => problem === null && settled)
    expect(await whoAnswers(url)).toBe('v1.0.0')
  })
})

describe('the router', () => {
  it('is not started where another program listens on its port, which is said', async () => {
    const { target, version, settings } = await bench('node')
    const other = createServer().listen(settings.port, '127.0.0.1')
    onTestFinished(() => void other.close())
    await expect(target.deploy(version('v1.0.0'))).rejects.toThrow(`${settings.port} cannot be listened on`)
    other.close()
    await target.deploy(version('v1.0.0'))
    expect(await until(target, ({ ready }) => ready)).toMatchObject({ stable: 'v1.0.0', problem: null })
  })

  it('moves to the port that the settings say now', async () => {
    const { version, deployed, reopened } = await bench('node')
    await deployed(version('v1.0.0'))
    const port = await freePort()
    const moved = await reopened({ port })
    await moved.deploy(version('v1.0.0'))
    expect(await whoAnswers(`http://127.0.0.1:${port}`)).toBe('v1.0.0')
  })

  it('is reached also where the path of its folder is longer than a socket may have', async () => {
    const { target, version, deployed, url } = await bench('node', {}, { below: 'a/'.repeat(60) })
    await deployed(version('v1.0.0'))
    await deployed(version('v1.1.0'))
    await target.setWeight(100)
    expect(await answersOf(url, 20)).toEqual({ 'v1.1.0': 20 })
  })
})
