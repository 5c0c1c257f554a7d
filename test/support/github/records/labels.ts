import type { Label, Repository, World } from '../world.ts'

/** Makes the labels that do not exist yet and returns all names as the repository spells them. */
export function useLabels(world: World, repository: Repository, names: readonly string[]): string[] {
  return [
    ...new Set(
      names.map((name) => (findLabel(repository, name) ?? addLabel(world, repository, { name })).name),
    ),
  ]
}

export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase())
}

export function addLabel(
  world: World,
  repository: Repository,
  fields: { name: string; color?: string | undefined; description?: string | null | undefined },
): Label {
  const label: Label = {
    id: world.nextId(),
    name: fields.name,
    color: fields.color ?? 'ededed',
    description: fields.description ?? null,
  }
  repository.labels.set(label.name.toLowerCase(), label)
  return label
}
