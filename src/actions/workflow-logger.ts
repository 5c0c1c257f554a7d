import * as core from '@actions/core'
import { formatProblem, type Logger, type Problem } from '../foundation/index.ts'

/** GitHub shows ten annotations of a kind a step and drops the rest; what comes after is logged as text. */
const annotationLimit = 10

/** Logs into a workflow: folded groups, annotations on files and lines. */
export function workflowLogger(): Logger {
  const left = { warning: annotationLimit, error: annotationLimit }
  const annotate = (kind: 'warning' | 'error', message: string, at?: Problem) => {
    if (left[kind] > 0) {
      left[kind] -= 1
      const log = kind === 'error' ? core.error : core.warning
      log(message, annotationAt(at))
    } else core.info(inert(`${kind}: ${at === undefined ? message : formatProblem({ ...at, message })}`))
  }
  return {
    debug: (message) => core.debug(message),
    info: (message) => core.info(inert(message)),
    warning: (message, at) => annotate('warning', message, at),
    error: (message, at) => annotate('error', message, at),
    group: (title, work) => core.group(inert(title).replaceAll('\n', ' '), work),
  }
}

function annotationAt(at: Problem | undefined): core.AnnotationProperties {
  return {
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.column === undefined ? {} : { startColumn: at.column }),
  }
}

/**
 * The runner obeys any line of output that looks like a command of its own. What a training script prints, or what a
 * column is called, must not.
 */
export function inert(message: string): string {
  return message.replace(/^(\s*)::/gm, '$1∷').replaceAll('##[', '## [')
}
