import { generateKeyPairSync } from 'node:crypto'
import { sha256Of } from '../../../../src/registry/papers/bytes.ts'
import {
  type EvaluationFacts,
  indexName,
  type KeySigner,
  type ModelFacts,
  makePapers,
  type Papers,
  type PapersInput,
  readPublicKey,
  readSigningKey,
  signingFacts,
  signPapers,
  type TrainingFacts,
  type VersionToVerify,
} from '../../../../src/registry/papers/index.ts'
import { type TagEntries, writeTagMessage } from '../../../../src/registry/tags/index.ts'

const hash = (of: string) => sha256Of(of)
const value = (estimate: number) => ({ estimate, low: estimate - 0.01, high: estimate + 0.01 })

const metric = {
  metric: 'roc_auc',
  title: 'ROC AUC',
  unit: null,
  direction: 'higher',
  slice: null,
  rows: 28293,
  method: 'delong',
  verdict: 'improved',
  candidate: { estimate: 0.7534, low: 0.7491, high: 0.7577 },
  champion: value(0.738),
  difference: { ...value(0.0154), pValue: 1e-9 },
} as const

export const evaluation: EvaluationFacts = {
  sha256: hash('report'),
  waiver: null,
  holdout: {
    name: 'holdout',
    path: 'data/holdout.parquet',
    hashes: [{ algorithm: 'md5', value: 'c157a79031e1c40f85931829bc5fc552' }],
    bytes: 900_000,
  },
  report: {
    verdict: 'improved',
    startedAt: '2026-01-02T03:04:05.000Z',
    task: 'binary-classification',
    confidence: 0.95,
    rows: 28293,
    rowName: 'flights',
    champion: { name: 'v1.1.0', commit: 'b'.repeat(40) },
    metrics: [
      metric,
      {
        ...metric,
        metric: 'log_loss',
        title: 'log loss',
        direction: 'lower',
        candidate: { estimate: 1.5e-7, low: null, high: null },
        champion: null,
        difference: null,
      },
      { ...metric, slice: { column: 'carrier', value: 'HA' }, rows: 31, candidate: value(0.61) },
      { ...metric, slice: { column: 'carrier', value: 'UA' }, rows: 5000, candidate: null },
    ],
    gates: [
      { gate: 'roc_auc', metric: 'roc_auc', slice: null, status: 'pass', reason: 'It improved.' },
      { gate: 'log_loss', metric: 'log_loss', slice: null, status: 'warn', reason: 'No interval.' },
    ],
    provenance: {
      suite: 'mlops-actions 1.0.0',
      runUrl: 'https://github.com/acme/delay/actions/runs/7',
      inputs: [{ path: 'predictions.parquet', sha256: hash('predictions') }],
    },
  },
}

export const training: TrainingFacts = {
  sha256: hash('manifest'),
  builder: 'https://github.com/acme/delay/.github/workflows/train.yml@refs/heads/main',
  manifest: {
    commit: 'a'.repeat(40),
    dirty: null,
    repository: 'https://github.com/acme/delay',
    command: ['python', '-m', 'delay.train', '--params', 'params.yaml'],
    pipeline: [],
    parameters: [{ file: 'params.yaml', values: { 'train.trees': 150, 'train.rate': 0.1, name: null } }],
    data: [
      {
        name: 'train',
        path: 'data/train.parquet',
        hashes: [
          { algorithm: 'sha256', value: hash('train') },
          { algorithm: 'md5', value: '0cc175b9c0f1b6a831c399e269772661' },
        ],
      },
      {
        name: 'images',
        path: 'data/images',
        hashes: [{ algorithm: 'md5', value: '0cc175b9c0f1b6a831c399e269772661.dir' }],
      },
    ],
    code: { tree: 'c'.repeat(40) },
    seeds: [{ name: 'seed', value: 7, where: 'params.yaml' }],
    environment: {
      lock: { path: 'requirements.lock', tool: 'pip', sha256: hash('lock'), verified: true },
      python: { version: '3.11.2', implementation: 'CPython' },
      packages: [
        { name: 'numpy', version: '2.4.0' },
        { name: 'scikit-learn', version: '1.8.0' },
        { name: 'ours', version: '0.1.0', source: 'local' },
        { name: 'torch', version: '2.9.0+cu128' },
        { name: 'forked', version: '1.0', source: `git+https://github.com/acme/forked@${'d'.repeat(40)}` },
      ],
      variables: [{ name: 'OMP_NUM_THREADS', value: '1' }],
    },
    container: { image: 'ghcr.io/acme/train:1', digest: `sha256:${hash('image')}` },
    os: { name: 'Debian GNU/Linux 12 (bookworm)', arch: 'x64' },
    cpu: { model: 'AMD EPYC 7763', cores: 4 },
    gpu: [],
    runner: { name: 'GitHub Actions 2', kind: 'hosted' },
    start: '2026-01-02T02:00:00.000Z',
    end: '2026-01-02T02:10:00.000Z',
    run: { url: 'https://github.com/acme/delay/actions/runs/6', attempt: 1 },
    key: hash('key'),
    restoredFrom: null,
  },
}

export const oneFile: ModelFacts = {
  name: 'delay.skops',
  folder: false,
  sha256: hash('model'),
  files: [{ path: 'delay.skops', sha256: hash('model'), bytes: 5 }],
}

const entries: TagEntries = {
  verdict: 'improved',
  admission: 'passed',
  evidence: `tree ${'c'.repeat(40)}`,
  report: evaluation.sha256,
  manifest: training.sha256,
  bytes: { location: 's3://models/delay', sha256: oneFile.sha256, size: 5 },
  metrics: [{ metric: 'roc_auc', estimate: 0.7534, low: 0.7491, high: 0.7577 }],
  by: 'ada',
  pullRequest: '12',
}

export function papersInput(given: Partial<PapersInput> = {}): PapersInput {
  const bytes = given.bytes ?? oneFile
  return {
    model: 'delay',
    version: 'v1.2.0',
    tag: 'delay@v1.2.0',
    commit: 'a'.repeat(40),
    repository: 'https://github.com/acme/delay',
    bytes,
    evaluation,
    training,
    card: { path: 'docs/model-card.md', text: '---\nlicense: apache-2.0\n---\n# Delay\n\nIt predicts.\n' },
    annotation: { description: 'Predicts delays', labels: ['aviation'] },
    entries: { ...entries, bytes: { ...entries.bytes!, sha256: bytes.sha256 } },
    signing: null,
    at: '2026-01-02T03:04:05.000Z',
    ...given,
  }
}

/** An EC key of Node's own making, and its PEM. */
export function newKey(curve = 'P-256'): { signer: KeySigner; pem: string } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return { signer: readSigningKey(pem, 'test'), pem }
}

/** A registered version as `verifyVersion` gets it, with its papers in memory. */
export async function registered(
  given: Partial<PapersInput> = {},
  signer: KeySigner | null = null,
): Promise<VersionToVerify & { papers: Map<string, Uint8Array>; made: Papers }> {
  const input = papersInput({ ...given, signing: signingFacts(signer) })
  const made = makePapers(input)
  const files = [...made.files, ...(signer === null ? [] : await signPapers(made, signer))]
  const papers = [{ name: indexName, sha256: made.index.sha256 }]
  const recorded = { ...input.entries, papers, change: 'minor: feat: gusts' }
  return {
    made,
    tag: {
      name: input.tag,
      model: input.model,
      version: input.version,
      commit: input.commit,
      annotated: true,
      message: writeTagMessage('Registering artifact delay version v1.2.0', recorded),
      signature: null,
    },
    bytes: input.bytes,
    papers: new Map(files.map(({ name, bytes }) => [name, bytes])),
    publicKey: signer === null ? null : readPublicKey(signer.publicKey, 'test'),
    trustedRoot: null,
    repository: input.repository,
  }
}
