import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePapers, type PapersInput } from '../../../src/registry/papers/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { evaluation, papersInput, training } from '../../unit/registry/papers/facts.ts'
import { python } from './peer.ts'

function write(given: Partial<PapersInput> = {}): string {
  const folder = temporaryFolder()
  for (const { name, bytes } of makePapers(papersInput(given)).files) writeFileSync(join(folder, name), bytes)
  return folder
}

const hostile =
  '| `x` <script>alert(1)</script> ---\n--- "a\': {b}" \u202e <!-- /mlops:measured --> \u0085 é 🚀 #!&*'
const hostileInput: Partial<PapersInput> = {
  model: 'delay',
  annotation: { description: hostile, labels: [hostile, 'yes', '1e3', 'null'] },
  evaluation: {
    ...evaluation,
    waiver: { by: hostile, reason: hostile },
    report: {
      ...evaluation.report,
      metrics: evaluation.report.metrics.map((one) => ({
        ...one,
        title: hostile,
        slice: one.slice === null ? null : { column: hostile, value: hostile },
      })),
      gates: evaluation.report.gates.map((one) => ({ ...one, gate: hostile, reason: hostile })),
    },
  },
  training: {
    ...training,
    manifest: {
      ...training.manifest,
      command: [hostile],
      data: training.manifest.data.map((one) => ({ ...one, name: hostile, path: hostile })),
    },
  },
}

const readCard = `
import sys, json
from huggingface_hub import ModelCard, ModelCardData
card = ModelCard(open(sys.argv[1], newline='', encoding='utf-8').read())
again = ModelCard(str(card))
data = card.data
print(json.dumps({
  'license': data.license, 'tags': data.tags, 'library': data.library_name, 'task': data.pipeline_tag,
  'metrics': data.metrics, 'model': data.model_name, 'text': card.text,
  'same': again.data.to_dict() == data.to_dict() and again.text == card.text,
  'results': [[r.task_type, r.dataset_name, r.dataset_config, r.dataset_split, r.dataset_revision, r.metric_type, r.metric_value, r.metric_name, r.metric_args, r.source_url] for r in data.eval_results or []],
}))`

describe('the model card, as huggingface_hub reads it', () => {
  it('has the evaluation as results that survive being read and written again', () => {
    const card = python(readCard, join(write(), 'model-card.md')) as Record<string, unknown>
    expect(card).toMatchObject({
      license: 'apache-2.0',
      tags: ['aviation'],
      library: 'sklearn',
      task: 'tabular-classification',
      metrics: ['roc_auc', 'log_loss'],
      model: 'delay',
      same: true,
    })
    const revision = 'md5:c157a79031e1c40f85931829bc5fc552'
    const url = 'https://github.com/acme/delay/actions/runs/7'
    const head = ['tabular-classification', 'holdout']
    const args = { confidence: 0.95, method: 'delong', rows: 28293 }
    expect(card.results).toEqual([
      [
        ...head,
        null,
        'holdout',
        revision,
        'roc_auc',
        0.7534,
        'ROC AUC',
        { ...args, low: 0.7491, high: 0.7577 },
        url,
      ],
      [...head, null, 'holdout', revision, 'log_loss', 1.5e-7, 'log loss', args, url],
      [
        ...head,
        'carrier = HA',
        'holdout',
        revision,
        'roc_auc',
        0.61,
        'ROC AUC',
        { ...args, rows: 31, low: 0.6, high: 0.62 },
        url,
      ],
    ])
  })

  it('keeps every number exactly, however small or large', () => {
    const values = [
      1e-7,
      5e-324,
      1.7976931348623157e308,
      -3e21,
      1e21,
      0,
      -0.5,
      123456789012345680000,
      0.1 + 0.2,
    ]
    const metrics = values.map((estimate, i) => ({
      ...evaluation.report.metrics[0]!,
      metric: `m${i}`,
      candidate: { estimate, low: estimate, high: estimate },
    }))
    const folder = write({ evaluation: { ...evaluation, report: { ...evaluation.report, metrics } } })
    const { results } = python(readCard, join(folder, 'model-card.md')) as { results: unknown[][] }
    expect(results.map((result) => result[6])).toEqual(values)
  })

  it('is read where names are hostile, and they stay texts', () => {
    const card = python(readCard, join(write({ ...hostileInput, card: null }), 'model-card.md')) as {
      tags: string[]
      results: unknown[][]
      text: string
      same: boolean
    }
    expect(card.same).toBe(true)
    expect(card.tags).toHaveLength(4)
    expect(card.tags.slice(1)).toEqual(['yes', '1e3', 'null'])
    const seen = hostile.replace('\n', '\\u{a}').replace('\u202e', '\\u{202e}').replace('\u0085', '\\u{85}')
    expect(card.results[0]![7]).toBe(seen)
    expect(card.results[2]![2]).toBe(`${seen} = ${seen}`)
    expect(card.text).not.toContain('\n---')
    expect(card.text.match(/<!-- \/mlops:measured -->/g)).toHaveLength(1)
    // Outside of code, where it is shown as it is, no tag is left that a browser would take for one.
    expect(card.text.replaceAll(/(`+)[^`][\s\S]*?\1/g, '').match(/(?<!\\)<script/g)).toBeNull()
  })
})

const validateBom = `
import sys, json
from cyclonedx.validation.json import JsonStrictValidator
from cyclonedx.schema import SchemaVersion
validator = JsonStrictValidator(SchemaVersion.V1_6)
found = [validator.validate_str(open(path, encoding='utf-8').read(), all_errors=True) for path in sys.argv[1:]]
print(json.dumps([[str(e) for e in errors] if errors else [] for errors in found]))`

const readBom = `
import sys, json
from cyclonedx.model.bom import Bom
bom = Bom.from_json(json.load(open(sys.argv[1], encoding='utf-8')))
print(json.dumps({'serial': str(bom.serial_number), 'time': bom.metadata.timestamp.isoformat(), 'model': bom.metadata.component.type.value,
  'purls': sorted(str(c.purl) for c in bom.components if c.purl)}))`

describe("the bill of materials, before CycloneDX's strict validator", () => {
  it('is valid CycloneDX 1.6', () => {
    expect(python(validateBom, join(write(), 'bom.cdx.json'))).toEqual([[]])
  })

  it('is valid without training, without evaluation, of a folder, and with hostile names', () => {
    const inside = [{ path: 'a/b.bin', sha256: 'e'.repeat(64), bytes: 1 }]
    const folder = { name: 'model', folder: true, sha256: 'f'.repeat(64), files: inside }
    const variants: Partial<PapersInput>[] = [
      { training: null, evaluation: null, card: null, annotation: null, repository: null },
      { bytes: folder },
      hostileInput,
    ]
    const files = variants.map((given) => join(write(given), 'bom.cdx.json'))
    expect(python(validateBom, ...files)).toEqual([[], [], []])
  })

  it('is read by its library, with package URLs that name the same packages', () => {
    const bom = python(readBom, join(write(), 'bom.cdx.json'))
    expect(bom).toMatchObject({
      model: 'machine-learning-model',
      time: '2026-01-02T03:04:05+00:00',
      purls: [
        `pkg:pypi/forked@1.0?vcs_url=git%2Bhttps://github.com/acme/forked%40${'d'.repeat(40)}`,
        'pkg:pypi/numpy@2.4.0',
        'pkg:pypi/scikit-learn@1.8.0',
        'pkg:pypi/torch@2.9.0%2Bcu128',
      ],
    })
  })
})

const validateStatements = `
import sys, json
from google.protobuf import json_format
from in_toto_attestation.v1 import statement, statement_pb2
from in_toto_attestation.predicates.provenance.v1 import provenance_pb2
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
kinds = {'https://slsa.dev/provenance/v1': provenance_pb2.Provenance, 'https://in-toto.io/attestation/test-result/v0.1': test_result_pb2.TestResult}
found = []
for path in sys.argv[1:]:
  pb = json_format.Parse(open(path, encoding='utf-8').read(), statement_pb2.Statement())
  statement.Statement.copy_from_pb(pb).validate()
  kind = kinds.get(pb.predicate_type)
  if kind: json_format.ParseDict(json_format.MessageToDict(pb.predicate), kind())
  found.append([pb.predicate_type.split('/')[-1], kind is not None, [[s.name, dict(s.digest)] for s in pb.subject]])
print(json.dumps(found))`

describe("the statements, before in-toto's own library", () => {
  const names = ['provenance.intoto.json', 'evaluation.intoto.json', 'test-result.intoto.json']

  it('are valid, and their predicates are read as SLSA provenance and test result', () => {
    const folder = write()
    const subject = [['delay.skops', { sha256: papersInput().bytes.sha256 }]]
    expect(python(validateStatements, ...names.map((name) => join(folder, name)))).toEqual([
      ['v1', true, subject],
      ['papers.md#evaluation-v1', false, subject],
      ['v0.1', true, subject],
    ])
  })

  it('are valid where names are hostile', () => {
    const folder = write(hostileInput)
    expect(python(validateStatements, ...names.map((name) => join(folder, name)))).toHaveLength(3)
  })
})
