import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LogPosition } from '../../../../../src/training/backends/kubernetes/log-position.ts'

describe('the place in a log that is asked for by seconds', () => {
  it('hands over every line once, whichever pieces come, also where lines have the same time', () => {
    const lines = fc.array(fc.record({ step: fc.nat({ max: 2 }), text: fc.string() }), { maxLength: 40 })
    // pieces: how far the log has grown, and how far back the next look begins
    const looks = fc.array(fc.record({ grown: fc.nat({ max: 9 }), back: fc.nat({ max: 12 }) }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(lines, looks, (wanted, pieces) => {
        let time = 0
        const log = wanted.map(({ step, text }) => {
          time += step
          return { time, text: text.replaceAll('\n', ' ') }
        })
        const position = new LogPosition()
        const got: string[] = []
        let end = 0
        const look = (back: number) => {
          // the cluster cuts by time: all lines of an instant, or none
          const first = log[Math.max(0, end - back)]?.time ?? 0
          const known = got.length === 0 ? 0 : log[got.length - 1]!.time
          const piece = log.slice(0, end).filter((line) => line.time >= Math.min(first, known))
          got.push(...position.fresh(piece.map((line) => `${stamp(line.time)} ${line.text}\n`).join('')))
        }
        for (const { grown, back } of pieces) {
          end = Math.min(log.length, end + grown)
          look(back)
        }
        end = log.length
        look(0)
        expect(got).toEqual(log.map(({ text }) => text))
      }),
    )
  })

  it('reads times of every length and zone, and leaves out what has none', () => {
    const position = new LogPosition()
    expect(position.fresh('2026-01-02T03:04:05.1Z one\n2026-01-02T04:04:05.100000000+01:00 two\n')).toEqual([
      'one',
      'two',
    ])
    expect(
      position.fresh('failed to watch the file\n2026-01-02T03:04:05.10Z one\n2026-01-02T03:04:05.1Z two\n'),
    ).toEqual([])
  })
})

function stamp(time: number): string {
  return new Date(1_700_000_000_000 + time * 1000).toISOString().replace('Z', '123456Z')
}
