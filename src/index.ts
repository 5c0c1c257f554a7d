import type { runAction as RunAction } from './actions/shell.ts'

// The one bundle's entry: every stub in `dist/` calls one of these, and loads what that one needs.

export async function runRoot(): Promise<void> {
  await (await import('./actions/root.ts')).runRoot()
}

export async function runAction(...given: Parameters<typeof RunAction>): Promise<void> {
  await (await import('./actions/shell.ts')).runAction(...given)
}

export async function runCli(): Promise<void> {
  await (await import('./cli/index.ts')).runCli()
}
