import { describe, expect, it } from 'vitest'
import { type EndingFacts, endingOf } from '../../../../src/training/running/classify.ts'
import { killedSince, memoryKills } from '../../../../src/training/running/memory-evidence.ts'
import { decideRetry } from '../../../../src/training/running/retry.ts'
import { withoutSecrets } from '../../../../src/training/running/secrets.ts'
import { spanInWords } from '../../../../src/training/running/words.ts'

const status = (exitCode: number) => ({ exitCode, signal: null, wallSeconds: 5 })
const killed = (signal: NodeJS.Signals) => ({ exitCode: null, signal, wallSeconds: 5 })

function ending(facts: Partial<EndingFacts> & Pick<EndingFacts, 'result'>) {
  return endingOf({
    purpose: 'training',
    cwd: '/site/repo',
    workspace: '/site/repo',
    stderr: [],
    stdout: [],
    memoryKills: 'none',
    memoryLimit: 16e9,
    disks: [],
    cancelledBy: null,
    ...facts,
  })
}

describe('how a command ended, in words', () => {
  it.each<[Partial<EndingFacts> & Pick<EndingFacts, 'result'>, string, string]>([
    [{ result: status(0) }, 'succeeded', 'ended well after 5 s'],
    [{ result: status(3) }, 'exit-status', 'ended with exit status 3'],
    [{ result: status(75) }, 'exit-status', 'temporary'],
    [{ result: status(126) }, 'not-executable', 'cannot be run'],
    [
      { result: status(127), stderr: ['sh: 1: foo: not found'] },
      'command-not-found',
      'program that was not found',
    ],
    [
      { result: status(127), stderr: ['env: ‘python9’: No such file or directory'] },
      'missing-interpreter',
      'interpreter `python9`, which',
    ],
    [
      { result: status(127), stderr: ["env: 'python\\r': No such file or directory"] },
      'missing-interpreter',
      'carriage return',
    ],
    [{ result: status(143) }, 'signal', 'exit status 143 says that SIGTERM ended a program in it'],
    [{ result: killed('SIGTERM') }, 'signal', 'was ended from outside by SIGTERM'],
    [{ result: killed('SIGSEGV') }, 'signal', 'crashed with SIGSEGV'],
    [{ result: killed('SIGKILL') }, 'signal', 'the kernel counted no kill'],
    [{ result: killed('SIGKILL'), memoryKills: 'ours' }, 'out-of-memory', 'at 16 GB (SIGKILL)'],
    [{ result: status(137), memoryKills: 'somewhere' }, 'out-of-memory', '(exit status 137)'],
    [{ result: status(1), memoryKills: 'ours' }, 'out-of-memory', 'or a process of it'],
    [{ result: status(1), memoryKills: 'somewhere' }, 'exit-status', 'exit status 1'],
    [{ result: status(1), stderr: ['MemoryError'] }, 'out-of-memory', 'the machine gives it 16 GB'],
    [
      { result: status(1), stderr: ['RuntimeError: DataLoader worker (pid 7) is killed by signal: Killed.'] },
      'out-of-memory',
      'ran out of memory',
    ],
    [
      { result: status(1), stderr: ['torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB.'] },
      'gpu-out-of-memory',
      'GPU memory',
    ],
    [
      { result: status(1), stderr: ['OSError: [Errno 28] No space left on device'] },
      'disk-full',
      'ran out of disk space (exit status 1)',
    ],
    [
      {
        result: status(1),
        stderr: ['ENOSPC: no space left on device, write'],
        disks: [{ path: '/work', freeBytes: 4096, totalBytes: 14e9, freeFiles: 9 }],
      },
      'disk-full',
      '/work has 4.1 kB of 14 GB free',
    ],
    [
      {
        result: killed('SIGBUS'),
        stderr: [
          'ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
        ],
      },
      'disk-full',
      'disk space',
    ],
    [
      { result: status(1), stderr: ['RuntimeError: CUDA error: uncorrectable ECC error encountered'] },
      'gpu-fault',
      'a GPU or the link',
    ],
    [
      { result: status(1), stderr: ['ncclRemoteError: A call failed possibly due to a network error'] },
      'lost-node',
      'another machine',
    ],
    [
      { result: { ...killed('SIGINT'), timedOut: true }, timeoutSeconds: 21600 },
      'timeout',
      'its time limit of 6 h',
    ],
    [{ result: killed('SIGINT'), cancelledBy: 'SIGINT' }, 'cancelled', 'was cancelled by SIGINT after 5 s'],
    [{ result: status(0), cancelledBy: 'SIGTERM' }, 'cancelled', 'by SIGTERM'],
  ])('%o is told as %s', (facts, kind, words) => {
    const told = ending(facts)
    expect(told.kind).toBe(kind)
    expect(told.words).toContain(words)
  })

  it('does not take a word that was said long before for the reason', () => {
    const stderr = [
      'retrying after: No space left on device',
      ...Array.from({ length: 40 }, (_, n) => `epoch ${n}`),
    ]
    expect(ending({ result: status(1), stderr }).kind).toBe('exit-status')
  })
})

describe('the lines that matter', () => {
  const traceback = [
    'epoch 1',
    'Traceback (most recent call last):',
    '  File "/site/repo/model/train.py", line 41, in <module>',
    '    main()',
    '    ~~~~^^',
    '  File "/site/repo/model/train.py", line 30, in main',
    '    model.fit(rows)',
    '  File "/site/repo/.venv/lib/python3.12/site-packages/sklearn/base.py", line 1473, in wrapper',
    '    return fit_method(estimator, *args, **kwargs)',
    'ValueError: Input X contains NaN.',
    'HistGradientBoosting accepts them.',
    '',
    'Bye.',
  ]

  it('are the exception and the frames of the user’s own code, with its place', () => {
    const told = ending({ result: status(1), stderr: traceback })
    expect(told.lastLines).toEqual([
      '  File "/site/repo/model/train.py", line 41, in <module>',
      '    main()',
      '  File "/site/repo/model/train.py", line 30, in main',
      '    model.fit(rows)',
      'ValueError: Input X contains NaN.',
      'HistGradientBoosting accepts them.',
    ])
    expect(told.at).toEqual({ file: 'model/train.py', line: 30 })
  })

  it('are those of the worker, not of the launcher that reports it', () => {
    const stderr = [
      ...traceback.map((line) => `[rank1]: ${line}`),
      'Traceback (most recent call last):',
      '  File "/opt/venv/bin/torchrun", line 8, in <module>',
      '    sys.exit(main())',
      'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
    ]
    expect(ending({ result: status(1), stderr }).at).toEqual({ file: 'model/train.py', line: 30 })
  })

  it('are of the last of chained exceptions that passes through the user’s code', () => {
    const stderr = [
      ...traceback.slice(0, 10),
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "model/train.py", line 50, in <module>',
      '    raise SystemError("no luck")',
      'SystemError: no luck',
    ]
    const told = ending({ result: status(1), stderr })
    expect(told.at).toEqual({ file: 'model/train.py', line: 50 })
    expect(told.lastLines.at(-1)).toBe('SystemError: no luck')
  })

  it('are found where the code cannot be parsed, and where it runs in Node', () => {
    const python = [
      '  File "/site/repo/train.py", line 3',
      '    def (',
      '        ^',
      'SyntaxError: invalid syntax',
    ]
    expect(ending({ result: status(1), stderr: python }).at).toEqual({ file: 'train.py', line: 3 })
    const node = [
      '/site/repo/train.mjs:7',
      'TypeError: rows is not iterable',
      '    at fit (file:///site/repo/train.mjs:7:9)',
      '    at node:internal/main:3:1',
    ]
    expect(ending({ result: status(1), stderr: node }).at).toEqual({ file: 'train.mjs', line: 7 })
  })

  it('have no place outside of the workspace, in installed packages or in another version’s checkout', () => {
    for (const file of [
      '/usr/lib/python3/json.py',
      '/site/repo/node_modules/a/b.py',
      '../other.py',
      '<string>',
      '/site/repo/.mlops/worktrees/a/train.py',
    ]) {
      const stderr = ['Traceback (most recent call last):', `  File "${file}", line 3, in f`, 'KeyError: 1']
      const told = ending({ result: status(1), stderr })
      expect(told.at).toBeNull()
      expect(told.lastLines).toContain('KeyError: 1')
    }
  })

  it('are the last lines without colours where there is no traceback, and the standard output where there is nothing else', () => {
    expect(
      ending({ result: status(1), stderr: ['\u001b[31mno such column\u001b[0m', '  '] }).lastLines,
    ).toEqual(['no such column'])
    expect(ending({ result: status(1), stdout: ['a', 'b'] }).lastLines).toEqual(['a', 'b'])
    expect(ending({ result: status(0), stdout: ['a', 'b'] }).lastLines).toEqual([])
  })

  it('hold no values of variables that are named like secrets', () => {
    const env = {
      HF_TOKEN: 'hf_abcdefgh',
      DB_PASSWORD: 'x',
      HOME: '/home/someone',
      MY_PRIVATE_KEY: 'BEGIN KEY\nabcdefghijkl\nEND KEY',
    }
    expect(withoutSecrets(['401 for hf_abcdefgh at x in /home/someone', 'key abcdefghijkl'], env)).toEqual([
      '401 for *** at x in /home/someone',
      'key ***',
    ])
  })
})

describe('kills for want of memory', () => {
  const reader = (files: Record<string, string>) => async (path: string) => files[path] ?? null

  it('are counted in the control group, of either version', async () => {
    const v2 = {
      '/proc/self/cgroup': '0::/system.slice/runner.service\n',
      '/sys/fs/cgroup/system.slice/runner.service/memory.events': 'low 0\noom 2\noom_kill 3\n',
      '/proc/vmstat': 'nr_free 1\noom_kill 9\n',
    }
    expect(await memoryKills(reader(v2))).toEqual({ group: 3, machine: 9 })
    const v1 = {
      '/proc/self/cgroup': '4:cpu,memory:/docker/1\n0::/\n',
      '/sys/fs/cgroup/memory/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
    }
    expect(await memoryKills(reader(v1))).toEqual({ group: 1, machine: null })
    expect(await memoryKills(reader({}))).toEqual({ group: null, machine: null })
  })

  it('are ours only where our own group counted one', () => {
    const before = { group: 1, machine: 5 }
    expect(killedSince(before, { group: 2, machine: 6 })).toBe('ours')
    expect(killedSince(before, { group: 1, machine: 6 })).toBe('somewhere')
    expect(killedSince(before, before)).toBe('none')
    expect(killedSince({ group: null, machine: null }, { group: null, machine: null })).toBe('none')
  })
})

describe('another attempt', () => {
  const decide = (facts: Parameters<typeof ending>[0], advanced = false) =>
    decideRetry(ending(facts), advanced).again

  it.each<[string, Parameters<typeof ending>[0]]>([
    ['a signal from outside', { result: killed('SIGTERM') }],
    ['SIGKILL without a word', { result: killed('SIGKILL') }],
    ['a signal that a shell reports', { result: status(143) }],
    ['a fault of a GPU', { result: status(1), stderr: ['GPU is lost'] }],
    ['a lost machine', { result: status(1), stderr: ['ncclRemoteError'] }],
    ['a failure that calls itself temporary', { result: status(75) }],
  ])('is made after %s', (_, facts) => expect(decide(facts)).toBe(true))

  it.each<[string, Parameters<typeof ending>[0]]>([
    ['an exception of the code', { result: status(1) }],
    ['a crash', { result: killed('SIGSEGV') }],
    ['running out of memory', { result: killed('SIGKILL'), memoryKills: 'ours' }],
  ])('is made after %s only where a checkpoint was saved since', (_, facts) => {
    expect(decide(facts)).toBe(false)
    expect(decide(facts, true)).toBe(true)
  })

  it.each<[string, Parameters<typeof ending>[0]]>([
    ['success', { result: status(0) }],
    ['a cancellation', { result: killed('SIGTERM'), cancelledBy: 'SIGTERM' }],
    ['the end of its time', { result: { ...status(1), timedOut: true } }],
    ['a full disk', { result: status(1), stderr: ['No space left on device'] }],
    ['a program that is not there', { result: status(127) }],
  ])('is never made after %s', (_, facts) => expect(decide(facts, true)).toBe(false))
})

describe('spans of time', () => {
  it.each([
    [0.25, '0.3 s'],
    [45, '45 s'],
    [59.7, '60 s'],
    [125, '2 min'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
    [86_399, '1 d'],
    [100_000, '1 d 4 h'],
  ])('%s seconds are %s', (seconds, words) => expect(spanInWords(seconds)).toBe(words))
})
