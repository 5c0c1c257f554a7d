import type { TagEntries } from '../tags/message.ts'

/**
 * What the papers of a version are made of. These are shapes of what an action has at hand: the report of
 * `evaluate-and-compare` and the manifest of `train-on-runner` fit as they are, more in them is not looked at.
 */
export interface IntervalFacts {
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
}

export interface SliceFacts {
  readonly column: string
  readonly value: string
}

export interface MetricFacts {
  /** scikit-learn's name: `roc_auc`. */
  readonly metric: string
  /** For people: `ROC AUC`. */
  readonly title: string
  readonly unit: string | null
  readonly direction: 'higher' | 'lower'
  readonly slice: SliceFacts | null
  readonly rows: number
  /** How the interval was made: `delong`, `paired-bootstrap-bca`, … */
  readonly method: string
  readonly verdict: string
  readonly candidate: IntervalFacts | null
  readonly champion: IntervalFacts | null
  readonly difference: (IntervalFacts & { readonly pValue: number | null }) | null
}

export interface GateFacts {
  readonly gate: string
  readonly metric: string
  readonly slice: SliceFacts | null
  readonly status: 'pass' | 'warn' | 'fail' | 'skipped'
  /** One sentence. */
  readonly reason: string
}

/** Of a report of `evaluate-and-compare` what the papers say. */
export interface EvaluationReportFacts {
  readonly verdict: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly task: string
  /** Of the intervals, such as 0.95. */
  readonly confidence: number
  readonly rows: number
  /** What a row is, in the plural: `flights`. */
  readonly rowName: string
  readonly champion: { readonly name: string; readonly commit: string | null } | null
  readonly metrics: readonly MetricFacts[]
  readonly gates: readonly GateFacts[]
  readonly provenance: {
    readonly suite: string
    readonly runUrl: string | null
    readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  }
}

export interface EvaluationFacts {
  readonly report: EvaluationReportFacts
  /** sha256 of the report's bytes. */
  readonly sha256: string
  /** The data that was judged by. */
  readonly holdout: DataFacts | null
  /** Who let a gate that fails pass, and why. */
  readonly waiver: { readonly by: string; readonly reason: string } | null
}

export interface HashFacts {
  readonly algorithm: 'sha256' | 'md5' | 'git' | 'md5-dos2unix'
  readonly value: string
}

export interface DataFacts {
  readonly name: string
  readonly path: string
  readonly hashes: readonly HashFacts[]
  readonly bytes?: number | undefined
}

/** Of a run manifest of `train-on-runner` what the papers say. */
export interface ManifestFacts {
  readonly commit: string | null
  readonly dirty: { readonly diff: string; readonly paths: readonly string[] } | null
  readonly repository: string | null
  readonly command: readonly string[]
  readonly pipeline: readonly { readonly name: string; readonly command: string }[]
  readonly parameters: readonly {
    readonly file: string
    readonly values: Readonly<Record<string, string | number | boolean | null>>
  }[]
  readonly data: readonly DataFacts[]
  readonly code: { readonly tree: string }
  readonly seeds: readonly {
    readonly name: string
    readonly value: string | number | boolean | null
    readonly where: string
  }[]
  readonly environment: {
    readonly lock: {
      readonly path: string
      readonly tool: string
      readonly sha256: string
      readonly verified: boolean
    } | null
    readonly python: { readonly version: string; readonly implementation: string } | null
    readonly packages: readonly PackageFacts[]
    readonly variables: readonly { readonly name: string; readonly value: string }[]
  }
  readonly container: { readonly image: string | null; readonly digest: string | null } | null
  readonly os: { readonly name: string; readonly arch: string }
  readonly cpu: { readonly model: string; readonly cores: number }
  readonly gpu: readonly {
    readonly name: string
    readonly driver: string | null
    readonly cuda: string | null
  }[]
  readonly runner: { readonly name: string; readonly kind: string } | null
  readonly start: string
  readonly end: string | null
  readonly run: { readonly url: string; readonly attempt: number } | null
  readonly key: string
  readonly restoredFrom: { readonly url: string | null; readonly key: string } | null
}

export interface PackageFacts {
  readonly name: string
  readonly version: string
  /** `git+URL@COMMIT`, the address of an archive, or `local`. */
  readonly source?: string | undefined
}

export interface TrainingFacts {
  readonly manifest: ManifestFacts
  /** sha256 of the manifest's bytes. */
  readonly sha256: string
  /**
   * Address of the workflow file at its ref, such as `https://github.com/acme/delay/.github/workflows/train.yml@refs/heads/main`;
   * null on a laptop.
   */
  readonly builder: string | null
}

/** A file of the model. */
export interface ModelFile {
  /** Relative to the model's folder with `/`; of a model that is one file, its name. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** The bytes that are registered. */
export interface ModelFacts {
  /** Name of the file or folder: `delay.skops`. */
  readonly name: string
  readonly folder: boolean
  /** As the tag has it: of the file, or of the folder as the caller hashes folders. */
  readonly sha256: string
  /** In byte order of their paths. */
  readonly files: readonly ModelFile[]
}

/** What the team says of the model in `dvc.yaml`. */
export interface AnnotationFacts {
  readonly description: string | null
  readonly labels: readonly string[]
}

/** Everything that the papers of one version are made of. */
export interface PapersInput {
  /** `delay`, or `folder:delay` in a monorepo. */
  readonly model: string
  readonly version: string
  /** Name of the tag: `delay@v1.2.0`. */
  readonly tag: string
  /** What is registered, in full. */
  readonly commit: string
  /** Address without credentials; null outside a forge. */
  readonly repository: string | null
  readonly bytes: ModelFacts
  readonly evaluation: EvaluationFacts | null
  readonly training: TrainingFacts | null
  /** The team's own card, where there is one. */
  readonly card: { readonly path: string; readonly text: string } | null
  readonly annotation: AnnotationFacts | null
  /** What the tag is going to record; its `papers` are left out. */
  readonly entries: TagEntries
  /** How the version is going to be signed, so that a signature which is taken away is missed. */
  readonly signing: SigningFacts | null
  /** ISO 8601; the same papers have the same one. */
  readonly at: string
}

export type SigningFacts =
  | { readonly by: 'key' /** sha256 of the public key in PEM. */; readonly fingerprint: string }
  | { readonly by: 'keyless' }
