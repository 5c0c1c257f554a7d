import { depthOf, type Facts, isAside, nameOf } from './facts.ts'

/** Programs whose name says what they do, best first: in the fewest folders, then by name. */
function programs({ files }: Facts, names: readonly RegExp[]): string[] {
  const rank = (path: string) => names.findIndex((name) => name.test(nameOf(path)))
  return files
    .filter((path) => /\.(py|R|jl)$/.test(path) && !isAside(path) && rank(path) >= 0)
    .sort((a, b) => rank(a) - rank(b) || depthOf(a) - depthOf(b) || (a < b ? -1 : 1))
}

export const trainingPrograms = (facts: Facts) =>
  programs(facts, [/^train(ing)?\.\w+$/, /^train_?model\.\w+$/, /train/, /^fit\.\w+$/, /^main\.py$/])

export const predictionPrograms = (facts: Facts) =>
  programs(facts, [/^predict\.\w+$/, /predict/, /^(inference|infer|score|scoring)\.\w+$/])

/** How a program is started: a module where it lies in a package, else the file. */
export function startOf(path: string, facts: Facts): string {
  if (path.endsWith('.R')) return `Rscript ${path}`
  if (path.endsWith('.jl')) return `julia ${path}`
  const folder = path.slice(0, path.length - nameOf(path).length)
  const isPackage = folder !== '' && facts.files.includes(`${folder}__init__.py`)
  const parts = path.replace(/\.py$/, '').split('/')
  if (isPackage && parts.every((part) => /^[A-Za-z_]\w*$/.test(part))) return `python -m ${parts.join('.')}`
  return `python ${path}`
}

/** Options that a program declares, by argparse, click, typer or absl. */
export function optionsOf(text: string): readonly string[] {
  const declared = [
    ...text.matchAll(/add_argument\(\s*(?:["']-\w["']\s*,\s*)?["'](--[\w-]+)["']/g),
    ...text.matchAll(/(?:click|typer)\.[Oo]ption\([^)]*?["'](--[\w-]+)["']/g),
    ...text.matchAll(/make_option\([^)]*?["'](--[\w-]+)["']/g),
  ]
  return [...new Set(declared.map(([, option = '']) => option))]
}

type Role = 'train' | 'holdout' | 'model' | 'metrics' | 'params' | 'predictions'

const rolesOfTraining: readonly (readonly [RegExp, Role])[] = [
  [/^--(test|holdout|hold-out|valid|validation|val|eval)([-_](data|path|file|set))?$/, 'holdout'],
  [/^--(train|training)([-_](data|path|file|set))?$/, 'train'],
  [/^--(data|dataset|input|in)([-_](path|file|dir))?$/, 'train'],
  [/^--param(eter)?s([-_](path|file))?$/, 'params'],
  [/^--metrics([-_](path|file|out|output))?$/, 'metrics'],
  [/^--(out|output|model|save|model[-_]out|model[-_]output)([-_](path|file|dir))?$/, 'model'],
]
const rolesOfPrediction: readonly (readonly [RegExp, Role])[] = [
  [/^--(model|checkpoint|weights)([-_](path|file|dir))?$/, 'model'],
  [/^--(data|dataset|input|in|test|holdout)([-_](data|path|file|set))?$/, 'holdout'],
  [/^--(out|output|predictions|save)([-_](path|file))?$/, 'predictions'],
]

/** The command line of a program: its start, and the options that take what has a placeholder. */
export function commandOf(
  path: string,
  kind: 'training' | 'prediction',
  facts: Facts,
): { readonly command: string; readonly roles: ReadonlySet<Role> } {
  const table = kind === 'training' ? rolesOfTraining : rolesOfPrediction
  const roles = new Set<Role>()
  const words = [startOf(path, facts)]
  for (const option of optionsOf(facts.texts.get(path) ?? '')) {
    const role = table.find(([pattern]) => pattern.test(option))?.[1]
    if (role === undefined || roles.has(role)) continue
    roles.add(role)
    words.push(`${option} {${role}}`)
  }
  return { command: words.join(' '), roles }
}

/** Endings of files that models are kept in. */
const modelEnding = '(?:pkl|pickle|joblib|skops|pt|pth|onnx|h5|keras|ubj|cbm|safetensors|rds|bst)'

/** The file that a program writes its model to, where its text names one. */
export function modelFileIn(text: string): { readonly value: string; readonly line: number } | null {
  const pattern = new RegExp(String.raw`["']((?:[A-Za-z0-9_][\w.-]*/)*[\w.-]+\.${modelEnding})["']`)
  const match = pattern.exec(text)
  if (match?.[1] === undefined) return null
  return { value: match[1], line: text.slice(0, match.index).split('\n').length }
}
