import type { CliCommand } from './command.ts'
import { dataCommands } from './data.ts'
import { doctor } from './doctor.ts'
import { init } from './init.ts'
import { lineage } from './lineage.ts'
import { models } from './models.ts'
import { setup } from './setup.ts'
import { verify } from './verify.ts'

/** The commands beside the seven actions. */
export const commands: readonly CliCommand[] = [...dataCommands, doctor, init, lineage, models, setup, verify]

/** The command that these words start with, and what follows it. */
export function findCommand(
  words: readonly string[],
): { readonly command: CliCommand; readonly rest: readonly string[] } | null {
  for (const command of commands) {
    const length = command.name.split(' ').length
    if (words.slice(0, length).join(' ') === command.name) return { command, rest: words.slice(length) }
  }
  return null
}
