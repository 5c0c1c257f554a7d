import { scalarText, singleLineText } from '../versioning/yaml-scalar.ts'
import { floatText, isList, isMap, type PyKey, type PyMap, type PyValue } from './python-values.ts'

const width = 80

/**
 * A mapping as DVC's YAML writer (ruamel.yaml, block style, two spaces) sets it: the text of an entry of the run cache,
 * or of a stage in `dvc.lock`.
 * @param indent spaces before the keys
 */
export function mappingText(map: PyMap, indent: number): string {
  return [...map]
    .map(([key, value]) => entryText(`${' '.repeat(indent)}${keyText(key)}:`, value, indent))
    .join('')
}

/** @param head what stands before the value on its line */
function entryText(head: string, value: PyValue, indent: number): string {
  if (isMap(value)) return value.size === 0 ? `${head} {}\n` : `${head}\n${mappingText(value, indent + 2)}`
  // the dashes of a list stand under the key that it belongs to
  if (isList(value)) return value.length === 0 ? `${head} []\n` : `${head}\n${listText(value, indent)}`
  return `${head}${scalar(value, head, indent + 2)}\n`
}

function listText(list: readonly PyValue[], indent: number): string {
  return list.map((item) => itemText(item, indent)).join('')
}

function itemText(item: PyValue, indent: number): string {
  const dash = `${' '.repeat(indent)}-`
  if (isMap(item)) {
    if (item.size === 0) return `${dash} {}\n`
    const lines = mappingText(item, indent + 2)
    return `${dash} ${lines.slice(indent + 2)}`
  }
  if (isList(item)) {
    if (item.length === 0) return `${dash} []\n`
    return `${dash} ${listText(item, indent + 2).slice(indent + 2)}`
  }
  // ruamel leaves the space after a dash even where nothing follows
  return item === null ? `${dash} \n` : `${dash}${scalar(item, dash, indent + 2)}\n`
}

/** With the space before it; nothing for null. */
function scalar(value: Exclude<PyValue, PyMap | readonly PyValue[]>, head: string, indent: number): string {
  if (value === null) return ''
  // columns are counted in characters, of which some are two units here
  const column = [...head].length
  if (typeof value === 'string') return scalarText(value, ' '.repeat(column), indent)
  const text = typeof value === 'number' ? yamlFloat(value) : String(value)
  return column + 1 + text.length > width ? ` \n${' '.repeat(indent)}${text}` : ` ${text}`
}

function yamlFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  return floatText(value)
}

function keyText(key: PyKey): string {
  if (key === null) return 'null'
  if (typeof key === 'number') return yamlFloat(key)
  if (typeof key !== 'string') return String(key)
  const text = scalarText(key, '', 0)
  // a key stands on one line
  return (text.includes('\n') ? singleLineText(key) : text).slice(1)
}
