import type { PapersInput } from '../facts.ts'

/**
 * Names of libraries as the Hub knows them
 * (https://github.com/huggingface/huggingface.js/blob/main/packages/tasks/src/model-libraries.ts), by how files of theirs end;
 * only those that leave no doubt.
 */
const byEnding: readonly (readonly [RegExp, string])[] = [
  [/\.skops$/, 'sklearn'],
  [/\.keras$/, 'keras'],
  [/\.onnx$/, 'onnx'],
  [/\.gguf$/, 'gguf'],
]

/** By the package that only one of them needs. */
const byPackage: readonly (readonly [string, string])[] = [
  ['transformers', 'transformers'],
  ['fastai', 'fastai'],
  ['scikit-learn', 'sklearn'],
]

/** The library that loads the model, where its files or its packages leave no doubt. */
export function libraryOf({ bytes, training }: PapersInput): string | null {
  for (const [ending, library] of byEnding)
    if (bytes.files.some(({ path }) => ending.test(path))) return library
  const packages = new Set(training?.manifest.environment.packages.map(({ name }) => name))
  const found = byPackage.filter(([name]) => packages.has(name))
  const pickled = bytes.files.some(({ path }) => /\.(joblib|pkl|pickle)$/.test(path))
  if (pickled && packages.has('scikit-learn')) return 'sklearn'
  return found.length === 1 && found[0]![1] !== 'sklearn' ? found[0]![1] : null
}
