import type { Draft } from './draft.ts'
import { inner, reason } from './mlops-yaml.ts'

/** Actions of others, by commit; a test holds them equal to those of the template. */
export const pinned = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupPython: 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
} as const

/** This suite, followed by its major version. */
export const suiteAction = 'acme/mlops-actions@v1'

/** The smallest workflow: every change to the model gets its verdict, and what is merged is trained and kept. */
export function renderWorkflow({ python, pointers }: Draft, defaultBranch: string): string {
  const install = python.install
  return `name: Model

# Written by \`mlops init\`. One step does what the event calls for: it trains the candidate, has both models predict the same
# rows, and keeps one comment on the pull request.
on:
  pull_request:
  push:
    branches: [${inner(defaultBranch)}]

permissions: {}

concurrency:
  group: model-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  model:
    name: Model
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # to check out
      pull-requests: write # to keep the comment
      checks: write # to report the verdict as a check
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0 # the champion is another commit
          persist-credentials: false
      - uses: ${pinned.setupPython}
        with:
          python-version: "${python.version.value}"${reason(python.version)}
      -${reason(install)}
        run: |
${install.value.map((command) => `          ${command}`).join('\n')}
${
  pointers
    ? '      # Data that is tracked by pointer is fetched by the step below: give it what its remote needs under `env:`.\n'
    : ''
}      - uses: ${suiteAction}
        with:
          github-token: \${{ github.token }}
`
}
