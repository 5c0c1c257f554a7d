import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { peer } from '../../support/peers.ts'

/** What datacontract-cli says of a contract. */
export async function lint(file: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '200' }
  const { stdout } = await promisify(execFile)(peer('datacontract'), ['lint', file], { env }).catch(
    (error: { stdout: string }) => error,
  )
  return stdout
}
