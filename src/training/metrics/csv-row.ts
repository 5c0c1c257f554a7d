/** The fields of one line of CSV (RFC 4180, without line breaks inside of quotes), white space around them taken off. */
export function csvFields(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter).map((field) => field.trim())
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === '"' && quoted && line[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (character === '"') quoted = !quoted
    else if (character === delimiter && !quoted) {
      fields.push(field.trim())
      field = ''
    } else field += character
  }
  return [...fields, field.trim()]
}

/** The delimiter of a header line: whichever of tab, semicolon and comma is there. */
export function delimiterOf(header: string): string {
  return ['\t', ';', ','].find((delimiter) => header.includes(delimiter)) ?? ','
}
