/** A flag of flagd's; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface FeatureFlagSettings {
  /** Definition file in the repository, with `/`. */
  readonly file: string
  /** Default: the model's name. */
  readonly flag?: string | undefined
  /** Property of the evaluation context that names the user, such as `targetingKey` or `user.id`. */
  readonly targetingKey: string
  /** Branch that the file is on; default the main branch. */
  readonly branch?: string | undefined
}
