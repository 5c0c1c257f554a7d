/**
 * Labels of GitHub's own standard runners: `ubuntu-latest`, `ubuntu-24.04-arm`, `windows-2025`, `macos-15-intel`. Larger
 * runners have names that an organisation chooses and cannot be told from self-hosted ones.
 */
const standard = /^(ubuntu|windows|macos)-(latest|slim|\d+(\.\d+)?)(-(arm|arm64|intel|large|xlarge|vs\d+))*$/i

/** Whether a job with these labels goes to a machine of GitHub's, fresh for each job. */
export function isHosted(labels: readonly string[]): boolean {
  return labels.length === 1 && standard.test(labels[0]!.trim())
}
