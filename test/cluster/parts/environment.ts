import { setTimeout as wait } from 'node:timers/promises'
import {
  type Judgement,
  openProgressStore,
  type Progress,
  type Reconciled,
  reconcile,
  type Target,
  type TargetServices,
} from '../../../src/delivery/index.ts'
import type { PrometheusSettings } from '../../../src/delivery/measurements/prometheus/settings.ts'
import { openPrometheusSource } from '../../../src/delivery/measurements/prometheus/source.ts'
import type { Intent } from '../../../src/delivery/rollout/situation.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { testServices } from '../../support/services.ts'
import { Branch, guardrail } from '../../unit/delivery/rollout/world.ts'

const [model, environment] = ['flights', 'production']

/** Services for a target of a cluster. */
export function servicesFor(kubeconfig: string, folder: string): TargetServices {
  return {
    ...testServices(folder, { KUBECONFIG: kubeconfig }),
    clock: systemClock,
    model,
    environment,
    folder: `${folder}/kept`,
    branch: () => Promise.reject(new Error('no branch is needed')),
  }
}

export const versioned = (version: string) => ({
  model,
  version,
  commit: '0123456789abcdef0123456789abcdef01234567',
  files: () => Promise.reject(new Error('no files are needed')),
})

/** An environment that is led by the reconciler, in real time, on what a real Prometheus measured. */
export class Environment {
  readonly branch = new Branch()
  readonly told: string[] = []
  intent: Intent | null = null
  readonly #target: Target
  readonly #services: TargetServices
  readonly #judgement: Judgement

  private constructor(target: Target, services: TargetServices, judgement: Judgement) {
    this.#target = target
    this.#services = services
    this.#judgement = judgement
  }

  static async open(
    target: Target,
    services: TargetServices,
    source: PrometheusSettings,
  ): Promise<Environment> {
    return new Environment(target, services, {
      plan: {
        guardrails: [{ ...guardrail, maxAbsoluteLoss: 0.1 }],
        alpha: 0.05,
        beta: 0.05,
        minRequests: 50,
        judge: 'sequential',
      },
      questions: [{ name: guardrail.name, measure: { kind: 'error-rate' } }],
      source: await openPrometheusSource(source, services),
      arms: { model, environment, namespace: 'ml' },
      lagSeconds: 2,
    })
  }

  /** What a merged pull request says. */
  wants(version: string, steps: number[]): void {
    this.intent = {
      version,
      again: null,
      strategy: { kind: 'canary', steps },
      pacing: { everySeconds: 8, minRequests: 50, deadlineSeconds: 300 },
    }
  }

  get progress(): Progress {
    return JSON.parse(this.branch.commits.at(-1)?.[`rollouts/${environment}/${model}.json`] ?? 'null')
  }

  /** One run of deploy-canary. */
  reconcile(): Promise<Reconciled> {
    const step = async (name: string) => {
      this.told.push(name)
    }
    return reconcile({
      target: this.#target,
      store: openProgressStore(this.branch, model, environment),
      readIntent: async () => this.intent,
      find: async (version) => versioned(version),
      judgement: this.#judgement,
      afterTraffic: {
        revertIntent: async ({ to }) => {
          await step('intent')
          this.wants(to, [100])
          return { pullRequest: null }
        },
        moveStage: () => step('stage'),
        markDeployment: () => step('deployment'),
        tellIncident: async () => {
          await step('incident')
          return { issue: null }
        },
        intended: async () => this.intent?.version ?? null,
      },
      clock: systemClock,
      logger: this.#services.logger,
      signal: this.#services.signal,
      run: null,
      patience: 15,
    })
  }

  /** As a schedule does it, until there is nothing left to do. @param each called after every run */
  async untilRest(seconds: number, each: (now: Reconciled) => void = () => {}): Promise<Reconciled> {
    for (const until = Date.now() + seconds * 1000; ; await wait(1000)) {
      const now = await this.reconcile()
      each(now)
      if (now.move.kind === 'steady') return now
      if (Date.now() > until)
        throw new Error(
          `It is not at rest after ${seconds} s: ${JSON.stringify({ actual: now.actual, move: now.move, looks: now.progress.rollout?.looks.slice(-2) }, null, 1)}`,
        )
    }
  }
}
