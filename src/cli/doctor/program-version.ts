import type { Services } from '../../foundation/index.ts'

/** What a program says when asked for its version, in one line; null where it cannot be started. */
export async function programVersion(
  services: Services,
  program: string,
  args: readonly string[],
): Promise<string | null> {
  try {
    const { exitCode, stdout, stderr } = await services.process.run(program, args, {
      cwd: services.workspace,
      timeoutSeconds: 30,
      keepOutput: 4096,
    })
    return exitCode === 0 ? ((stdout.trim() || stderr.trim()).split('\n')[0] ?? '') : null
  } catch {
    return null
  }
}
