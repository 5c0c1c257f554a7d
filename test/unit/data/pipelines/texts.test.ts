import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shellCommand } from '../../../../src/data/pipelines/index.ts'
import { readPipelineLock } from '../../../../src/data/pipelines/lock.ts'
import { readParamFile } from '../../../../src/data/pipelines/param-files.ts'
import { equal, floatText, type PyMap } from '../../../../src/data/pipelines/python-values.ts'
import { readPythonYaml } from '../../../../src/data/pipelines/python-yaml.ts'
import { commandsOf } from '../../../../src/data/pipelines/stage.ts'

describe('values as Python has them', () => {
  it('writes floats so that they read back the same, always as floats', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = floatText(value)
        expect(Object.is(Number(text), value)).toBe(true)
        expect(text).toMatch(/^-?\d+(\.\d+|(\.\d+)?e[-+]\d{2,3})$/)
      }),
    )
  })

  it('keeps whole numbers of any size, and tells 3 from 3.0 though they are equal', () => {
    const read = readParamFile('{"a": 3, "b": 3.0, "c": 123456789012345678901234567890, "1": 1}', 'p.json')
    const values = 'values' in read ? read.values : new Map()
    expect([...values]).toEqual([
      ['a', 3n],
      ['b', 3],
      ['c', 123456789012345678901234567890n],
      ['1', 1n],
    ])
    expect(equal(values.get('a') ?? null, values.get('b') ?? null)).toBe(true)
    expect(equal(Number.NaN, Number.NaN)).toBe(false)
    expect(equal(true, 1n)).toBe(true)
    expect(equal('1', 1n)).toBe(false)
  })

  it('refuses JSON that is not, keys that stand twice, dates and aliases that grow without end', () => {
    expect(readParamFile('{"a": 1,}', 'p.json')).toHaveProperty('problem')
    expect(readParamFile('{1: 2}', 'p.json')).toHaveProperty('problem')
    expect(readPythonYaml('a: 1\na: 2', 'p')).toMatchObject({ problem: { line: 2 } })
    expect(readPythonYaml('day: 2024-01-31', 'p')).toHaveProperty('problem')
    const bomb = ['a0: &a0 [x, x]']
    for (let at = 1; at < 40; at++) bomb.push(`a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`)
    expect(readPythonYaml(bomb.join('\n'), 'p')).toHaveProperty('problem')
  })
})

describe('the lock file', () => {
  const record = (cmd: string): PyMap => new Map([['cmd', cmd]])
  const text = "schema: '2.0'\nstages:\n  a:\n    cmd: one   # kept\n  b:\n    cmd: two\n"

  it('keeps the text and the place of what did not change; new stages come last', () => {
    const lock = readPipelineLock(text, 'dvc.lock')
    expect(
      lock.with(
        new Map([
          ['c', record('three')],
          ['b', record('2')],
        ]),
      ),
    ).toBe(text.replace('cmd: two', "cmd: '2'").concat('  c:\n    cmd: three\n'))
  })

  it('of DVC 1 is read, and written in the layout of today', () => {
    const lock = readPipelineLock(
      'a:\n  cmd: one\n  outs:\n  - path: x\n    md5: 0cc175b9c0f1b6a831c399e269772661\n',
      'dvc.lock',
    )
    expect(lock.stages.get('a')?.outs.get('x')).toMatchObject({ hash: 'md5-dos2unix' })
    const written = lock.with(new Map([['b', record('two')]]))
    expect(written).toMatch(/^schema: '2.0'\nstages:\n {2}a:\n {4}cmd: one\n/)
    expect([...readPipelineLock(written, 'dvc.lock').stages.keys()]).toEqual(['a', 'b'])
  })
})

describe('commands', () => {
  it('of a text run line by line, of a list one by one, as DVC does', () => {
    expect(commandsOf({ cmd: 'a\n\nb\n' })).toEqual(['a', '', 'b'])
    expect(commandsOf({ cmd: ['a\nb\n', 'c'] })).toEqual(['a\nb\n', 'c'])
  })

  it("are one argument of the user's shell, which reads no start-up files", () => {
    const command = 'echo "$(x)"; y'
    expect(shellCommand(command, {}, 'linux')).toEqual(['/bin/sh', '-c', command])
    expect(shellCommand(command, { SHELL: '/usr/bin/bash' }, 'linux')).toEqual([
      ...['/usr/bin/bash', '--noprofile', '--norc', '-c', command],
    ])
    expect(shellCommand(command, { SHELL: '/bin/zsh' }, 'darwin')).toEqual([
      '/bin/zsh',
      '--no-rcs',
      '-c',
      command,
    ])
    expect(shellCommand(command, { ComSpec: 'cmd' }, 'win32')).toEqual(['cmd', '/c', command])
  })
})
