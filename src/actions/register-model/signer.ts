import { type RegisterConfiguration, resolveEnvironment } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import {
  canIdentify,
  keylessSigner,
  type PaperSigner,
  readSigningKey,
  workflowIdentity,
} from '../../registry/index.ts'

/**
 * Who signs: the key where one is given, else the workflow's identity where that is asked for; null where nobody does.
 * @throws ConfigurationError where the key is none, or its variable is not set
 */
export function signerOf(
  settings: RegisterConfiguration | undefined,
  { env, signal, logger }: Services,
): PaperSigner | null {
  const { key, keyless } = settings?.sign ?? { key: undefined, keyless: false }
  if (key !== undefined)
    return readSigningKey(resolveEnvironment(key, env, 'register.sign.key'), 'register.sign.key')
  if (!keyless) return null
  if (canIdentify(env)) return keylessSigner(workflowIdentity(env, signal))
  logger.warning(
    'The papers are not signed: this job has no identity. Give it the permission `id-token: write`.',
  )
  return null
}
