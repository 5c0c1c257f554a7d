import { createReadStream } from 'node:fs'

/** Bytes that can be sent, and sent again. */
export interface Source {
  readonly bytes: number
  /** Whether `open` may start anywhere; else only at 0. */
  readonly seekable: boolean
  /** @param end exclusive */
  open(start: number, end: number): AsyncIterable<Uint8Array>
}

const pieceBytes = 1024 * 1024

export function fileSource(file: string, bytes: number): Source {
  return {
    bytes,
    seekable: true,
    open: (start, end) =>
      // `end` of a stream is inclusive, so that an empty one cannot be asked for
      end <= start ? none() : createReadStream(file, { start, end: end - 1, highWaterMark: pieceBytes }),
  }
}

export function memorySource(content: Uint8Array): Source {
  return {
    bytes: content.length,
    seekable: true,
    async *open(start, end) {
      if (end > start) yield content.subarray(start, end)
    },
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** A source's bytes as the body of a request, counted as they go. */
export function bodyOf(
  source: Source,
  start: number,
  end: number,
  moved: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  const pieces = source.open(start, end)[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done === true) return controller.close()
        moved(value.length)
        controller.enqueue(value)
      },
      async cancel() {
        await pieces.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
