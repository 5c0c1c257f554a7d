/** Fills in variables as Kubernetes does in commands, arguments and values (third_party/forked/golang/expansion). */
export function expanded(text: string, variables: Readonly<Record<string, string>>): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const next = text[at + 1]
    if (text[at] !== '$' || next === undefined) {
      result += text[at]
      continue
    }
    if (next === '$') {
      result += '$'
      at += 1
    } else if (next === '(') {
      const end = text.indexOf(')', at)
      const name = end < 0 ? null : text.slice(at + 2, end)
      if (name === null) {
        result += '$('
        at += 1
      } else {
        result += variables[name] ?? `$(${name})`
        at = end
      }
    } else {
      result += `$${next}`
      at += 1
    }
  }
  return result
}
