import { text } from '../input-types.ts'

/** What deploy-canary and rollback both take. */
export const environmentInputs = {
  environment: text().describe(
    'Environment of `deploy.environments`; may be left out where there is only one.',
  ),
  remote: text().describe(
    'Git remote with the tags, the environment files and the state branch; default `origin`. `none` keeps to this clone.',
  ),
}
