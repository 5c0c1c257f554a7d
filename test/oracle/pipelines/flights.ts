import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A pipeline with everything that decides what is written: every kind of value, template, flag and folder. */
export function writeFlights(root: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const files: Readonly<Record<string, string>> = {
  'data/raw/a.csv': 'id,delay\n1,2.5\n',
  'data/raw/ü b.csv': 'id,delay\n2,3.5\n',
  'reports/inner/.gitkeep': '',
  'params.yaml': `lr: 2.0
eps: 1e-05
tiny: 1.5e-7
large: 1e16
big: 123456789012345678901234567890
negative: -0.0
flag: true
nothing:
octal: 017
grouped: 1_000
text: "2.0"
Straße: "naïve ✓ 😀"
train:
  size: 3
  nfiles: 4
  layers: [64, 32.0, {dropout: 0.5, off: false}]
  deep: {a: {b: [[1, [2]], []]}, c: {}}
models:
  linear: {alpha: 0.1, solver: "l bfgs", fit: {intercept: true, copy: false}}
  tree: {alpha: 1, solver: cart, fit: {intercept: false, copy: true}}
`,
  'extra.json':
    '{"threshold": 0.5, "count": 3.0, "n": 12345678901234567890, "z": {"b": null, "a": [1e5, -2.50]}}\n',
  'dvc.yaml': `vars:
- folder: reports
- extra.json:threshold
stages:
  prepare:
    desc: joins the tables
    cmd:
    - cat data/raw/* > prepared.csv
    - |
      echo "two lines"
      echo 'in one command' >> prepared.csv
    deps:
    - data/raw
    params:
    - lr
    - eps
    - tiny
    - large
    - big
    - negative
    - flag
    - nothing
    - octal
    - grouped
    - text
    - Straße
    - train
    - train.layers.0
    - extra.json:
      - count
      - n
      - z.b
    outs:
    - prepared.csv:
        desc: all flights
  train:
    foreach: \${models}
    do:
      cmd: >-
        echo "\${key} \${item.alpha}" \${item.fit} --solver "\${item.solver}" a command that is long enough to be folded
        by the writer > model-\${key}.txt; echo '{"auc": 0.\${train.size}}' > \${folder}/\${key}.json;
        printf 'x,y\\n1,2\\n' > curve-\${key}.csv; mkdir -p trees-\${key}; echo \\\${HOME} > trees-\${key}/1.txt; cp prepared.csv trees-\${key}/2
      deps: [prepared.csv]
      params: [models, train.deep]
      outs:
      - model-\${key}.txt
      - trees-\${key}
      metrics:
      - \${folder}/\${key}.json:
          cache: false
      plots:
      - curve-\${key}.csv:
          x: x
          y: y
          title: Curve of \${key}
  grid:
    matrix:
      alpha: [1.0, two]
      opt: [{name: null}]
    cmd: |
      echo \${item.alpha} \${item.opt.name} > grid-\${key}.txt

      echo second line
    deps: [prepared.csv]
    outs: ["grid-\${key}.txt"]
  summary:
    wdir: \${folder}/inner
    cmd: cat ../*.json > summary.json; echo run >> history.txt; cp summary.json ../tool; chmod +x ../tool
    deps: [../linear.json, ../tree.json]
    params:
    - ../../extra.json:
    outs:
    - history.txt:
        persist: true
        push: false
    - ../tool
    metrics:
    - summary.json
  lonely:
    cmd: echo lonely > lonely.txt
    outs: [lonely.txt]
  clock:
    cmd: echo ticking
  stamped:
    cmd: echo stamp > stamp.txt
    outs: [stamp.txt]
    always_changed: true
metrics:
- \${folder}/inner/summary.json
plots:
- curve-linear.csv: {x: x, y: y}
`,
}
