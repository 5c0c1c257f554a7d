import { describe, expect, it } from 'vitest'
import {
  createRun,
  experimentNamed,
  findOrCreate,
  isMissing,
  MlflowError,
  mlflowConnection,
  openMlflow,
  runOf,
  updateRun,
  usualPatience,
} from '../../../../src/clients/mlflow/index.ts'
import { answering } from './answering.ts'

async function refusal(work: Promise<unknown>): Promise<MlflowError> {
  try {
    await work
  } catch (error) {
    if (error instanceof MlflowError) return error
    throw error
  }
  throw new Error('it was not refused')
}

describe('the address of an MLflow server', () => {
  it('keeps its path prefix, and loses its user and its final slash', () => {
    const connection = mlflowConnection('https://ada:s3cret@ml.example.com:8443/team/mlflow/', {})
    expect(connection.address).toBe('https://ml.example.com:8443/team/mlflow')
    expect(connection.authorization).toBe(`Basic ${Buffer.from('ada:s3cret').toString('base64')}`)
    expect(connection.secrets).toContain('s3cret')
  })

  it.each([
    ['mlruns', 'is no address'],
    ['file:///tmp/mlruns', '`file:`'],
    ['sqlite:///mlflow.db', '`sqlite:`'],
    ['databricks', 'is no address'],
    ['C:\\mlruns', 'is no address'],
  ])('is refused where it is %s', (uri, said) => {
    expect(() => mlflowConnection(uri, {})).toThrow(said)
  })

  it('takes credentials as MLflow does: user before token before address', () => {
    const both = {
      MLFLOW_TRACKING_USERNAME: 'ada',
      MLFLOW_TRACKING_PASSWORD: 'pw',
      MLFLOW_TRACKING_TOKEN: 'tok',
    }
    const { MLFLOW_TRACKING_TOKEN } = both
    const sent = (env: Record<string, string>, uri = 'http://x') => mlflowConnection(uri, env).authorization
    expect(sent(both)).toBe(`Basic ${Buffer.from('ada:pw').toString('base64')}`)
    expect(sent({ MLFLOW_TRACKING_TOKEN }, 'http://a:b@x')).toBe('Bearer tok')
    expect(sent({})).toBeNull()
    expect(() => sent({ MLFLOW_TRACKING_USERNAME: 'ada' })).toThrow('without MLFLOW_TRACKING_PASSWORD')
  })
})

describe('a request', () => {
  it('goes below the prefix with the credentials and the workspace', async () => {
    const { mlflow, asked } = await answering(() => ({ json: { experiment: { experiment_id: '7' } } }))
    const env = { MLFLOW_TRACKING_TOKEN: 'tok', MLFLOW_WORKSPACE: 'team' }
    expect(await experimentNamed(mlflow(env, '/prefix'), 'a b&c')).toBe('7')
    expect(asked[0]?.url).toBe('/prefix/api/2.0/mlflow/experiments/get-by-name?experiment_name=a+b%26c')
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer tok', 'x-mlflow-workspace': 'team' })
  })

  it.each([429, 500, 502, 503, 504])('is repeated after a %i', async (status) => {
    const { mlflow, asked } = await answering((_, count) => (count < 3 ? { status } : {}))
    await updateRun(mlflow(), 'r', 'FINISHED', 1)
    expect(asked).toHaveLength(3)
  })

  it('is repeated after a broken connection, and given up at last with the reason', async () => {
    const { mlflow, asked } = await answering(() => 'break')
    const error = await refusal(updateRun(mlflow(), 'r', 'FINISHED', 1))
    expect(error).toMatchObject({ code: 'NETWORK', passing: true, status: null })
    expect(error.remedy).toContain('can be reached')
    expect(asked).toHaveLength(3)
  })

  it('that makes something is not repeated blindly: it is looked for first', async () => {
    const made: string[] = []
    const { mlflow } = await answering(({ url }) => {
      if (!url.endsWith('create')) return {}
      made.push(url)
      return 'break'
    })
    await refusal(createRun(mlflow(), { experimentId: '1', name: 'r', startedAt: 1, tags: {} }))
    expect(made).toHaveLength(1)
    let there: string | null = null
    let attempts = 0
    const create = async () => {
      attempts++
      there = 'made before the answer was lost'
      throw await refusal(nowhere())
    }
    expect(await findOrCreate(async () => there, create, mlflow())).toBe('made before the answer was lost')
    expect(attempts).toBe(1)
  })

  it('never follows a redirection, which would carry the credentials elsewhere', async () => {
    const { mlflow, asked } = await answering(() => ({
      status: 302,
      headers: { location: 'http://127.0.0.1:9/' },
    }))
    const error = await refusal(runOf(mlflow({ MLFLOW_TRACKING_TOKEN: 't' }), 'r'))
    expect(error.remedy).toContain('log-in page')
    expect(asked).toHaveLength(1)
  })

  it('sends no credentials to another host than the server', async () => {
    const other = await answering(() => ({}))
    const { mlflow } = await answering(() => ({}))
    const env = { MLFLOW_TRACKING_TOKEN: 'tok' }
    const request = { method: 'GET', url: `${other.uri}/part`, bytes: 0, to: 'x' } as const
    await mlflow(env).send(request, (answer) => answer.text())
    expect(other.asked[0]?.headers.authorization).toBeUndefined()
  })
})

describe('a refusal', () => {
  it.each([
    [401, {}, 'MLFLOW_TRACKING_TOKEN'],
    [403, { error_code: 'PERMISSION_DENIED', message: 'no' }, 'right to edit'],
    [404, null, 'path prefix'],
    [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' }, 'nobody deleted it'],
    [400, { error_code: 'RESOURCE_ALREADY_EXISTS', message: 'there' }, 'another name'],
    [413, null, 'larger requests'],
    [501, null, 'log of the MLflow server'],
  ])('of status %i and %o says what to do', async (status, json, remedy) => {
    const { mlflow, asked } = await answering(() => ({
      status,
      ...(json === null ? { text: '<html>' } : { json }),
    }))
    const error = await refusal(updateRun(mlflow(), 'r', 'FINISHED', 1))
    expect(error.remedy).toContain(remedy)
    expect(error.passing).toBe(false)
    expect(asked).toHaveLength(1)
    expect(isMissing(error)).toBe(
      json !== null && 'error_code' in json && json.error_code === 'RESOURCE_DOES_NOT_EXIST',
    )
  })

  it('tells MLflow’s words without the statement of the database', async () => {
    const message = 'Experiment(name=x) already exists. Error: (sqlite3.IntegrityError) UNIQUE\n[SQL: INSERT]'
    const { mlflow } = await answering(() => ({ status: 400, json: { error_code: 'BAD_REQUEST', message } }))
    const error = await refusal(updateRun(mlflow(), 'r', 'FINISHED', 1))
    expect(error.message).toMatch(
      /answered 400 when asked to update a run: Experiment\(name=x\) already exists\.$/,
    )
  })

  it('names what answers in place of MLflow', async () => {
    const page = await answering(() => ({ text: '<html>Sign in</html>' }))
    expect((await refusal(updateRun(page.mlflow(), 'r', 'FINISHED', 1))).message).toContain(
      'is no MLflow server',
    )
    const other = await answering(() => ({ json: { run: 7 } }))
    expect((await refusal(runOf(other.mlflow(), 'r'))).message).toContain('of another shape: `run`')
  })
})

function nowhere() {
  const mlflow = openMlflow(mlflowConnection('http://127.0.0.1:9', {}), new AbortController().signal, {
    ...usualPatience,
    attempts: 1,
  })
  return updateRun(mlflow, 'r', 'FINISHED', 1)
}
