import { relative, resolve } from 'node:path'
import type { Change, OutputState } from '../../data/versioning/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { CliCommand, CommandOption, Given } from './command.ts'

const transferOptions: Readonly<Record<string, CommandOption>> = {
  remote: { kind: 'text', description: 'Remote of `.dvc/config`, instead of the default one.' },
  jobs: { kind: 'number', description: 'Transfers at once.' },
}
const force: CommandOption = {
  kind: 'flag',
  description: 'Also where files would be lost that no version holds.',
}
const many = Number.POSITIVE_INFINITY

/** `mlops data …`: versions of data in DVC's format. */
export const dataCommands: readonly CliCommand[] = [
  {
    name: 'data add',
    description: 'Puts files and folders under version control, or records their new versions.',
    words: 'PATH …',
    count: [1, many],
    options: {},
    async run({ words }, services) {
      return withData(services, {}, async ({ data }, { addData }) => {
        const { added, written } = await addData(data, fromRoot(words, services, data.root))
        const lines = added.map(
          ({ path, pointer, changed, size, files }) =>
            `${changed ? '✓' : '·'} ${path}${files === null || files === undefined ? '' : ` (${count(files, 'file')})`}: ${
              changed ? `version recorded in ${pointer}` : 'unchanged'
            }${size === null ? '' : `, ${bytesText(size)}`}`,
        )
        const hint =
          written.length === 0 || !data.inGit ? [] : ['', `For git: git add ${written.map(quoted).join(' ')}`]
        return { text: [...lines, ...hint].join('\n'), json: { added, written } }
      })
    },
  },
  {
    name: 'data status',
    description: 'Compares the data that is here with its pointers.',
    words: '[TARGET …]',
    count: [0, many],
    options: {},
    async run({ words }, services) {
      return withData(services, {}, async ({ data }, { dataStatus }) => {
        const outputs = await dataStatus(data, fromRoot(words, services, data.root))
        const told = outputs.filter(({ state, cached }) => state !== 'unchanged' || !cached)
        const lines = told.flatMap(({ path, state, cached, changes }) => [
          `${signs[state]} ${path}: ${state}${cached ? '' : ', its version is not in the cache'}`,
          ...changeLines(changes).map((line) => `    ${line}`),
        ])
        const text =
          told.length > 0 ? lines : [`${count(outputs.length, 'tracked path')}, nothing has changed`]
        return { text: text.join('\n'), json: outputs }
      })
    },
  },
  {
    name: 'data diff',
    description:
      'Tells which files differ by the pointers of two commits, or of a commit and the working tree.',
    words: '[FROM [TO]]',
    count: [0, 2],
    options: {},
    async run({ words: [from = 'HEAD', to] }, services) {
      return withData(services, {}, async ({ data, remotes, transfer }, { dataDiff, pull }) => {
        let diff = await dataDiff(data, from, to ?? null)
        if (diff.missingManifests.length > 0) {
          const { missingManifests } = diff
          await pull(
            async () => ({ objects: missingManifests, missingManifests: [] }),
            data.cache,
            remotes,
            services,
            transfer,
          )
          diff = await dataDiff(data, from, to ?? null)
        }
        const lines = [
          ...changeLines(diff.changes),
          ...diff.unknown.map((path) => `? ${path}: its list of files is not here`),
        ]
        return { text: lines.length === 0 ? 'No difference' : lines.join('\n'), json: diff }
      })
    },
  },
  {
    name: 'data checkout',
    description: 'Makes the data what its pointers say, from the cache.',
    words: '[TARGET …]',
    count: [0, many],
    options: { force },
    async run({ words, flags }, services) {
      return withData(services, {}, async ({ data }, { checkoutData }) => {
        const targets = fromRoot(words, services, data.root)
        const result = await checkoutData(data, { targets, force: flags.has('force') })
        return { text: checkedOut(result), json: result }
      })
    },
  },
  {
    name: 'data push',
    description: 'Sends what the remote lacks.',
    words: '[TARGET …]',
    count: [0, many],
    options: transferOptions,
    async run(given, services) {
      return withData(
        services,
        given,
        async ({ data, remotes, transfer }, { choose, push, trackedOutputs, usedObjects }) => {
          const targets = choose(await trackedOutputs(data), fromRoot(given.words, services, data.root))
          const result = await push(usedObjects(data.cache, targets), data.cache, remotes, services, transfer)
          const text = `${count(result.uploaded, 'object')} sent, ${bytesText(result.bytes)}; ${grouped(result.present)} were there`
          return { text, json: result }
        },
      )
    },
  },
  {
    name: 'data pull',
    description: 'Fetches what the pointers name, and puts it in place.',
    words: '[TARGET …]',
    count: [0, many],
    options: { ...transferOptions, force },
    async run(given, services) {
      return withData(
        services,
        given,
        async (versioned, { checkoutData, choose, pull, trackedOutputs, usedObjects }) => {
          const { data, remotes, transfer } = versioned
          const targets = fromRoot(given.words, services, data.root)
          const chosen = choose(await trackedOutputs(data), targets)
          const fetched = await pull(
            async () => usedObjects(data.cache, chosen),
            data.cache,
            remotes,
            services,
            transfer,
          )
          const placed = await checkoutData(data, { targets, force: given.flags.has('force') })
          const text = `${count(fetched.fetched + fetched.restored, 'object')} fetched, ${bytesText(fetched.bytes)}; ${checkedOut(placed)}`
          return { text, json: { ...fetched, ...placed } }
        },
      )
    },
  },
  {
    name: 'data gc',
    description: 'Removes from the cache what no version needs that you name.',
    words: '',
    count: [0, 0],
    options: {
      workspace: { kind: 'flag', description: 'Keep what the working tree needs (the others imply it).' },
      'all-branches': { kind: 'flag', description: 'Keep what the tips of branches need.' },
      'all-tags': { kind: 'flag', description: 'Keep what tags need.' },
      'all-commits': { kind: 'flag', description: 'Keep what any commit needs.' },
      'dry-run': { kind: 'flag', description: 'Only tell what would go.' },
      force: { kind: 'flag', description: 'Also where the cache is shared, or a list of files is missing.' },
    },
    async run({ flags }, services) {
      return withData(services, {}, async ({ data }, { gc }) => {
        const result = await gc(data, {
          workspace: flags.has('workspace'),
          allBranches: flags.has('all-branches'),
          allTags: flags.has('all-tags'),
          allCommits: flags.has('all-commits'),
          dryRun: flags.has('dry-run'),
          force: flags.has('force'),
        })
        const verb = result.dryRun ? 'would be removed' : 'removed'
        const text = `${count(result.removed.length, 'object')} ${verb}, ${bytesText(result.removedBytes)}; ${grouped(result.kept)} kept`
        return { text, json: result }
      })
    },
  },
]

type Domain = typeof import('../../data/versioning/index.ts')
type Versioned = import('../../actions/data-version/index.ts').VersionedData

/** Opens the data of the checkout that the command was called in, from whichever folder. */
async function withData<T>(
  services: Services,
  given: Partial<Pick<Given, 'texts' | 'numbers'>>,
  work: (versioned: Versioned, domain: Domain) => Promise<T>,
): Promise<T> {
  const [domain, { dataRoot, withVersionedData }] = await Promise.all([
    import('../../data/versioning/index.ts'),
    import('../../actions/data-version/index.ts'),
  ])
  const options = { remote: given.texts?.get('remote'), jobs: given.numbers?.get('jobs') }
  const root = dataRoot(services.workspace)
  return withVersionedData({ ...services, workspace: root }, options, (versioned) => work(versioned, domain))
}

/** Paths as typed, relative to the folder with the pointers. */
function fromRoot(paths: readonly string[], { workspace }: Services, root: string): string[] {
  return paths.map((path) => relative(root, resolve(workspace, path)).replaceAll('\\', '/') || '.')
}

const signs: Readonly<Record<OutputState, string>> = { unchanged: '·', modified: '~', deleted: '−', new: '+' }
const changeSigns = { added: '+', modified: '~', deleted: '−', renamed: '→' } as const
const shownChanges = 50

function changeLines(changes: readonly Change[]): string[] {
  const lines = changes
    .slice(0, shownChanges)
    .map(({ kind, path, from }) => `${changeSigns[kind]} ${from === null ? '' : `${from} → `}${path}`)
  const rest = changes.length - lines.length
  return rest > 0 ? [...lines, `… and ${grouped(rest)} more`] : lines
}

function checkedOut({
  written,
  removed,
}: {
  written: readonly string[]
  removed: readonly string[]
}): string {
  if (written.length + removed.length === 0) return 'everything is in place'
  return `${count(written.length, 'file')} put in place, ${grouped(removed.length)} removed`
}

function count(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? '' : 's'}`
}

/** `1,234`. What the language has for it first loads its tables of all countries: longer than all of `data status`. */
function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
}

function bytesText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10))
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./@=+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
