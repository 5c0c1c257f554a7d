import { setTimeout as pause } from 'node:timers/promises'
import {
  type AlarmState,
  type Aws,
  AwsError,
  alarmStates,
  type CreateModelInput,
  openAws,
  openEndpoints,
} from '../../../clients/sagemaker/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { Deployable } from '../../deployable.ts'
import { callTimeoutSeconds, type Target, type TargetServices, type TargetStatus } from '../target.ts'
import { abortStep, deployStep, promoteStep, type Step, shadowStep, weightStep } from './decisions.ts'
import { observe } from './observe.ts'
import { freshVariant, modelRequest } from './requests.ts'
import { checkSettings, type SageMakerTargetSettings, settingsPath } from './settings.ts'
import { type Situation, situationOf } from './situation.ts'
import { statusOf } from './status.ts'
import { takeStep } from './take-step.ts'

/** Seconds. */
export interface Pace {
  /** Between looks at an endpoint that is busy. */
  readonly poll: number
  /** Until a call leaves what is left to the next one. */
  readonly patience: number
  /** Until a call is given up. */
  readonly limit: number
}

export const usualPace: Pace = { poll: 3, patience: 12, limit: callTimeoutSeconds - 2 }

/**
 * An endpoint of SageMaker's as the place where versions serve. While SageMaker carries out one change it takes no other:
 * a call then waits a little, and otherwise leaves the wish to the next call, which finds by `status` that it is due.
 * @throws ConfigurationError with every problem of the settings
 */
export async function openSageMakerTarget(
  settings: SageMakerTargetSettings,
  services: TargetServices,
  pace: Pace = usualPace,
): Promise<Target> {
  checkSettings(settings)
  const aws = await openAws(settings, services, `${settingsPath}.region`)
  return new EndpointTarget(settings, services, aws, pace)
}

class EndpointTarget implements Target {
  readonly kind = 'sagemaker'
  readonly can = { weights: 'any', shadow: true, unit: 'requests' } as const
  readonly #settings: SageMakerTargetSettings
  readonly #services: TargetServices
  readonly #aws: Aws
  readonly #pace: Pace

  constructor(settings: SageMakerTargetSettings, services: TargetServices, aws: Aws, pace: Pace) {
    this.#settings = settings
    this.#services = services
    this.#aws = aws
    this.#pace = pace
  }

  status(): Promise<TargetStatus> {
    return this.#call(async (aws) => statusOf(await this.#look(aws)))
  }

  deploy(version: Deployable): Promise<void> {
    const model = modelRequest(this.#settings, version, this.#services)
    const fresh = freshVariant(this.#settings, model)
    return this.#reach(
      `deploy ${version.version}`,
      (situation) => deployStep(situation, version.version, fresh),
      model,
    )
  }

  setWeight(percent: number): Promise<void> {
    return this.#reach(`give the candidate ${percent} %`, (situation) => weightStep(situation, percent))
  }

  shadow(percent: number): Promise<void> {
    return this.#reach(`copy ${percent} % to the candidate`, (situation) => shadowStep(situation, percent))
  }

  promote(): Promise<void> {
    const guarded = this.#settings.guardrail.kind !== 'none'
    return this.#reach('promote the candidate', (situation) => promoteStep(situation, guarded))
  }

  abort(): Promise<void> {
    return this.#reach('take the candidate away', abortStep)
  }

  /** Step by step, as far as SageMaker lets it go within a call. */
  #reach(what: string, decide: (situation: Situation) => Step, model?: CreateModelInput): Promise<void> {
    return this.#call(async (aws) => {
      const start = Date.now()
      for (;;) {
        const situation = await this.#look(aws)
        const step = decide(situation)
        if (step.kind === 'nothing') return
        if (step.kind !== 'wait') {
          this.#services.logger.debug(`sagemaker: ${what}: ${step.kind}`)
          const taken = await takeStep(step, situation, model, this.#settings, this.#services, aws)
          if (taken && step.kind === 'weights') continue
          if (taken && step.kind !== 'delete') return
        }
        if ((Date.now() - start) / 1000 + this.#pace.poll > this.#pace.patience) {
          const { endpoint } = this.#settings
          this.#services.logger.info(
            `SageMaker is busy with the endpoint ${endpoint} (${situation.endpoint?.EndpointStatus ?? 'gone'}) and takes no other change: the next call will ${what}.`,
          )
          return
        }
        await pause(this.#pace.poll * 1000, undefined, { signal: aws.signal })
      }
    })
  }

  async #look(aws: Aws): Promise<Situation> {
    return situationOf(await observe(openEndpoints(aws), this.#settings.endpoint, () => this.#alarms(aws)))
  }

  async #alarms(aws: Aws): Promise<ReadonlyMap<string, AlarmState>> {
    try {
      return await alarmStates(aws, this.#settings.alarms)
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      this.#services.logger.debug(`sagemaker: the alarms cannot be read: ${error.message}`)
      return new Map(this.#settings.alarms.map((name) => [name, 'INSUFFICIENT_DATA']))
    }
  }

  /** Gives up what takes longer than a call may. */
  async #call<T>(work: (aws: Aws) => Promise<T>): Promise<T> {
    const { signal } = this.#services
    const timeout = AbortSignal.timeout(this.#pace.limit * 1000)
    try {
      return await work(this.#aws.until(AbortSignal.any([signal, timeout])))
    } catch (error) {
      if (signal.aborted || !timeout.aborted || error instanceof EnvironmentError) throw error
      throw new EnvironmentError(
        `AWS (${this.#aws.region}): SageMaker did not answer within ${this.#pace.limit} s`,
        { remedy: 'Run it again: what is done is not done twice', cause: error },
      )
    }
  }
}
