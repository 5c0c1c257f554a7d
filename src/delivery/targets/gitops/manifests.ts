import type { Resource } from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import type { BranchSnapshot } from '../../branch-files.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { newDocument, saidBy, withDocument, type YamlFile, yamlFile } from './yaml-text.ts'

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

interface Found {
  readonly path: string
  readonly index: number
  readonly object: Fields
}

/** One document of a file. */
interface Said {
  readonly index: number
  readonly object: Fields
}

/** The manifests of a folder at one commit, and the changes that are to be committed together. */
export class Manifests {
  readonly folder: string
  readonly #namespace: string
  readonly #texts: ReadonlyMap<string, string>
  readonly #changes = new Map<string, string>()
  readonly #read = new Map<string, readonly Said[]>()

  constructor(folder: string, namespace: string, texts: ReadonlyMap<string, string>) {
    this.folder = folder
    this.#namespace = namespace
    this.#texts = texts
  }

  static async read(snapshot: BranchSnapshot, folder: string, namespace: string): Promise<Manifests> {
    const paths = (await snapshot.list(folder)).filter((path) => /\.ya?ml$|(^|\/)Kustomization$/.test(path))
    const texts = await Promise.all(paths.map(async (path) => [path, await snapshot.file(path)] as const))
    const there = texts.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
    return new Manifests(folder, namespace, new Map(there))
  }

  /** Files that are to be written, by path. */
  get changes(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#changes)
  }

  get isChanged(): boolean {
    return this.#changes.size > 0
  }

  /** What the files say of an object; null where none names it. @throws ConfigurationError where two do */
  get(resource: Resource, name: string): Fields | null {
    return this.#find(resource, name)?.object ?? null
  }

  /** Makes the files say it; a new object gets a file of its own. Nothing where they do already. */
  set(resource: Resource, name: string, next: Fields): void {
    const found = this.#find(resource, name)
    if (found === null) {
      this.#create(resource, name, next)
      return
    }
    const file = this.#file(found.path)
    if (file === null) return
    const text = withDocument(file, found.index, next)
    if (text !== this.#text(found.path)) this.#changes.set(found.path, text)
  }

  #create(resource: Resource, name: string, next: Fields): void {
    const { group, version, kind } = resource
    const file = `${name}-${kind.toLowerCase()}.yaml`
    const path = this.folder === '' ? file : `${this.folder}/${file}`
    const { metadata, ...rest } = next
    const object = {
      apiVersion: group === '' ? version : `${group}/${version}`,
      kind,
      metadata: { ...fieldsOf({ metadata }, 'metadata'), name, namespace: this.#namespace },
      ...rest,
    }
    this.#changes.set(path, newDocument(object, 'Written by mlops-actions, which leads its versions.'))
    this.#list(file)
  }

  /** Kustomize takes the files alone that a kustomization names. */
  #list(file: string): void {
    const prefix = this.folder === '' ? '' : `${this.folder}/`
    const path = kustomizationNames.map((name) => prefix + name).find((one) => this.#text(one) !== null)
    const kustomization = path === undefined ? null : this.#file(path)
    const [document] = kustomization?.documents ?? []
    const said = document === undefined ? null : saidBy(document)
    if (path === undefined || kustomization === null || said === null) return
    const resources = Array.isArray(said.resources) ? (said.resources as unknown[]) : []
    if (resources.includes(file)) return
    this.#changes.set(path, withDocument(kustomization, 0, { ...said, resources: [...resources, file] }))
  }

  #text(path: string): string | null {
    return this.#changes.get(path) ?? this.#texts.get(path) ?? null
  }

  #file(path: string): YamlFile | null {
    const text = this.#text(path)
    return text === null ? null : yamlFile(text)
  }

  /** What the documents of a file say, read once for each text of it. */
  #said(path: string): readonly Said[] {
    const text = this.#text(path) ?? ''
    const known = this.#read.get(text)
    if (known !== undefined) return known
    const said = (this.#file(path)?.documents ?? []).flatMap((document, index) => {
      const object = saidBy(document)
      return object === null ? [] : [{ index, object }]
    })
    this.#read.set(text, said)
    return said
  }

  #find(resource: Resource, name: string): Found | null {
    const found = [...new Set([...this.#texts.keys(), ...this.#changes.keys()])].flatMap((path) =>
      this.#said(path)
        .filter(({ object }) => this.#is(object, resource, name))
        .map((one) => ({ path, ...one })),
    )
    const [first, second] = found
    if (second !== undefined)
      throw new ConfigurationError({
        file: second.path,
        value: `${resource.kind} ${name}`,
        message: `is written twice, here and in ${first?.path}`,
        remedy: 'Leave one of the two, so that it is clear which is to be changed',
      })
    return first ?? null
  }

  #is(object: Fields, { group, kind }: Resource, name: string): boolean {
    const metadata = fieldsOf(object, 'metadata')
    const apiVersion = String(object.apiVersion ?? '')
    const of = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
    const { namespace = this.#namespace } = metadata
    return of === group && object.kind === kind && metadata.name === name && namespace === this.#namespace
  }
}
