import type { Mlflow } from './transport.ts'

/** Page of a run, where people look at it. */
export function runPage({ address }: Pick<Mlflow, 'address'>, experimentId: string, runId: string): string {
  return `${address}/#/experiments/${encodeURIComponent(experimentId)}/runs/${encodeURIComponent(runId)}`
}

/** Page of a version of a registered model. */
export function versionPage({ address }: Pick<Mlflow, 'address'>, name: string, version: string): string {
  return `${address}/#/models/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`
}
