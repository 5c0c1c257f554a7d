import type { Facts } from '../../../../src/cli/init/index.ts'

/** Facts of a repository from its texts; a null is a file whose text nobody reads. */
export function factsOf(files: Readonly<Record<string, string | null>>, folder = 'churn'): Facts {
  const texts = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null)
  return { folder, files: Object.keys(files).sort(), texts: new Map(texts) }
}

const rows = (count: number, row: (i: number) => string) =>
  `${Array.from({ length: count }, (_, i) => row(i)).join('\n')}\n`

/** Repositories as one finds them. */
export const repositories: Readonly<Record<string, Facts>> = {
  'a script with options, and CSV files': factsOf({
    'train.py': `import argparse
import pandas as pd
from sklearn.linear_model import LogisticRegression

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="data/train.csv")
parser.add_argument("-o", "--output", default="model.joblib")
parser.add_argument("--seed", type=int)
y = frame["churned"]
`,
    'predict.py': `parser.add_argument("--model")
parser.add_argument("--data")
parser.add_argument("--output")
`,
    'data/train.csv': `customer_id,age,churned\n${rows(50, (i) => `c${i},${20 + i},${i % 3 === 0 ? 'yes' : 'no'}`)}`,
    'data/test.csv': `customer_id,age,churned\n${rows(20, (i) => `d${i},${30 + i},${i % 2 === 0 ? 'yes' : 'no'}`)}`,
    'requirements.txt': 'pandas==2.3.3\n',
    '.python-version': '3.12.1\n',
  }),
  'a DVC pipeline': factsOf(
    {
      'dvc.yaml': `stages:
  prepare:
    cmd: python src/prepare.py
    outs: [data/prepared.parquet]
  train:
    cmd: python src/train.py
    deps: [data/prepared.parquet, src/train.py]
    outs:
      - models/price.onnx: { cache: true }
`,
      'dvc.lock': 'schema: "2.0"\n',
      'src/train.py': 'from sklearn.ensemble import RandomForestRegressor\n',
      'data/prepared.parquet': null,
      'uv.lock': null,
      'pyproject.toml': '[project]\nrequires-python = ">=3.11"\n',
    },
    'House prices (2024)',
  ),
  'a package': factsOf({
    'iris/__init__.py': '',
    'iris/train.py': `import click
@click.option("--train-data")
@click.option("--model-out")
def main(): df.drop(columns=["species"])
`,
    'iris/predict.py': '',
    'data/iris.csv': `id,width,species\n${rows(30, (i) => `${i},${i / 7},${['setosa', 'virginica', 'versicolor'][i % 3]}`)}`,
    'requirements.lock': 'numpy==2.3.5 \\\n    --hash=sha256:00\n',
  }),
  'nothing at all': factsOf({}, '42'),
}
