import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names that other programs stumble over: in YAML, in git's ignore files, in JSON, in the order of UTF-16. */
export const oddNames = [
  ...[
    'plain.txt',
    'a b.txt',
    '- dash',
    '# hash',
    'a: b',
    'a #b',
    'é.bin',
    'e\u0301',
    '\u{1f600}.bin',
    '\uffee',
  ],
  ...["it's.txt", '"dq".txt', 'q"x: y\'z', '123', 'true', 'null', '1.5', '~', 'a,b', '[x]', '{x}', '*star'],
  ...['&amp', '!bang', '%pct', '@at', '`bt', '|pipe', '>gt', 'yes', '0x1F', '1e5', '2001-01-01', 'a:b', 'a:'],
  ...['new\nline', 'tab\tx', '=', '<<', 'x ', ' lead', 'back\\sl', '?q', '? q', '0o17', '1_000', '.inf', '-'],
  ...['--x', '---', '...', 'a\u2028b', '\ufeffx', '.hid', '1:30', 'del\x7f', '010', '+1', '.5', 'x\\ny: '],
  ...[
    '\u00a0nb',
    'a  b',
    `${'x'.repeat(75)} y`,
    'averyverylong'.repeat(12),
    `very ${'long '.repeat(30)}.bin`,
  ],
  ...[
    `${'word '.repeat(20)}: ${'colon '.repeat(10)}`,
    `${'wörd '.repeat(20)}# x`,
    `${"it's ".repeat(20)}: x`,
  ],
]

/**
 * Writes the same odd tree every time: single files under odd names in `single/`, a folder `data/` with all kinds of
 * entries, an executable, and a file two folders down.
 */
export function writeOddTree(root: string): { paths: string[] } {
  const write = (path: string, content: string | Uint8Array, mode = 0o644) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    chmodSync(join(root, path), mode)
  }
  for (const name of oddNames) {
    write(`single/${name}`, `content of ${name}`)
    write(`data/odd/${name}`, `folder ${name}`)
  }
  write('outside/real.txt', 'real\n')
  write('data/empty.txt', '')
  write('data/windows.txt', 'x\r\ny\r\n')
  write('data/run.sh', '#!/bin/sh\n', 0o755)
  write('data/sub/deep/y', 'y')
  write('data/sub.txt', 'between sub/ and sub-')
  write('data/sub-a', 'a')
  write('data/skipped.tmp', 'ignored')
  write('data/skipped/inner', 'ignored')
  write('data/sub/kept.tmp', 'kept')
  mkdirSync(join(root, 'data/nothing'))
  symlinkSync('../outside/real.txt', join(root, 'data/link.txt'))
  symlinkSync('sub', join(root, 'data/link-to-folder'))
  write('.dvcignore', '# first\n*.tmp\nskipped/\n!/data/sub/kept.tmp\n')
  write('tool/run.sh', '#!/bin/sh\necho run\n', 0o755)
  write('a/b/c/nested.txt', 'nested')
  write('a/b/.dvcignore', 'left-out\n')
  write('a/b/d/left-out', 'x')
  write('a/b/d/taken', 'x')
  mkdirSync(join(root, 'hollow'))
  symlinkSync('outside/real.txt', join(root, 'link-to-file'))
  const single = oddNames.map((name) => `single/${name}`)
  return {
    paths: [...single, 'data', 'tool/run.sh', 'a/b/c/nested.txt', 'a/b/d', 'hollow', 'link-to-file'],
  }
}
