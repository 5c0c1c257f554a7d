import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, testServices } from '../../support/services.ts'

const python = process.env.MLOPS_TEST_PYTHON ?? '.venv/bin/python'
const env = { ...process.env, PATH: `${dirname(resolve(python))}${delimiter}${process.env.PATH}` }

/** A project as people write it, that knows nothing of this suite. */
const train = `import argparse
import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="data/train.csv")
parser.add_argument("--output", default="model.joblib")
arguments = parser.parse_args()

frame = pd.read_csv(arguments.data)
FEATURES = ["age"]
joblib.dump(LogisticRegression().fit(frame[FEATURES], frame["churned"]), arguments.output)
`
const predict = `import argparse
import joblib
import pandas as pd

parser = argparse.ArgumentParser()
parser.add_argument("--model")
parser.add_argument("--data")
parser.add_argument("--output")
arguments = parser.parse_args()

frame = pd.read_csv(arguments.data)
model = joblib.load(arguments.model)
frame["score"] = model.predict_proba(frame[list(model.feature_names_in_)])[:, 1]
frame[["customer_id", "churned", "score"]].to_parquet(arguments.output)
`

/** Rows whose outcome hangs on two features; seeded by the row's number. */
function rows(first: number, count: number): string {
  const noise = (i: number, salt: number) => ((i * 2654435761 + salt * 40503) % 1000) / 1000
  const lines = Array.from({ length: count }, (_, k) => {
    const i = first + k
    const [age, calls] = [noise(i, 1), noise(i * 7 + 3, 2)]
    const late = 0.3 * age + 0.7 * calls + 0.3 * (noise(i * 13 + 5, 3) - 0.5) > 0.5
    return `c${i},${age},${calls},${late ? 1 : 0}`
  })
  return `customer_id,age,calls,churned\n${lines.join('\n')}\n`
}

async function mlops(workspace: string, ...args: string[]) {
  let [stdout, stderr] = ['', '']
  const terminal = (write: (text: string) => void) => ({ write, colours: false })
  const exitCode = await main(args, {
    stdout: terminal((text) => {
      stdout += text
    }),
    stderr: terminal((text) => {
      stderr += text
    }),
    ...{ columns: 100, env, workspace, signal: new AbortController().signal },
  })
  return { exitCode, stdout, stderr }
}

describe('a project that knows nothing of the suite', () => {
  it('gets from `mlops init` two files with which a change of it has its verdict, without a line written by hand', async () => {
    const folder = temporaryFolder()
    const services = testServices(folder)
    const file = (path: string, text: string) => writeFileSync(join(folder, path), text)
    await git(services, folder, 'init', '--quiet', '--initial-branch=main')
    mkdirSync(join(folder, 'data'))
    file('train.py', train)
    file('predict.py', predict)
    file('data/train.csv', rows(0, 2000))
    file('data/test.csv', rows(5000, 2000))
    file('requirements.txt', 'scikit-learn\n')
    file('.gitignore', 'model.joblib\n.mlops/\n')

    const init = await mlops(folder, 'init')
    expect(init).toMatchObject({ exitCode: 0, stderr: '' })
    await git(services, folder, 'add', '--all')
    await git(services, folder, 'commit', '--quiet', '--message', 'Begin')
    await git(services, folder, 'switch', '--quiet', '--create', 'better')
    file('train.py', train.replace('["age"]', '["age", "calls"]'))
    await git(services, folder, 'commit', '--quiet', '--all', '--message', 'Look at calls')

    const trained = await mlops(folder, 'train-on-runner')
    expect(trained).toMatchObject({ exitCode: 0 })
    const judged = await mlops(folder, 'evaluate-and-compare', '--base', 'main')
    expect(judged, judged.stderr).toMatchObject({ exitCode: 0 })
    const report = JSON.parse(
      readFileSync(join(folder, '.mlops/reports/evaluate-and-compare.json'), 'utf8'),
    ) as { verdict: string }
    expect(report.verdict).toBe('improved')
  })
})
