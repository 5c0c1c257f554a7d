import { PbfReader } from 'pbf'

export interface ScalarEvent {
  /** Milliseconds since 1970. */
  readonly wallTime: number
  readonly step: number
  readonly scalars: readonly { readonly tag: string; readonly value: number }[]
}

/**
 * The scalars of a `tensorboard.Event` message (tensorflow/core/util/event.proto, framework/summary.proto and
 * framework/tensor.proto): `simple_value` as version 1 and PyTorch write them, and tensors of one number as TensorFlow 2
 * does. Histograms, images, texts and the rest are passed over.
 */
export function readEvent(bytes: Uint8Array): ScalarEvent {
  const event = { wallTime: 0, step: 0, scalars: [] as { tag: string; value: number }[] }
  new PbfReader(bytes).readFields((field, _, pbf) => {
    if (field === 1) event.wallTime = pbf.readDouble() * 1000
    else if (field === 2) event.step = pbf.readVarint(true)
    else if (field === 5) pbf.readMessage(readSummary, event.scalars)
  }, event)
  return event
}

function readSummary(field: number, scalars: { tag: string; value: number }[], pbf: PbfReader): void {
  if (field !== 1) return
  const value = { tag: '', simple: null as number | null, tensor: null as Tensor | null }
  pbf.readMessage((inner, _, reader) => {
    if (inner === 1) value.tag = reader.readString()
    else if (inner === 2) value.simple = shortestFloat(reader.readFloat())
    else if (inner === 8)
      value.tensor = reader.readMessage(readTensor, { type: 0, size: 1, content: null, numbers: [] })
  }, value)
  const number = value.simple ?? scalarOf(value.tensor)
  if (number !== null) scalars.push({ tag: value.tag, value: number })
}

interface Tensor {
  /** Of `DataType`. */
  type: number
  /** How many numbers it holds. */
  size: number
  content: Uint8Array | null
  numbers: number[]
}

const [float, double, int32, int64] = [1, 2, 3, 9]

function readTensor(field: number, tensor: Tensor, pbf: PbfReader): void {
  if (field === 1) tensor.type = pbf.readVarint()
  else if (field === 2)
    pbf.readMessage((inner, _, shape) => {
      if (inner === 2)
        shape.readMessage((part, __, dimension) => {
          if (part === 1) tensor.size *= dimension.readVarint(true)
        }, null)
    }, null)
  else if (field === 4) tensor.content = pbf.readBytes()
  else if (field === 5) pbf.readPackedFloat(tensor.numbers)
  else if (field === 6) pbf.readPackedDouble(tensor.numbers)
  else if (field === 7 || field === 10) pbf.readPackedVarint(tensor.numbers, true)
}

function scalarOf(tensor: Tensor | null): number | null {
  if (tensor === null || tensor.size !== 1 || ![float, double, int32, int64].includes(tensor.type))
    return null
  const number = tensor.content === null ? tensor.numbers[0] : contentOf(tensor.type, tensor.content)
  // what is left out of a message is zero
  if (number === undefined) return 0
  return tensor.type === float ? shortestFloat(number) : number
}

function contentOf(type: number, content: Uint8Array): number {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (type === float) return view.getFloat32(0, true)
  if (type === double) return view.getFloat64(0, true)
  return type === int32 ? view.getInt32(0, true) : Number(view.getBigInt64(0, true))
}

/** The shortest decimal that is the same 32-bit float, so that 0.1 does not become 0.10000000149011612. */
function shortestFloat(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.fround(shorter) === value) return shorter
  }
  return value
}
