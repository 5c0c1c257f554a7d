import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../../src/cli/main.ts'
import {
  attestationNameOf,
  attestOnGitHub,
  type Verification,
} from '../../../../src/registry/papers/index.ts'
import { type Bundle, payloadOf, readBundle } from '../../../../src/registry/papers/signing/index.ts'
import { testServices } from '../../../support/services.ts'
import { signatureOf, withPayload, withTimeStamps } from '../../../support/sigstore/bundles.ts'
import {
  type GitHubSigstore,
  gitHubSigstore,
  minutesLater,
  workflowOfAcme,
} from '../../../support/sigstore/github-sigstore.ts'
import { noTimeStamp } from '../../../support/sigstore/time-stamps.ts'
import type { Clone } from '../../../unit/registry/clones.ts'
import { newKey } from '../../../unit/registry/papers/facts.ts'
import { registration } from './registration.ts'

const name = attestationNameOf('provenance.intoto.json')
const repository = 'https://github.com/acme/delay'
const theirs = {
  ...workflowOfAcme,
  job_workflow_ref: 'https://github.com/eve/delay/.github/workflows/register.yml@refs/heads/main',
  repository: 'https://github.com/eve/delay',
}

interface Wrong {
  readonly bundle: Bundle
  readonly sentence: string
}

const noneOfTheRoot = 'its time stamp is none that an authority of this root gave for its signature'
const notThen = 'its certificate was not valid at the time when it signed'
const unreadable = 'its certificate, its time stamp or its entry in a log cannot be read, or the root cannot'

/** What somebody could put in the place of the attestation, and what is to be said of it. */
async function wrongOnes(
  right: Bundle,
  github: GitHubSigstore,
  other: GitHubSigstore,
): Promise<Readonly<Record<string, Wrong>>> {
  const signature = signatureOf(right)
  const payload = payloadOf(right.dsseEnvelope)
  const statement = JSON.parse(payload.toString()) as { predicate: object; subject: { name: string }[] }
  const written = (value: object) => Buffer.from(JSON.stringify(value))
  const certifiedElsewhere = await other.sign(payload)
  const signedBefore = await github.sign(payload)
  const renamed = { ...statement, subject: statement.subject.map((one) => ({ ...one, name: 'other' })) }
  return {
    'without its time stamp': {
      bundle: withTimeStamps(right),
      sentence: 'it has no time stamp, which a root without logs asks for',
    },
    'with a time stamp of another authority': {
      bundle: withTimeStamps(right, other.stamp(signature)),
      sentence: noneOfTheRoot,
    },
    'with a time stamp of another authority beside its own': {
      bundle: withTimeStamps(right, github.stamp(signature), other.stamp(signature)),
      sentence: noneOfTheRoot,
    },
    'with a time stamp of another signature': {
      bundle: withTimeStamps(right, github.stamp(signatureOf(signedBefore))),
      sentence: noneOfTheRoot,
    },
    'with a time stamp of a time when its authority was no longer trusted': {
      bundle: withTimeStamps(right, github.stamp(signature, new Date('2026-07-14T00:00:00Z'))),
      sentence: noneOfTheRoot,
    },
    'with a time stamp of before its certificate': {
      bundle: withTimeStamps(right, github.stamp(signature, minutesLater(-1))),
      sentence: notThen,
    },
    'with a time stamp of after its certificate': {
      bundle: withTimeStamps(right, github.stamp(signature, minutesLater(11))),
      sentence: notThen,
    },
    'with a refusal for a time stamp': { bundle: withTimeStamps(right, noTimeStamp), sentence: unreadable },
    'with nonsense for a time stamp': {
      bundle: withTimeStamps(right, Buffer.from('nonsense')),
      sentence: unreadable,
    },
    'with a certificate of another authority': {
      bundle: withTimeStamps(certifiedElsewhere, github.stamp(signatureOf(certifiedElsewhere))),
      sentence: 'its certificate is none that an authority of this root gave for that time',
    },
    'with a payload that says the same in other bytes': {
      bundle: withPayload(right, Buffer.from(JSON.stringify(statement, null, 1))),
      sentence: 'the signature does not fit what was signed',
    },
    'with a payload that names the model otherwise': {
      bundle: withPayload(right, written(renamed)),
      sentence: 'the signature does not fit what was signed',
    },
    'with a payload that says something else': {
      bundle: withPayload(right, written({ ...statement, predicate: {} })),
      sentence: 'it attests other facts than the paper beside it',
    },
    'of a workflow of another repository': {
      bundle: await github.sign(payload, { identity: theirs }),
      sentence: `it was signed by ${theirs.job_workflow_ref} for ${theirs.repository}, not by a workflow of ${repository}`,
    },
    'of another issuer': {
      bundle: await github.sign(payload, {
        identity: { ...workflowOfAcme, iss: 'https://accounts.example' },
      }),
      sentence: `its identity was issued by https://accounts.example, not by ${workflowOfAcme.iss}`,
    },
  }
}

/** A version that GitHub attested, what could be wrong with it, and the command line that verifies it. */
async function attestedVersion() {
  const { clone, folder, papers } = await registration(newKey().signer)
  const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content)
  const [github, other] = await Promise.all([gitHubSigstore(), gitHubSigstore()])
  try {
    const services = testServices(folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/delay',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    })
    const given = { token: 'token', statements: papers.statements, required: true, attest: github.attest }
    const { attestations } = await attestOnGitHub(services, given)
    for (const { file } of attestations) put(file.name, file.bytes)
    put('root.jsonl', `${github.trustedRoot}\n`)
    const found = attestations.find(({ file }) => file.name === name)?.file.bytes
    const right = readBundle(JSON.parse(new TextDecoder().decode(found)))
    if (right === null) throw new Error('the provenance was not attested')
    return {
      attested: attestations.map(({ file }) => file.name),
      wrong: await wrongOnes(right, github, other),
      replace: (bundle: Bundle) => put(name, JSON.stringify(bundle)),
      verified: () => verified(clone, folder),
    }
  } finally {
    // From here on there is nobody to ask.
    for (const one of [github, other]) one.close()
  }
}

async function verified(clone: Clone, folder: string) {
  const said = { stdout: '', stderr: '' }
  const terminal = (stream: keyof typeof said) => ({
    colours: false,
    write: (text: string) => {
      said[stream] += text
    },
  })
  const given = ['--from', folder, '--public-key', join(folder, 'key.pub'), '--repository', repository]
  const root = ['--trusted-root', join(folder, 'root.jsonl')]
  const exitCode = await main(['verify', 'delay@v1.2.0', ...given, ...root, '--json'], {
    ...{ stdout: terminal('stdout'), stderr: terminal('stderr'), columns: 100 },
    ...{ env: clone.services.env, workspace: clone.services.workspace, signal: clone.services.signal },
  })
  const { verdict, checks } = JSON.parse(said.stdout) as Verification
  return { exitCode, verdict, checks, stderr: said.stderr.replaceAll(/\s+/g, ' ') }
}

describe('mlops verify, of a version that GitHub attested for a private repository,', () => {
  it("holds it to be verified with GitHub's root and no network, and says whose workflow signed", async () => {
    const { attested, verified } = await attestedVersion()
    const { exitCode, verdict, checks } = await verified()
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([])
    expect({ exitCode, verdict }).toEqual({ exitCode: 0, verdict: 'verified' })
    expect(attested).toHaveLength(4)
    const seen = checks.filter(({ what }) => attested.includes(what)).map(({ seen }) => seen)
    expect(seen).toEqual(attested.map(() => `signed by ${workflowOfAcme.job_workflow_ref}`))
  })

  it('ends with 1 where an attestation is not right, and says the one thing that is wrong', async () => {
    const { wrong, replace, verified } = await attestedVersion()
    const cases = Object.entries(wrong)
    const found: [string, object][] = []
    for (const [kind, { bundle, sentence }] of cases) {
      replace(bundle)
      const { exitCode, checks, stderr } = await verified()
      const failing = checks.filter(({ ok }) => ok !== true).map(({ what, seen }) => [what, seen])
      found.push([kind, { exitCode, failing, told: stderr.includes(sentence) }])
    }
    const expected = cases.map(([kind, { sentence }]) => [
      kind,
      { exitCode: 1, failing: [[name, sentence]], told: true },
    ])
    expect(found).toEqual(expected)
  })
})
