import { messageOf, type Services } from '../../foundation/index.ts'

/** An error that NVIDIA's driver reported to the kernel's log. */
export interface Xid {
  readonly code: number
  /** `0000:3b:00`, lower case, as the log has it. */
  readonly bus: string
  /** null where the log has no dates. */
  readonly at: Date | null
  readonly text: string
}

export type XidLog =
  | { readonly readable: true; readonly xids: readonly Xid[] }
  | { readonly readable: false; readonly reason: string }

/**
 * What the codes mean for the next run, from NVIDIA's "XID Errors" catalogue. `broken`: the board does not work until it
 * was reset or replaced. `suspect`: it works, and has shown that it may not. Others are the doing of a program (13, 31,
 * 43, 45, 69 and the like) and say nothing about the next one.
 */
export const xidMeaning: Readonly<
  Record<number, { readonly level: 'broken' | 'suspect'; readonly words: string }>
> = {
  48: { level: 'suspect', words: 'double-bit ECC error' },
  62: { level: 'broken', words: 'the internal micro-controller halted' },
  63: { level: 'suspect', words: 'a memory row or page is to be replaced' },
  64: { level: 'broken', words: 'a memory row or page could not be replaced' },
  74: { level: 'suspect', words: 'NVLink error' },
  79: { level: 'broken', words: 'the GPU has fallen off the bus' },
  92: { level: 'suspect', words: 'many single-bit ECC errors' },
  94: { level: 'suspect', words: 'contained ECC error' },
  95: { level: 'broken', words: 'uncontained ECC error' },
  119: { level: 'broken', words: 'the GPU system processor does not answer' },
  120: { level: 'broken', words: 'the GPU system processor failed' },
  140: { level: 'broken', words: 'ECC error that could not be recovered' },
}

/** `NVRM: Xid (PCI:0000:3b:00): 79, pid=…`, with the GPU instance of MIG, and older ones without `PCI:`. */
const line = /NVRM: Xid \((?:PCI:)?([0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2})[^)]*\): (\d+),?\s*(.*)$/i
const date = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)/

/** The Xid lines of `dmesg --time-format iso` or `journalctl -o short-iso`, in their order. */
export function parseXids(log: string): Xid[] {
  return log.split('\n').flatMap((row) => {
    const found = line.exec(row)
    if (found === null) return []
    const [, bus = '', code = '', text = ''] = found
    const written = date.exec(row)
    const zone = written?.[2]?.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? ''
    return [
      {
        code: Number(code),
        bus: bus.toLowerCase(),
        at: written === null ? null : new Date(`${written[1]}${zone}`),
        text: text.trim(),
      },
    ]
  })
}

/** Whether a line of the log is about the board at this bus id: domains have four digits there and eight here. */
export function isAbout(xid: Xid, busId: string | null): boolean {
  const parts = (id: string) =>
    id
      .split('.')[0]!
      .split(':')
      .map((part) => Number.parseInt(part, 16))
  return busId !== null && parts(xid.bus).join() === parts(busId).join()
}

/**
 * The driver's errors since the machine was started. Most runners may not read the kernel's log; that is no error, and
 * is said by the reason.
 */
export async function readXids(services: Pick<Services, 'process'>): Promise<XidLog> {
  const sources = [
    ['dmesg', '--time-format', 'iso'],
    ['dmesg'],
    ['journalctl', '-k', '-b', '-q', '--no-pager', '-o', 'short-iso'],
  ] as const
  let reason = 'there is no kernel log'
  for (const [program, ...args] of sources) {
    try {
      const options = { timeoutSeconds: 10, keepOutput: 4 * 1024 * 1024 }
      const { exitCode, stdout, stderr } = await services.process.run(program, args, options)
      // journalctl of a user without rights ends with 0 and says nothing
      if (exitCode === 0 && stdout.trim() !== '') return { readable: true, xids: parseXids(stdout) }
      reason = stderr.trim().split('\n')[0] || `\`${program}\` says nothing`
    } catch (error) {
      reason = messageOf(error)
    }
  }
  return { readable: false, reason }
}
