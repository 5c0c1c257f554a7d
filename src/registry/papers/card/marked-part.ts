import { ConfigurationError } from '../../../foundation/index.ts'

const opening = '<!-- mlops:measured -->'
const closing = '<!-- /mlops:measured -->'

/**
 * Puts `part` between the two marks of a text, or, where it has none, at its end between new ones. All else stays as it
 * is, so that doing it again changes nothing.
 * @throws ConfigurationError where the marks are not one pair in order
 */
export function withMarkedPart(text: string, part: string, file: string, firstLine: number): string {
  const marked = `${opening}\n\n${part.trim()}\n\n${closing}`
  const starts = placesOf(text, opening)
  const ends = placesOf(text, closing)
  if (starts.length === 0 && ends.length === 0) {
    const kept = text.trimEnd()
    return `${kept === '' ? '' : `${kept}\n\n`}${marked}\n`
  }
  const [start] = starts
  const [end] = ends
  if (starts.length !== 1 || ends.length !== 1 || start! > end!)
    throw new ConfigurationError({
      file,
      line: firstLine + text.slice(0, start ?? end!).split('\n').length - 1,
      message: 'the part that is filled in must be marked once, with a beginning and an end',
      remedy: `Keep one \`${opening}\` and, below it, one \`${closing}\``,
    })
  return text.slice(0, start) + marked + text.slice(end! + closing.length)
}

function placesOf(text: string, mark: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found.push(at)
  return found
}
