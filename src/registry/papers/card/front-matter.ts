import { Document, parseDocument } from 'yaml'
import { ConfigurationError, type Problem } from '../../../foundation/index.ts'

export interface Card {
  /** The metadata; empty where the card has none. */
  readonly metadata: Document
  /** What follows it. */
  readonly body: string
  /** Line that the body begins on, 1-based. */
  readonly bodyLine: number
}

/** As the Hub looks for it (`REGEX_YAML_BLOCK` of huggingface_hub). */
const block = /^(\s*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/

/** The Hub reads YAML 1.1, where `yes` is true and a number with an exponent needs its point. */
const options = {
  version: '1.1',
  prettyErrors: true,
  customTags: (tags: unknown[]) => [pythonFloat, ...tags],
} as never

/** A number as PyYAML reads one: `1e-7` would be a text to it. */
const pythonFloat = {
  identify: (value: unknown) => typeof value === 'number' && /e/.test(String(value)),
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i,
  resolve: (text: string) => Number(text),
  stringify: ({ value }: { value: number }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
}

/**
 * Reads a card of Hugging Face's form: a block of YAML between two lines of `---`, then Markdown.
 * @throws ConfigurationError where the block is no mapping, with every mistake and its line
 */
export function readCard(text: string, file: string): Card {
  const plain = text.replace(/^\ufeff/, '')
  const found = block.exec(plain)
  if (found === null) return { metadata: new Document({}, options), body: plain, bodyLine: 1 }
  const [whole, opening = '', yaml = ''] = found
  const before = opening.split(/\r\n|\r|\n/).length - 1
  const metadata: Document = yaml.trim() === '' ? new Document({}, options) : parseDocument(yaml, options)
  const problems: Problem[] = metadata.errors.map((error) => ({
    file,
    line: before + (error.linePos?.[0].line ?? 1),
    message: `the metadata of the model card is no YAML: ${error.message.split('\n', 1)[0]?.replace(/ at line \d.*$/, '')}`,
    remedy: 'Mend the block between the two lines of `---`',
  }))
  if (problems.length > 0) throw new ConfigurationError(problems)
  const value = plainValue(metadata)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError({
      file,
      line: before + 1,
      message: 'the metadata of the model card must be a mapping',
      remedy: 'Write `license: apache-2.0` and the like between the two lines of `---`',
    })
  const bodyLine = whole.split(/\r\n|\r|\n/).length
  return { metadata, body: plain.slice(whole.length), bodyLine }
}

/** The metadata as plain values; null where it cannot be had, as of aliases that multiply. */
export function plainValue(metadata: Document): unknown {
  try {
    return metadata.toJS({ maxAliasCount: 50 }) as unknown
  } catch {
    return null
  }
}

/** The card as the Hub reads it. */
export function writeCard(metadata: Document, body: string): string {
  const yaml = metadata.toString({ lineWidth: 0, defaultStringType: 'PLAIN', flowCollectionPadding: true })
  return `---\n${yaml.trimEnd()}\n---\n${body.replaceAll('\r\n', '\n')}`
}
