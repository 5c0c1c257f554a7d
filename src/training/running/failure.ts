import { EnvironmentError } from '../../foundation/index.ts'
import type { DeclaredCommand } from '../command.ts'
import type { Ending } from './ending.ts'
import { commandInWords } from './words.ts'

/** The error that a failed command is, with the command and the lines of output that matter. */
export function failureOf(command: DeclaredCommand, ending: Ending): EnvironmentError {
  const message = [ending.words, `$ ${commandInWords(command.words)}`, ...ending.lastLines].join('\n')
  return new EnvironmentError(message, ending.remedy === null ? {} : { remedy: ending.remedy })
}
