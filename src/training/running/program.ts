import { open, stat } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import type { EndingKind } from './ending.ts'

/** Why a program could not be started, and what to do. */
export interface StartProblem {
  readonly kind: EndingKind & ('command-not-found' | 'not-executable' | 'missing-interpreter' | 'not-started')
  /** Continues "cannot run `x`: ". */
  readonly message: string
  readonly remedy: string
}

/**
 * Looks at the program itself, because the system says "no such file" also for one that is there and whose interpreter
 * is not.
 * @param code what `spawn` failed with, such as `ENOENT`
 * @param path the variable PATH that it was looked for on
 */
export async function startProblem(
  program: string,
  code: string | undefined,
  cwd: string,
  path: string,
): Promise<StartProblem> {
  const file = await findProgram(program, cwd, path)
  const interpreter = file === null ? null : await interpreterOf(file)
  if (interpreter?.endsWith('\r'))
    return {
      kind: 'missing-interpreter',
      message: `its first line asks for \`${interpreter.slice(0, -1)}\` followed by a carriage return`,
      remedy: 'Store the file with line ends of Unix: `*.sh text eol=lf` in .gitattributes',
    }
  if (interpreter !== null && code === 'ENOENT')
    return {
      kind: 'missing-interpreter',
      message: `its first line asks for the interpreter \`${interpreter}\`, which is not there`,
      remedy: 'Install the interpreter, or name one that is there in the first line or in the command',
    }
  if (code === 'EACCES')
    return {
      kind: 'not-executable',
      message: 'it is not executable',
      remedy:
        'Make it so (`git update-index --chmod=+x` for a file of the repository), or name its interpreter',
    }
  if (code === 'ENOENT')
    return {
      kind: 'command-not-found',
      message: 'no such program',
      remedy: program.includes('/')
        ? 'Write its path relative to the folder that the command runs in'
        : 'Install it in `train.setup`, add its folder to PATH, or write its path in the command',
    }
  if (code === 'E2BIG')
    return {
      kind: 'not-started',
      message: 'its arguments and environment are longer than the system allows',
      remedy: 'Write long arguments to a file and name that',
    }
  return {
    kind: 'not-started',
    message: code ?? 'the system refused',
    remedy: 'Look at what the runner allows: processes, memory, open files',
  }
}

/** Where a program lies, executable or not. */
async function findProgram(program: string, cwd: string, path: string): Promise<string | null> {
  const places = program.includes('/')
    ? [resolve(cwd, program)]
    : path.split(delimiter).map((folder) => join(folder === '' ? cwd : folder, program))
  for (const place of places) if ((await stat(place).catch(() => null))?.isFile()) return place
  return null
}

/** The interpreter of a file's first line, `#!`; null where it has none. */
async function interpreterOf(file: string): Promise<string | null> {
  const handle = await open(file).catch(() => null)
  if (handle === null) return null
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0)
    const first = buffer.toString('latin1', 0, bytesRead).split('\n')[0]!
    return /^#![ \t]*([^ \t]+)/.exec(first)?.[1] ?? null
  } finally {
    await handle.close()
  }
}
