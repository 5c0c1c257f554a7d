import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const template = join(import.meta.dirname, '../../../template-repo')
const read = (path: string) => readFileSync(join(template, path), 'utf8')

describe('the image of the template', () => {
  const instructions = read('serving/Dockerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((one) => one !== '')
  const of = (word: string) => instructions.filter((one) => one.startsWith(`${word} `))

  it('starts from one image that is pinned by digest', () => {
    const bases = of('FROM').map((one) => one.split(' ')[1])
    expect(new Set(bases).size).toBe(1)
    expect(bases[0]).toMatch(/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/)
  })

  it('serves as a user without rights, who is known by number, as pods demand', () => {
    const last = instructions.findLastIndex((one) => one.startsWith('FROM '))
    const users = instructions.slice(last).filter((one) => one.startsWith('USER '))
    expect(users).toEqual(['USER 10001'])
    expect(read('serving/kubernetes/base/deployment.yaml')).toContain('runAsUser: 10001')
  })

  it('says when it is well, and hands signals to the server itself', () => {
    expect(of('HEALTHCHECK')).toHaveLength(1)
    expect(of('ENTRYPOINT')).toEqual([expect.stringMatching(/^ENTRYPOINT \["python", /)])
  })

  it('installs packages by hash alone, and copies only what its ignore file lets through', () => {
    expect(instructions.filter((one) => /pip install/.test(one) && !/--require-hashes/.test(one))).toEqual([])
    const allowed = read('serving/Dockerfile.dockerignore')
      .split('\n')
      .filter((one) => one.startsWith('!'))
      .map((one) => one.slice(1))
    const copied = of('COPY')
      .filter((one) => !one.includes('--from='))
      .map((one) => one.split(' ')[1])
    expect(copied.sort()).toEqual(allowed.sort())
  })
})

describe('CODEOWNERS of the template', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((one) => one !== '' && !one.startsWith('#'))
    .map((one) => one.split(/\s+/))

  it('names an owner of every file, which the rules ask for a review', () => {
    expect(lines[0]?.[0]).toBe('*')
    for (const [pattern = '', ...owners] of lines) {
      expect(owners.length, pattern).toBeGreaterThan(0)
      for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(\/[\w-]+)?$/)
      if (pattern !== '*') expect(existsSync(join(template, pattern.replaceAll('*', '')))).toBe(true)
    }
  })
})
