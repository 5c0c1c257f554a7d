import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everyScope, impatient, openScene, type Scene } from '../../../contract/client-scene.ts'
import { type TestServices, testServices } from '../../../support/services.ts'

/** A run of a workflow on the pull request of a scene, as an action sees it. */
export interface Run {
  readonly scene: Scene
  readonly services: TestServices
  readonly headSha: string
  readonly token: string
  readonly patience: typeof impatient
  /** Path of the job summary. */
  readonly summary: string
}

/** @param event payload instead of the pull request's, and its name */
export async function startRun(
  options: {
    readonly scene?: Scene
    readonly isFork?: boolean
    readonly event?: { readonly name: string; readonly payload: unknown }
    readonly env?: Readonly<Record<string, string | undefined>>
  } = {},
): Promise<Run> {
  const scene = options.scene ?? (await openScene())
  const folder = await mkdtemp(join(tmpdir(), 'publication-'))
  const headSha = await scene.head()
  const base = { full_name: 'acme/flights' }
  const pull = {
    number: scene.pull,
    head: {
      sha: headSha,
      ref: 'better',
      repo: options.isFork === true ? { full_name: 'mallory/flights' } : base,
    },
    base: { sha: headSha, ref: 'main', repo: base },
  }
  const payload = options.event?.payload ?? {
    pull_request: pull,
    repository: { default_branch: 'main', ...base },
  }
  await writeFile(join(folder, 'event.json'), JSON.stringify(payload))
  const services = testServices(folder, {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_EVENT_NAME: options.event?.name ?? 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: headSha,
    GITHUB_RUN_ID: '100',
    GITHUB_API_URL: scene.github.url,
    GITHUB_JOB: 'data',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ACTIONS_RUNTIME_TOKEN: undefined,
    ...options.env,
  })
  return {
    scene,
    services,
    headSha,
    token: scene.github.token({ permissions: everyScope }),
    patience: impatient,
    summary: join(folder, 'summary.md'),
  }
}
