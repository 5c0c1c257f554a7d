import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { receiveOutputs } from '../../../../src/training/backends/receive.ts'
import { packedSize, packFiles, unpackOutputs } from '../../../../src/training/backends/tar.ts'
import { temporaryFolder } from '../../../support/folder.ts'

type Entry = readonly [name: string, content: string | { type: 'symlink' | 'link'; linkname: string }]

function archive(entries: readonly Entry[]): Readable {
  const made = pack()
  for (const [name, content] of entries)
    if (typeof content === 'string') made.entry({ name }, content)
    else made.entry({ name, ...content })
  made.finalize()
  return Readable.from(made)
}

describe('outputs that come back', () => {
  it('take the place of what was there, one inside another too', async () => {
    const into = temporaryFolder()
    writeFileSync(join(into, 'out'), 'old')
    const names = await receiveOutputs(
      archive([
        ['out/a', '1'],
        ['out/metrics.json', '{}'],
        ['out/b', { type: 'link', linkname: 'out/a' }],
      ]),
      { model: 'out', metrics: 'out/metrics.json', absent: 'nothing' },
      into,
    )
    expect(names).toEqual(['model', 'metrics'])
    expect(['out/a', 'out/b'].map((path) => readFileSync(join(into, path), 'utf8'))).toEqual(['1', '1'])
  })

  it.each<[string, Entry]>([
    ['a way out', ['../evil', 'x']],
    ['a way out from inside', ['out/../../evil', 'x']],
    ['an absolute path', ['/tmp/evil-of-a-job', 'x']],
    ['what was not asked for', ['.git/hooks/pre-commit', 'x']],
  ])('are taken without %s', async (_, entry) => {
    const into = temporaryFolder()
    await receiveOutputs(archive([entry, ['out/a', '1']]), { model: 'out' }, into)
    expect(readFileSync(join(into, 'out/a'), 'utf8')).toBe('1')
    for (const path of [join(into, '../evil'), '/tmp/evil-of-a-job', join(into, '.git')])
      expect(existsSync(path)).toBe(false)
  })

  it.each([0, 1, 3, 6, 10])(
    'end with their archive where it is cut off in the middle, %s turns later',
    async (turns) => {
      const whole = await buffer(archive([['out/deep/model.bin', 'x'.repeat(100_000)]]))
      const cut = new PassThrough()
      const taking = unpackOutputs(cut, ['out'], temporaryFolder())
      taking.catch(() => undefined)
      cut.write(whole.subarray(0, 20_000))
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
      cut.destroy(new Error('the connection ended'))
      await expect(taking).rejects.toThrow('the connection ended')
    },
  )

  it.each<[string, Entry]>([
    ['a link', ['out/a', { type: 'symlink', linkname: '/etc/passwd' }]],
    ['a second name of something else', ['out/a', { type: 'link', linkname: '../../etc/passwd' }]],
  ])('are refused with %s, and nothing of them is there', async (_, entry) => {
    const into = temporaryFolder()
    await expect(receiveOutputs(archive([['out/b', '1'], entry]), { model: 'out' }, into)).rejects.toThrow(
      'out/a',
    )
    expect(existsSync(join(into, 'out'))).toBe(false)
  })

  it('are not placed through a link that leads elsewhere, nor where they are not what was sent', async () => {
    const [into, elsewhere] = [temporaryFolder(), temporaryFolder()]
    symlinkSync(elsewhere, join(into, 'linked'))
    await expect(receiveOutputs(archive([['linked/a', '1']]), { model: 'linked/a' }, into)).rejects.toThrow(
      'leads outside',
    )
    const wrong = async () => {
      throw new Error('not the same')
    }
    await expect(receiveOutputs(archive([['out', '1']]), { model: 'out' }, into, wrong)).rejects.toThrow(
      'not the same',
    )
    expect([existsSync(join(elsewhere, 'a')), existsSync(join(into, 'out'))]).toEqual([false, false])
  })
})

describe('the workspace as an archive', () => {
  it('is the same for the same content, of the size that was said, with names of any length', async () => {
    const folder = temporaryFolder()
    const long = `${'n'.repeat(150)}.txt`
    writeFileSync(join(folder, long), 'x'.repeat(1000))
    writeFileSync(join(folder, 'ä.py'), 'y', { mode: 0o755 })
    const files = { folder, paths: [long, 'ä.py'], bytes: 1001 }
    const first = await buffer(packFiles(files))
    writeFileSync(join(folder, long), 'x'.repeat(1000))
    expect((await buffer(packFiles(files))).equals(first)).toBe(true)
    expect(await packedSize(files)).toBe(first.length)
  })
})
