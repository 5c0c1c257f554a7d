import { describe, expect, it } from 'vitest'
import type { ProcessRunner } from '../../../../src/foundation/index.ts'
import { EnvironmentError } from '../../../../src/foundation/index.ts'
import { parseXids, readXids } from '../../../../src/training/gpu/index.ts'
import { isAbout } from '../../../../src/training/gpu/xid.ts'
import { recorded } from './recordings.ts'

const ended = (exitCode: number, stdout: string, stderr = '') => ({
  exitCode,
  signal: null,
  stdout,
  stderr,
  wallSeconds: 0,
})

describe('errors of the driver', () => {
  it('are read from the kernel’s log, with MIG, without PCI and without dates', () => {
    expect(
      parseXids(recorded('dmesg-xid.txt')).map(({ code, bus, at }) => [code, bus, at?.toISOString()]),
    ).toEqual([
      [31, '0000:01:00', '2026-03-01T09:30:01.000Z'],
      [94, '0000:01:00', '2026-03-01T11:02:10.000Z'],
      [79, '0000:05:00', '2026-03-01T11:58:59.000Z'],
      [14, '0000:03:00', undefined],
    ])
  })

  it('are read from the journal, whose zone has no colon', () => {
    const [xid] = parseXids(
      '2026-03-01T10:00:00+0200 host kernel: NVRM: Xid (PCI:0000:3b:00): 48, pid=1, DBE',
    )
    expect(xid).toMatchObject({ code: 48, at: new Date('2026-03-01T08:00:00Z'), text: 'pid=1, DBE' })
  })

  it('belong to the board at their bus, which nvidia-smi writes with eight digits', () => {
    const [xid] = parseXids('NVRM: Xid (PCI:0000:0A:00): 79, gone')
    expect(isAbout(xid!, '00000000:0a:00.0')).toBe(true)
    expect(isAbout(xid!, '00000001:0a:00.0')).toBe(false)
    expect(isAbout(xid!, null)).toBe(false)
  })

  it('are looked for in the journal where dmesg may not be read', async () => {
    const process: ProcessRunner = {
      run: async (program) =>
        program === 'dmesg'
          ? ended(1, '', 'dmesg: read kernel buffer failed: Operation not permitted\n')
          : ended(0, recorded('dmesg-xid.txt')),
    }
    expect(await readXids({ process })).toMatchObject({ readable: true, xids: { length: 4 } })
  })

  it('are not known where neither may be read, which is said and is no error', async () => {
    const process: ProcessRunner = {
      run: async (program) => {
        if (program === 'journalctl') throw new EnvironmentError('cannot run `journalctl`: no such program')
        return ended(1, '', 'dmesg: read kernel buffer failed: Operation not permitted\n')
      },
    }
    expect(await readXids({ process })).toEqual({
      readable: false,
      reason: 'cannot run `journalctl`: no such program',
    })
  })
})
