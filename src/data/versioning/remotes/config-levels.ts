import { homedir } from 'node:os'
import { join } from 'node:path'

export interface ConfigLevel {
  readonly level: 'system' | 'global' | 'repo' | 'local'
  /** Absolute. */
  readonly file: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * DVC's configuration files in the order in which later ones win: the machine's, the user's, the repository's, and what
 * stays on this machine. Places are those of DVC 3 (`dvc/dirs.py`, platformdirs), with its two environment variables.
 * @param root the folder that `.dvc` is in, absolute
 */
export function configLevels(
  root: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): ConfigLevel[] {
  return [
    {
      level: 'system',
      file: join(nonEmpty(env.DVC_SYSTEM_CONFIG_DIR) ?? systemFolder(env, platform), 'config'),
    },
    {
      level: 'global',
      file: join(nonEmpty(env.DVC_GLOBAL_CONFIG_DIR) ?? userFolder(env, platform), 'config'),
    },
    { level: 'repo', file: join(root, '.dvc', 'config') },
    { level: 'local', file: join(root, '.dvc', 'config.local') },
  ]
}

/** `~` and `~/x` as the shell reads them; anything else as it is. */
export function expandHome(path: string, env: Environment): string {
  return path === '~' || path.startsWith('~/') ? join(home(env), path.slice(1)) : path
}

function systemFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return '/Library/Application Support/dvc'
  if (platform === 'win32') return join(nonEmpty(env.PROGRAMDATA) ?? 'C:\\ProgramData', 'iterative', 'dvc')
  return join(nonEmpty(env.XDG_CONFIG_DIRS)?.split(':')[0] ?? '/etc/xdg', 'dvc')
}

function userFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(home(env), 'Library', 'Application Support', 'dvc')
  if (platform === 'win32')
    return join(nonEmpty(env.LOCALAPPDATA) ?? join(home(env), 'AppData', 'Local'), 'iterative', 'dvc')
  return join(nonEmpty(env.XDG_CONFIG_HOME) ?? join(home(env), '.config'), 'dvc')
}

function home(env: Environment): string {
  return nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE) ?? homedir()
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}
