import { expect, it } from 'vitest'
import { gitopsTarget } from '../../../../../src/config/schema/deploy/gitops.ts'
import { folderOf, type GitOpsSettings } from '../../../../../src/delivery/targets/gitops/settings.ts'

const smallest = {
  kind: 'gitops',
  controller: 'flux',
  application: 'model',
  path: 'deploy/production',
  serves: { kind: 'argo-rollouts', rollout: 'model', image: 'ghcr.io/acme/model:{version}' },
}

it('the smallest section of mlops.yaml is what the target takes', () => {
  const { kind: _, ...settings } = gitopsTarget.parse(smallest)
  const taken: GitOpsSettings = settings
  expect(taken.serves).toMatchObject({ kind: 'argo-rollouts', namespace: 'default', env: {} })
  expect(folderOf(taken, 'target')).toBe('deploy/production')
})

it('targets that are no manifests are not served by git', () => {
  expect(gitopsTarget.safeParse({ ...smallest, serves: { kind: 'local' } }).success).toBe(false)
})

it.each(['../other', '/etc', 'C:\\models', 'a/../../b'])('%s is no folder of the repository', (path) => {
  const settings = { ...gitopsTarget.parse(smallest), path } as GitOpsSettings
  expect(() => folderOf(settings, 'target')).toThrow(/no folder inside the repository/)
})

it.each([
  ['./deploy/', 'deploy'],
  ['.', ''],
])('%s is the folder %j', (path, folder) => {
  const settings = { ...gitopsTarget.parse(smallest), path } as GitOpsSettings
  expect(folderOf(settings, 'target')).toBe(folder)
})
