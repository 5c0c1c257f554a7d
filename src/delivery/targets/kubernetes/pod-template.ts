import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { V1PodTemplateSpec } from '@kubernetes/client-node'
import { parse } from 'yaml'
import { ConfigurationError, messageOf, type Problem } from '../../../foundation/index.ts'
import { namesVersion } from './version-mark.ts'

/**
 * The pod template of a file of the repository: a Deployment, or the template itself. Its placeholders stay.
 * @throws ConfigurationError where it cannot be read, or holds none
 */
export async function readPodTemplate(
  path: string,
  workspace: string,
  templates: readonly (string | undefined)[],
  place: string,
): Promise<V1PodTemplateSpec> {
  const problem = (message: string, remedy: string): Problem => ({
    path: `${place}.pod-template`,
    value: path,
    message,
    remedy,
  })
  const read = await contentOf(path, workspace).catch((error: unknown) => {
    throw new ConfigurationError(
      problem(`cannot be read: ${messageOf(error)}`, 'Name a file of YAML in the repository'),
    )
  })
  const document = (read.document ?? {}) as V1PodTemplateSpec & {
    readonly template?: V1PodTemplateSpec
    readonly spec?: { readonly template?: V1PodTemplateSpec }
  }
  const found: V1PodTemplateSpec | undefined = document.spec?.template ?? document.template ?? document
  if (!Array.isArray(found?.spec?.containers) || found.spec.containers.length === 0)
    throw new ConfigurationError(
      problem('has no containers', 'Write a Deployment, or a pod template with `spec.containers`'),
    )
  if (!namesVersion([...templates, read.text]))
    throw new ConfigurationError(
      problem('does not tell one version from another', 'Write `{version}` into the image or a variable'),
    )
  return found
}

async function contentOf(path: string, workspace: string): Promise<{ text: string; document: unknown }> {
  const root = await realpath(workspace)
  const file = await realpath(join(root, path))
  if (!file.startsWith(root + sep)) throw new Error('it leads out of the repository')
  const text = await readFile(file, 'utf8')
  return { text, document: parse(text) as unknown }
}
