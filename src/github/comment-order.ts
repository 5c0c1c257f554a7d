import type { RunIdentity, Section } from './comment-format.ts'

/**
 * Whether `run` may take the place of what a section says. Runs of one commit follow each other in time, so that
 * re-running is allowed; of two commits the pull request's current head wins, however late its run finishes; of two
 * that are both outdated the later run does.
 */
export function mayReplace(run: RunIdentity, section: Section | undefined, currentHead: string): boolean {
  if (section === undefined) return true
  return [section.run, section.pending?.run].every(
    (recorded) => recorded === undefined || follows(run, recorded, currentHead),
  )
}

function follows(run: RunIdentity, recorded: RunIdentity, currentHead: string): boolean {
  if (run.id === recorded.id) return run.attempt >= recorded.attempt
  if (run.headSha === recorded.headSha) return Date.parse(run.startedAt) >= Date.parse(recorded.startedAt)
  if (run.headSha === currentHead) return true
  if (recorded.headSha === currentHead) return false
  return run.id > recorded.id
}

/** Of the same section in an older and a younger comment, what is newer. */
export function newer(older: Section, younger: Section, currentHead: string): Section {
  return mayReplace(younger.run, older, currentHead) ? younger : older
}
