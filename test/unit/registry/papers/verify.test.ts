import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../../src/registry/papers/bytes.ts'
import {
  attestationNameOf,
  indexName,
  modelSignatureName,
  readPublicKey,
  signatureNameOf,
  type VersionToVerify,
  verificationText,
  verifyVersion,
} from '../../../../src/registry/papers/index.ts'
import {
  bomName,
  cardName,
  evaluationName,
  provenanceName,
  testResultName,
} from '../../../../src/registry/papers/papers.ts'
import { readBundle, signStatement } from '../../../../src/registry/papers/signing/index.ts'
import { readTagMessage, writeTagMessage } from '../../../../src/registry/tags/index.ts'
import { evaluation, newKey, oneFile, papersInput, registered } from './facts.ts'

const failing = async (version: VersionToVerify) => {
  const { verdict, checks } = await verifyVersion(version)
  const failed = checks.filter(({ ok }) => ok === false)
  expect(verdict === 'failed').toBe(failed.length > 0)
  // Whatever fails says what to do.
  expect(failed.every(({ remedy }) => remedy !== null)).toBe(true)
  return failed.map(({ what }) => what)
}

type Version = Awaited<ReturnType<typeof registered>>

function edit(version: Version, name: string, change: (text: string) => string): void {
  const before = new TextDecoder().decode(version.papers.get(name))
  const after = change(before)
  expect(after).not.toBe(before)
  version.papers.set(name, new TextEncoder().encode(after))
}

/** As someone would who may push tags: papers, index and tag are made to agree with each other again. */
function agreeing(version: Version): VersionToVerify {
  const index = JSON.parse(new TextDecoder().decode(version.papers.get(indexName))) as {
    papers: { name: string; sha256: string }[]
  }
  for (const paper of index.papers) paper.sha256 = sha256Of(version.papers.get(paper.name)!)
  const bytes = new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`)
  version.papers.set(indexName, bytes)
  const entries = readTagMessage(version.tag.message).entries!
  const papers = [{ name: indexName, sha256: sha256Of(bytes) }]
  return { ...version, tag: { ...version.tag, message: writeTagMessage('s', { ...entries, papers }) } }
}

const tagWith = (version: Version, from: string | RegExp, to: string): VersionToVerify => {
  const message = version.tag.message.replace(from, to)
  expect(message).not.toBe(version.tag.message)
  return { ...version, tag: { ...version.tag, message } }
}

describe('verifyVersion', () => {
  it('holds a version that nobody touched to be what its tag says, and says that it is unsigned', async () => {
    const { verdict, checks } = await verifyVersion(await registered())
    expect(checks.filter(({ ok }) => ok === false)).toEqual([])
    expect(verdict).toBe('unsigned')
    expect(checks.at(-1)).toMatchObject({ what: 'signatures', ok: null })
  })

  it('holds one to be verified where the key that signed it is given', async () => {
    const { verdict, checks } = await verifyVersion(await registered({}, newKey().signer))
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([])
    expect(verdict).toBe('verified')
  })

  it('does not call a version verified whose signatures nobody could check', async () => {
    const { verdict, checks } = await verifyVersion({
      ...(await registered({}, newKey().signer)),
      publicKey: null,
    })
    expect(verdict).toBe('unsigned')
    expect(checks.filter(({ ok }) => ok === null).map(({ what }) => what)).toContain(
      signatureNameOf(indexName),
    )
  })

  it('verifies a folder of files', async () => {
    const files = ['a.bin', 'b/c.bin'].map((path) => ({ path, sha256: sha256Of(path), bytes: 1 }))
    const bytes = { name: 'model', folder: true, sha256: sha256Of('folder'), files }
    const version = await registered({ bytes }, newKey().signer)
    expect(await failing(version)).toEqual([])
    const [first, second] = files
    const changed = { ...second!, sha256: sha256Of('other') }
    expect(
      await failing({ ...version, bytes: { ...bytes, sha256: sha256Of('x'), files: [first!, changed] } }),
    ).toEqual([
      'model',
      'model file b/c.bin',
      ...[provenanceName, evaluationName, testResultName].map((name) => `subject of ${name}`),
      modelSignatureName,
    ])
    const more = [...files, { path: 'c.bin', sha256: sha256Of('c'), bytes: 1 }]
    expect(await failing({ ...version, bytes: { ...bytes, files: more } })).toContain('model file c.bin')
    expect(await failing({ ...version, bytes: { ...bytes, files: [first!] } })).toContain(
      'model file b/c.bin',
    )
  })
})

describe('a tampered version fails', () => {
  it('by its model', async () => {
    const version = await registered({}, newKey().signer)
    const sha256 = sha256Of('other')
    const bytes = { ...oneFile, sha256, files: [{ ...oneFile.files[0]!, sha256 }] }
    expect(await failing({ ...version, bytes })).toEqual([
      'model',
      'model file delay.skops',
      ...[provenanceName, evaluationName, testResultName].map((name) => `subject of ${name}`),
      modelSignatureName,
    ])
  })

  it('by the text of its card', async () => {
    const version = await registered()
    edit(version, cardName, (text) => text.replace('It predicts.', 'It predicts everything.'))
    expect(await failing(version)).toEqual([cardName])
  })

  it('by a number in its card, even where index and tag were made to agree', async () => {
    const version = await registered()
    edit(version, cardName, (text) => text.replace('value: 0.7534', 'value: 0.9534'))
    expect(await failing(version)).toEqual([cardName, 'metrics in the model card'])
    expect(await failing(agreeing(version))).toEqual(['metrics in the model card'])
  })

  it('by a bound in its bill of materials', async () => {
    const version = await registered()
    edit(version, bomName, (text) => text.replace('"lowerBound": "0.7491"', '"lowerBound": "0.7533"'))
    expect(await failing(agreeing(version))).toEqual(['metrics in the bill of materials'])
  })

  it('by the numbers of its evaluation', async () => {
    const version = await registered()
    edit(version, evaluationName, (text) => text.replace('"estimate": 0.7534', '"estimate": 0.9534'))
    expect(await failing(version)).toEqual([
      evaluationName,
      'metrics in the tag',
      'metrics in the model card',
      'metrics in the bill of materials',
    ])
  })

  it('by a statement of another model', async () => {
    const version = await registered()
    edit(version, provenanceName, (text) => text.replaceAll(oneFile.sha256, sha256Of('other')))
    expect(await failing(agreeing(version))).toEqual([`subject of ${provenanceName}`])
  })

  it('by a statement of another kind', async () => {
    const version = await registered()
    edit(version, testResultName, (text) => text.replace('test-result/v0.1', 'test-result/v9'))
    expect(await failing(agreeing(version))).toEqual([`subject of ${testResultName}`])
  })

  it('by a paper that is missing', async () => {
    const version = await registered()
    version.papers.delete(cardName)
    expect(await failing(version)).toEqual([cardName])
    version.papers.delete(indexName)
    expect(await failing(version)).toEqual([indexName])
  })

  it('by a tag that was moved to another commit', async () => {
    const version = await registered()
    expect(await failing({ ...version, tag: { ...version.tag, commit: 'f'.repeat(40) } })).toEqual([
      'tagged commit',
    ])
  })

  it('by papers of another version', async () => {
    const [one, other] = [await registered(), await registered({ version: 'v1.3.0', tag: 'delay@v1.3.0' })]
    expect(await failing({ ...one, papers: other.papers })).toContain(indexName)
    expect(await failing({ ...other, tag: { ...other.tag, name: one.tag.name, version: 'v1.2.0' } })).toEqual(
      ['tag name'],
    )
  })

  it.each([
    ['Evaluation: improved', 'Evaluation: non-inferior', ['tag message', 'evaluation in the tag']],
    ['Admission: passed', 'Admission: waived', ['tag message', 'evaluation in the tag']],
    ['Metric: roc_auc = 0.7534', 'Metric: roc_auc = 0.9534', ['tag message', 'metrics in the tag']],
    ['Requested-By: ada', 'Requested-By: eve', ['tag message']],
    ['Pull-Request: 12', 'Pull-Request: 13', ['tag message']],
    ['Model-Size: 5', 'Model-Size: 6', ['tag message']],
    [/Report-SHA256: \w+/, `Report-SHA256: ${'e'.repeat(64)}`, ['tag message', 'evaluation in the tag']],
    [/Model-SHA256: \w+/, `Model-SHA256: ${'e'.repeat(64)}`, ['model', 'tag message']],
    [/Paper: \w+/, `Paper: ${'e'.repeat(64)}`, [indexName]],
    ['Requested-By: ada', 'Requested-By: ada\nForced: because', ['tag message']],
  ] as const)('by a message that says %s no longer, but %s', async (from, to, what) => {
    expect(await failing(tagWith(await registered(), from, to))).toEqual(what)
  })

  it('not by where its bytes are kept, because they are the same wherever they come from', async () => {
    expect(await failing(tagWith(await registered(), 's3://models', 's3://moved'))).toEqual([])
  })

  it('by a tag that is lightweight, or not ours', async () => {
    const version = await registered()
    expect(await failing({ ...version, tag: { ...version.tag, annotated: false } })).toEqual(['tag'])
    expect(await failing({ ...version, tag: { ...version.tag, message: 'v1.2.0' } })).toEqual(['tag'])
  })

  it('by a bad signature of the tag itself', async () => {
    const version = await registered()
    const signature = { good: false, by: 'SSH: error' }
    expect(await failing({ ...version, tag: { ...version.tag, signature } })).toEqual([
      'signature of the tag',
    ])
  })
})

describe('an evaluation that let nothing in', () => {
  const gates = evaluation.report.gates.map((gate) => ({ ...gate, status: 'fail' as const }))
  const failed = { ...evaluation, report: { ...evaluation.report, gates } }
  const { entries } = papersInput()

  it('fails the version, although tag and papers agree', async () => {
    expect(await failing(await registered({ evaluation: failed }))).toEqual(['evaluation'])
  })

  it('is no obstacle where it was waived or forced, and both are told', async () => {
    const waiver = { by: 'grace', reason: 'HA flies no more' }
    const waived = await registered({
      evaluation: { ...failed, waiver },
      entries: { ...entries, admission: 'waived', reason: 'waived by grace: HA flies no more' },
    })
    expect(await failing(waived)).toEqual([])
    expect(verificationText(await verifyVersion(waived))).toContain('waived by grace: HA flies no more')
    const forced = await registered({
      evaluation: failed,
      entries: { ...entries, admission: 'forced', forced: 'fire' },
    })
    expect(await failing(forced)).toEqual([])
    const without = await registered({
      evaluation: null,
      entries: { ...entries, admission: 'forced', forced: 'fire', metrics: [] },
    })
    expect(await failing(without)).toEqual([])
  })

  it('is missed where there is none', async () => {
    const { metrics: _, ...rest } = entries
    expect(await failing(await registered({ evaluation: null, entries: rest }))).toEqual(['evaluation'])
  })
})

describe('signatures', () => {
  it('fail when a statement, the index and the tag were all made to agree', async () => {
    const version = await registered({}, newKey().signer)
    edit(version, testResultName, (text) => text.replace('It improved.', 'It improved a lot.'))
    expect(await failing(agreeing(version))).toEqual([
      signatureNameOf(testResultName),
      signatureNameOf(indexName),
    ])
  })

  it('fail when they were made with another key', async () => {
    const [ours, theirs] = [newKey().signer, newKey().signer]
    const version = await registered({}, theirs)
    const names = [provenanceName, evaluationName, testResultName, indexName].map(signatureNameOf)
    expect(await failing({ ...version, publicKey: readPublicKey(ours.publicKey, 'test') })).toEqual([
      ...names,
      modelSignatureName,
      'signer',
    ])
  })

  it('fail when they are taken away, because the index says that they were there', async () => {
    const version = await registered({}, newKey().signer)
    version.papers.delete(signatureNameOf(indexName))
    version.papers.delete(modelSignatureName)
    expect(await failing({ ...version, publicKey: null })).toEqual([
      signatureNameOf(indexName),
      modelSignatureName,
    ])
  })

  it('are missed where a key is given and nobody signed', async () => {
    const version = { ...(await registered()), publicKey: readPublicKey(newKey().signer.publicKey, 'test') }
    expect(await failing(version)).toEqual(['signer'])
  })

  it('do not count for another version or another model', async () => {
    const { signer } = newKey()
    const [one, other] = [
      await registered({}, signer),
      await registered({ version: 'v1.3.0', tag: 'delay@v1.3.0' }, signer),
    ]
    one.papers.set(signatureNameOf(indexName), other.papers.get(signatureNameOf(indexName))!)
    expect(await failing(one)).toEqual([signatureNameOf(indexName)])
  })

  it('fail when the envelope or the signature was altered', async () => {
    const version = await registered({}, newKey().signer)
    const name = modelSignatureName
    const bundle = readBundle(JSON.parse(new TextDecoder().decode(version.papers.get(name))))!
    const alter = (change: (envelope: typeof bundle.dsseEnvelope) => object) =>
      version.papers.set(
        name,
        new TextEncoder().encode(
          JSON.stringify({
            ...bundle,
            dsseEnvelope: { ...bundle.dsseEnvelope, ...change(bundle.dsseEnvelope) },
          }),
        ),
      )
    alter(({ signatures }) => ({
      signatures: [{ sig: Buffer.from(signatures[0]!.sig, 'base64').fill(1, 9, 20).toString('base64') }],
    }))
    expect(await failing(version)).toEqual([name])
    alter(() => ({ signatures: [] }))
    expect(await failing(version)).toEqual([name])
    alter(() => ({ payloadType: 'text/plain' }))
    expect(await failing(version)).toEqual([name])
  })
})

describe("GitHub's attestations", () => {
  const attested = async (change: (predicate: Record<string, unknown>) => Record<string, unknown>) => {
    const version = await registered()
    const { statement } = version.made.statements.find(({ paper }) => paper === provenanceName)!
    const key = newKey().signer
    const bundle = signStatement({ ...statement, predicate: change({ ...statement.predicate }) }, key)
    version.papers.set(attestationNameOf(provenanceName), Buffer.from(JSON.stringify(bundle)))
    return { ...version, publicKey: null }
  }

  it('are held against the paper that they attest', async () => {
    expect(await failing(await attested((predicate) => predicate))).toEqual([])
    expect(await failing(await attested((predicate) => ({ ...predicate, runDetails: {} })))).toEqual([
      attestationNameOf(provenanceName),
    ])
  })
})

describe('verificationText', () => {
  it('says what fails first, and shows hostile text as it is', async () => {
    const version = await registered()
    const text = verificationText(
      await verifyVersion(tagWith(version, 'Requested-By: ada', 'Requested-By: \\u001b[2J\\u202e')),
    )
    expect(text.split('\n')[0]).toMatch(/^delay@v1\.2\.0 is not to be trusted: 1 of \d+ checks fail\.$/)
    expect(text).toContain('\\u{202e}')
    expect(text).not.toContain('\u001b')
  })
})
