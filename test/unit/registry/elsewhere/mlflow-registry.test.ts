import { describe, expect, it } from 'vitest'
import { mlflowRegistry } from '../../../../src/registry/elsewhere/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const settings = { trackingUri: 'http://ml', name: 'flights', experiment: 'flights', aliases: {} }

describe('MLflow’s registry', () => {
  it('refuses every name that MLflow would refuse, all at once', () => {
    const services = testServices(temporaryFolder())
    const wrong = { ...settings, name: 'a/b', aliases: { production: 'latest', staging: 'v2', canary: 'ok' } }
    expect(() => mlflowRegistry(wrong, services)).toThrow(
      /register\.mlflow\.name: .*\n.*aliases\.production: .*reserved.*\n.*aliases\.staging: .*reserved/,
    )
    expect(() => mlflowRegistry({ ...settings, trackingUri: 'mlruns' }, services)).toThrow(
      'register.mlflow.tracking-uri',
    )
  })
})
