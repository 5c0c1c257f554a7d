// A project as people write it, that knows nothing of this suite: two programs, two tables, a list of packages.

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

/** Its files by path. */
export const plainProject = {
  'train.py': train,
  'predict.py': predict,
  'data/train.csv': rows(0, 2000),
  'data/test.csv': rows(5000, 2000),
  'requirements.txt': 'joblib\npandas\npyarrow\nscikit-learn\n',
  '.gitignore': 'model.joblib\n.mlops/\n',
}

/** The same training program with a feature more, which the outcome hangs on. */
export const betterTraining = train.replace('["age"]', '["age", "calls"]')
