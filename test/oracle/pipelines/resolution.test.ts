import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPipeline } from '../../../src/data/pipelines/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { peer } from '../../support/peers.ts'
import { type TestServices, testServices } from '../../support/services.ts'
import { dvc, repositoryAt } from '../dvc/dvc.ts'

type Resolved = [name: string, { cmd: unknown; outs: unknown[] }][]

const params = `
n: 3
float: 2.0
exp: 1e-05
yes: true
none:
text: "it's a b"
list: [1, two, 3.0, true, null]
nested: {a: {b: [10, {c: deep}]}, "k v": spaced, 1: dropped}
args: {lr: 0.1, name: "a b", on: true, off: false, none: null, layers: [1, "x y", 2.5, true], deep: {x: 1, y: {z: 1e-7}}, empty: [], void: {}}
models: {lin: {alpha: 0.1}, tree: {alpha: 1}}
names: [a, b]
`
const stage = (cmd: string, rest = '') => `stages:\n  s:\n    cmd: ${cmd}\n${rest}`

/** Each a whole dvc.yaml. */
const texts = [
  ...[
    ...[
      '${n}',
      'x ${n} ${float} ${exp} ${yes} ${none} ${text}',
      '${text}',
      '"${ n }"',
      '"x ${nested.a.b[0]} ${nested[a][b][1][c]}"',
    ],
    ...[
      'x ${nested.a.b.0} ${nested.a.b[-1].c}',
      'x ${nested.k v}',
      'x ${nested.1}',
      'x ${list[9]}',
      'x ${list}',
      'x ${models}',
    ],
    ...[
      'train ${args}',
      'train ${args.deep} end',
      'x \\${HOME} ${n}',
      '\\${HOME}',
      'x ${absent}',
      'x ${}',
      'x ${a..b}',
      'x ${n.a}',
    ],
    ...[
      'x $n ${n',
      '["a ${n}", "b ${float}"]',
      '[a, "${args}"]',
      "'${list}'",
      'x ${list[0]}${list[1]}${list[2]}${list[3]}${list[4]}',
    ],
    ...[
      '"${text} ${none}"',
      '"a\\n${n}\\n"',
      'x ${nested[a}',
      'x ${ nested.a.b[ 0 ] }',
      '"x $${n}"',
      '"x \\\\${n} ${n}"',
    ],
  ].map((cmd) => stage(cmd)),
  stage('x', '    outs: ["${text}", "${n}x", {"${names[0]}": {desc: "${text}"}}]'),
  stage('x ${mine} ${n}', '    vars: [{mine: 1.50}]'),
  stage('x ${mine}', '    vars: [{n: 1}]'),
  stage('x ${args.lr} ${args.extra}', '    vars: [{args: {extra: 1}}]'),
  `vars: [{a: 1}, {a: 2}]\n${stage('x')}`,
  `vars: [{m: {a: 1}}, {m: {b: 2.0}}]\n${stage('x ${m.a} ${m.b}')}`,
  `vars: ["more.yaml:x,y"]\n${stage('x ${x} ${y}')}`,
  `vars: ["more.yaml:x", "more.yaml:y"]\n${stage('x ${x} ${y}')}`,
  `vars: ["more.yaml:x", "more.yaml:x"]\n${stage('x ${x}')}`,
  `vars: ["more.yaml"]\n${stage('x ${x}', '    vars: ["more.yaml:y"]')}`,
  `vars: ["more.yaml:absent"]\n${stage('x')}`,
  `vars: ["absent.yaml"]\n${stage('x')}`,
  `vars: ["params.yaml"]\n${stage('x ${n}')}`,
  `vars: ["values.json"]\n${stage('x ${whole} ${part}')}`,
  'stages:\n  s:\n    foreach: [a, 1, 2.0, true, null, a]\n    do: {cmd: "x ${item}", outs: ["o-${item}"]}',
  'stages:\n  s:\n    foreach: ${names}\n    do: {cmd: "x ${item}"}',
  'stages:\n  s:\n    foreach: ${models}\n    do: {cmd: "x ${key} ${item.alpha} ${item}"}',
  'stages:\n  s:\n    foreach: ${list}\n    do: {cmd: "x ${item}"}',
  'stages:\n  s:\n    foreach: [{a: 1}, {a: 2.0}]\n    do: {cmd: "x ${item.a}"}',
  'stages:\n  s:\n    foreach: {1: a, b: 2.0, false: c}\n    do: {cmd: "x ${key} ${item}"}',
  'stages:\n  s:\n    foreach: ${n}\n    do: {cmd: "x"}',
  'stages:\n  s:\n    foreach: ${absent}\n    do: {cmd: "x"}',
  'stages:\n  s:\n    foreach: [a]\n    do: {cmd: "x ${key}"}',
  'stages:\n  s:\n    foreach: [a]\n    do: {cmd: "x ${item}", vars: [{item: 2}]}',
  'stages:\n  s:\n    foreach: [a, b]\n    do: {cmd: "x ${item} ${mine}", vars: [{mine: 2}]}',
  'stages:\n  s:\n    matrix: {a: [1, 2.0], b: [x, true, null]}\n    cmd: x ${key} ${item.a} ${item.b}',
  'stages:\n  s:\n    matrix: {a: "${names}", b: [{c: 1}, [2]]}\n    cmd: x ${key} ${item.a}',
  'stages:\n  s:\n    matrix: {a: [{c: 1, d: "x y"}]}\n    cmd: x ${item.a} ${item}',
  'stages:\n  s:\n    matrix: {a: [], b: [1]}\n    cmd: x',
  'stages:\n  s:\n    matrix: {a: "${list}", b: ["${yes}", true]}\n    cmd: x ${item.a} ${item.b}',
  'stages:\n  s:\n    foreach: ["${yes}", "x ${yes}"]\n    do: {cmd: "x ${item}"}',
  'stages:\n  one: {cmd: first}\n  s:\n    matrix: {m: ["${n}", "${models.lin.alpha}"]}\n    cmd: x ${item.m}\n  last: {cmd: last}',
]

async function askDvc(services: TestServices): Promise<(Resolved | { error: string })[]> {
  const result = await services.process.run(peer('python'), [join(import.meta.dirname, 'resolve.py')], {
    input: Buffer.from(JSON.stringify(texts)),
    env: { DVC_NO_ANALYTICS: '1' },
    keepOutput: 16 * 1024 * 1024,
  })
  if (result.exitCode !== 0) throw new Error(result.stderr)
  return JSON.parse(result.stdout) as (Resolved | { error: string })[]
}

test('variables, templates and matrices are resolved as DVC resolves them, and what it refuses is refused', async () => {
  const folder = temporaryFolder()
  const services = await repositoryAt(folder)
  await dvc(services, 'init', '-q')
  writeFileSync(join(folder, 'params.yaml'), params)
  writeFileSync(join(folder, 'more.yaml'), 'x: 1\ny: 2.50\n')
  writeFileSync(join(folder, 'values.json'), '{"whole": 3, "part": 3.0}')
  const theirs = await askDvc(services)
  const told = texts.map((text, at) => [text, outcome(theirs[at])])
  expect(texts.map((text) => [text, ours(text)])).toEqual(told)
  expect(theirs.filter((one) => !('error' in one)).length).toBeGreaterThan(texts.length / 2)

  function ours(text: string): unknown {
    const root = join(folder, 'ours')
    mkdirSync(root, { recursive: true })
    for (const [file, content] of [
      ['params.yaml', params],
      ['more.yaml', 'x: 1\ny: 2.50\n'],
      ['values.json', '{"whole": 3, "part": 3.0}'],
      ['dvc.yaml', text],
    ] as const)
      writeFileSync(join(root, file), content)
    try {
      const { stages } = loadPipeline(testServices(root))
      return stages.map(({ name, cmd, outs }) => [name, cmd, outs.map(({ path }) => path)])
    } catch (error) {
      if ((error as { problems?: unknown }).problems === undefined) throw error
      return 'refused'
    }
  }
})

function outcome(answer: Resolved | { error: string } | undefined): unknown {
  if (answer === undefined || 'error' in answer) return 'refused'
  // a command that is not text is where DVC itself fails later
  const unusable = answer.some(([, { cmd }]) => [cmd].flat().some((one) => typeof one !== 'string'))
  if (unusable) return 'refused'
  return answer.map(([name, { cmd, outs }]) => [
    name,
    cmd,
    outs.map((out) => (typeof out === 'string' ? out : Object.keys(out as object)[0])),
  ])
}
