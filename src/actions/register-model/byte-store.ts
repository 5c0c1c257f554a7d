import type { RegisterConfiguration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { ByteStore } from '../../registry/index.ts'

/** Where the bytes of versions go; null where they are not kept. */
export async function byteStoreOf(
  _settings: RegisterConfiguration | undefined,
  _services: Services,
): Promise<ByteStore | null> {
  return null
}
