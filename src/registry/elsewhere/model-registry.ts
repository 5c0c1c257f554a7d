/** A version of a model as it stands in git, on its way into a registry elsewhere. */
export interface VersionToRegister {
  /** The model's name in git, such as `flight-delay`. */
  readonly model: string
  /** As in the tag: `v1.2.3`. */
  readonly version: string
  /** The whole tag: `flight-delay@v1.2.3`. */
  readonly tag: string
  /** Full hash of the commit that the tag stands on. */
  readonly commit: string
  /** SHA-256 of the model's bytes, 64 hex digits; what tells one version's bytes from another's. */
  readonly sha256: string
  /** Absolute path of the model, a file or a folder, for registries that take the bytes. */
  readonly path: string
  /** Of the evaluation that let it in: `improved`, `non-inferior`, `waived`, `forced: REASON`; null where there was none. */
  readonly verdict: string | null
  /** Address of the evaluation's report. */
  readonly evaluationUrl: string | null
  /** Address of the workflow run that trained it. */
  readonly workflowRunUrl: string | null
  /** What people should read beside the version: a few sentences of Markdown. */
  readonly description: string | null
  /** Metric → value, as evaluated. */
  readonly metrics: Readonly<Record<string, number>>
  /** Run of a tracker that made it, where one is known: its identifier there (MLflow's run id). */
  readonly trackerRun: string | null
  /** Model that the tracker logged, where one is known (MLflow's `m-…`). */
  readonly trackedModel: string | null
}

/** What git knows of a version, under the names that tags and metadata have elsewhere; null is what is not known. */
export function gitFacts(version: VersionToRegister): Record<string, string | null> {
  return {
    'mlops.version': version.version,
    'mlops.git_tag': version.tag,
    'mlops.commit': version.commit,
    'mlops.sha256': version.sha256,
    'mlops.verdict': version.verdict,
    'mlops.evaluation': version.evaluationUrl,
    'mlops.workflow_run': version.workflowRunUrl,
  }
}

/** A version as the registry has it. */
export interface RegisteredVersion {
  /** In git: `v1.2.3`. */
  readonly version: string
  /** What the registry calls it: `7`, or an ARN. */
  readonly id: string
  readonly sha256: string | null
  /** Stages or aliases that it has there now, sorted. */
  readonly stages: readonly string[]
  readonly deprecated: boolean
  /** Where a person looks at it; null where the registry has no such page. */
  readonly url: string | null
}

/** What asking for something came to: `unchanged` where it was so already, `unmapped` where the registry has no such stage. */
export type Change = 'made' | 'unchanged' | 'unmapped'

export interface Registration {
  readonly change: Change
  readonly registered: RegisteredVersion
}

/**
 * A registry beside git that is told of versions and stages. Git stays what is true: everything here can be repeated,
 * reads first what is there, and never removes a version.
 */
export interface ModelRegistry {
  /** As people say it: `MLflow`, `SageMaker`. */
  readonly name: string
  /** The version as it is there, or null. */
  find(version: string): Promise<RegisteredVersion | null>
  /** @throws ConfigurationError where that version is there with other bytes */
  register(version: VersionToRegister): Promise<Registration>
  /** Gives the version the stage, taking it from the one that had it. @throws ConfigurationError where the version is not there */
  setStage(stage: string, version: string): Promise<Registration>
  /** Marks the version so that nobody takes it for a good one, and takes its stages away. @throws as `setStage` */
  deprecate(version: string, reason: string): Promise<Registration>
}
