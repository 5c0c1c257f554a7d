import type { RunManifest } from '../manifest.ts'

type Seeds = RunManifest['seeds']

const seedName = /^(?:.*[._-])?(?:seed|random_?state|random_?seed|rng_?seed)$|^seed[._-].*$|^PYTHONHASHSEED$/i

/** Whether something of that name starts a generator of random numbers. */
export const isSeed = (name: string) => seedName.test(name.replace(/^-+/, '').replaceAll('-', '_'))

/** Where a run's random numbers start from: values of parameters, variables and words of the command named like a seed. */
export function findSeeds(facts: {
  readonly parameters: RunManifest['parameters']
  readonly variables: RunManifest['environment']['variables']
  readonly command: readonly string[]
}): Seeds {
  const seeds: Seeds = []
  for (const { file, values } of facts.parameters)
    for (const [name, value] of Object.entries(values)) {
      const last = name.split('.').at(-1) ?? name
      if (isSeed(last)) seeds.push({ name, value, where: file })
    }
  for (const { name, value } of facts.variables)
    if (isSeed(name)) seeds.push({ name, value, where: 'environment' })
  facts.command.forEach((word, index) => {
    const [name = '', value] = word.split(/=(.*)/s)
    if (!/^[\w.-]+$/.test(name) || !isSeed(name.split('.').at(-1) ?? name)) return
    const next = facts.command[index + 1]
    // `seed=1` is Hydra's way, `--seed 1` everybody's
    if (value !== undefined) seeds.push({ name, value, where: 'command' })
    else if (name.startsWith('-') && next !== undefined) seeds.push({ name, value: next, where: 'command' })
  })
  return seeds
}
