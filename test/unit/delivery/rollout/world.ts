import type { Guardrail } from '../../../../src/delivery/analysis/plan.ts'
import { defaultPolicy } from '../../../../src/delivery/analysis/plan.ts'
import type { BranchFiles, BranchSnapshot } from '../../../../src/delivery/branch-files.ts'
import type { Counts, MetricSource } from '../../../../src/delivery/measurements/measurement.ts'
import type { Judgement } from '../../../../src/delivery/rollout/look.ts'
import { openProgressStore } from '../../../../src/delivery/rollout/progress-store.ts'
import { type Reconciled, reconcile } from '../../../../src/delivery/rollout/reconcile.ts'
import type { Intent } from '../../../../src/delivery/rollout/situation.ts'
import type { Target, TargetStatus } from '../../../../src/delivery/targets/target.ts'
import { EnvironmentError, memoryLogger } from '../../../../src/foundation/index.ts'

/** Thrown in place of the process's end. */
export class Killed extends Error {}

/** A branch in memory, with the compare and swap of a real one. */
export class Branch implements BranchFiles {
  readonly branch = 'mlops-state'
  readonly commits: Readonly<Record<string, string>>[] = []
  readonly messages: string[] = []
  refusing = false

  async read(): Promise<BranchSnapshot> {
    const files = this.commits.at(-1) ?? {}
    const commit = this.commits.length === 0 ? null : String(this.commits.length)
    return {
      commit,
      file: async (path) => files[path] ?? null,
      list: async (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
    }
  }

  async commit(snapshot: BranchSnapshot, changes: Readonly<Record<string, string | null>>, message: string) {
    if (this.refusing) throw new EnvironmentError('The branch is protected')
    const there = this.commits.length === 0 ? null : String(this.commits.length)
    if (snapshot.commit !== there) return 'moved' as const
    const next: Record<string, string> = { ...this.commits.at(-1) }
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) delete next[path]
      else next[path] = text
    }
    this.commits.push(next)
    this.messages.push(message)
    return { commit: String(this.commits.length) }
  }
}

/** A target in memory that takes a moment: a version is ready, and a weight is applied, after some reads. */
export class MemoryTarget implements Target {
  readonly kind = 'local'
  readonly can = { weights: 'any', shadow: true, unit: 'requests' } as const
  stable: string | null
  candidate: string | null = null
  weight = 0
  mirrored = 0
  problem: string | null = null
  readsUntilReady = 1
  readonly calls: string[] = []
  /** Shares of the candidate since when, of requests and of copies together. */
  readonly shares: { readonly at: number; readonly share: number }[] = []
  now = () => 0

  constructor(stable: string | null) {
    this.stable = stable
  }

  async status(): Promise<TargetStatus> {
    const ready = this.readsUntilReady <= 0
    this.readsUntilReady -= 1
    const { stable, candidate, weight, mirrored, problem } = this
    return { stable, candidate, weight, mirrored, ready, settled: true, problem, details: [] }
  }

  async deploy({ version }: { version: string }): Promise<void> {
    this.calls.push(`deploy ${version}`)
    if (version === this.stable) return
    if (this.stable === null) this.stable = version
    else if (this.candidate !== version) [this.candidate, this.weight] = [version, 0]
    else return
    this.readsUntilReady = 1
  }

  async setWeight(percent: number): Promise<void> {
    this.calls.push(`weight ${percent}`)
    if (this.candidate === null) throw new EnvironmentError('There is no candidate')
    this.weight = percent
    this.changed()
  }

  async shadow(percent: number): Promise<void> {
    this.calls.push(`shadow ${percent}`)
    this.mirrored = percent
    this.changed()
  }

  async promote(): Promise<void> {
    this.calls.push('promote')
    if (this.candidate === null) return
    this.stable = this.candidate
    this.clear()
  }

  async abort(): Promise<void> {
    this.calls.push('abort')
    this.clear()
  }

  private clear(): void {
    ;[this.candidate, this.weight, this.mirrored] = [null, 0, 0]
    this.changed()
  }

  private changed(): void {
    this.shares.push({ at: this.now(), share: Math.max(this.weight, this.mirrored) / 100 })
  }
}

export const guardrail: Guardrail = {
  name: 'error-rate',
  kind: 'counts',
  better: 'lower',
  maxAbsoluteLoss: 0.01,
  maxRelativeLoss: null,
  advisory: false,
  policy: defaultPolicy,
}

const path = 'rollouts/production/flights.json'

/** One environment with everything around it, whose time passes when it is told to. */
export class World {
  readonly branch = new Branch()
  readonly target: MemoryTarget
  intent: Intent | null = null
  now = Date.parse('2026-11-02T10:00:00Z')
  /** Requests a minute for both arms together, and the share of bad ones. */
  traffic = { requests: 6000, champion: 0.01, candidate: 0.01 }
  sourceSays: 'counts' | 'no-data' | 'error' = 'counts'
  guardrails: readonly Guardrail[] = [guardrail]
  readonly after: string[] = []
  failing = new Set<string>()

  constructor(stable: string | null) {
    this.target = new MemoryTarget(stable)
    this.target.now = () => this.now
  }

  wants(version: string, over: Partial<Intent> = {}): void {
    this.intent = {
      version,
      again: null,
      strategy: { kind: 'canary', steps: [10, 50, 100] },
      pacing: { everySeconds: 300, minRequests: 500, deadlineSeconds: 86_400 },
      ...over,
    }
  }

  pass(minutes: number): void {
    this.now += minutes * 60_000
  }

  /** One call. @param each is called before and after every touch of the world; may throw `Killed` */
  call(each: () => void = () => {}, run = 'run 1'): Promise<Reconciled> {
    return reconcile(this.parts(each, run))
  }

  parts(each: () => void = () => {}, run = 'run 1') {
    const around = <T extends object>(real: T): T =>
      new Proxy(real, {
        get: (object, name) => {
          const value = Reflect.get(object, name)
          if (typeof value !== 'function') return value
          return async (...given: unknown[]) => {
            each()
            const result = await Reflect.apply(value, object, given)
            each()
            return result
          }
        },
      })
    const step = async (name: string) => {
      if (this.failing.has(name)) throw new EnvironmentError(`${name} is refused`)
      this.after.push(name)
    }
    return {
      target: around<Target>(this.target),
      store: openProgressStore(around<BranchFiles>(this.branch), 'flights', 'production'),
      readIntent: async () => this.intent,
      find: async (version: string) => ({
        model: 'flights',
        version,
        commit: 'c'.repeat(40),
        files: async () => '/m',
      }),
      judgement: this.judgement(),
      afterTraffic: around({
        revertIntent: async ({ to }: { to: string }) => {
          await step('intent')
          this.wants(to)
          return { pullRequest: null }
        },
        moveStage: async () => step('stage'),
        markDeployment: async () => step('deployment'),
        tellIncident: async () => {
          await step('incident')
          return { issue: 7 }
        },
        intended: async () => this.intent?.version ?? null,
      }),
      clock: { now: () => new Date(this.now) },
      logger: memoryLogger(),
      signal: new AbortController().signal,
      run,
      patience: 5,
      pollMilliseconds: 0,
    }
  }

  private judgement(): Judgement {
    const source: MetricSource = {
      kind: 'command',
      measure: async (questions, _arms, { from, to }) =>
        questions.map(() => {
          if (this.sourceSays !== 'counts')
            return { kind: this.sourceSays, reason: 'nothing there', notes: [] }
          const minutes = (Date.parse(to) - Date.parse(from)) / 60_000
          const { mirrored, shares } = this.target
          const share = shares.findLast(({ at }) => at <= Date.parse(from))?.share ?? 0
          const arm = (part: number, rate: number): Counts => {
            const total = Math.round(this.traffic.requests * minutes * part)
            return { total, events: Math.round(total * rate) }
          }
          const arms = {
            candidate: arm(share, this.traffic.candidate),
            champion: arm(mirrored > 0 ? 1 : 1 - share, this.traffic.champion),
          }
          return { kind: 'counts', arms, notes: [] }
        }),
    }
    return {
      plan: { guardrails: this.guardrails, alpha: 0.05, beta: 0.05, minRequests: 100, judge: 'sequential' },
      questions: [{ name: 'error-rate', measure: { kind: 'error-rate' } }],
      source,
      arms: { model: 'flights', environment: 'production', namespace: null },
      lagSeconds: 0,
    }
  }

  /** Calls until nothing more happens in the given time. */
  async untilRest(minutes = 180, each?: () => void): Promise<Reconciled> {
    let last = await this.call(each)
    for (let minute = 0; minute < minutes; minute++) {
      this.pass(1)
      last = await this.call(each)
      if (last.move.kind === 'steady' || last.move.kind === 'refused') break
    }
    return last
  }

  get progress() {
    return JSON.parse(this.branch.commits.at(-1)?.[path] ?? 'null')
  }

  /** Somebody else writes to the state branch. */
  overwrite(progress: unknown): void {
    this.branch.commits.push({ ...this.branch.commits.at(-1), [path]: JSON.stringify(progress) })
  }
}
