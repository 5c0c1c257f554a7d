/** A message about one incident, in plain words. Names of columns may come from strangers: every kind shows them as text. */
export interface Notification {
  readonly state: 'new' | 'ongoing' | 'worse' | 'healed'
  readonly title: string
  readonly summary: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** Where to read on, or null. */
  readonly link: string | null
  readonly model: string
  /** Name of the incident, the same in each of its messages. */
  readonly incident: string
}

export const stateWords: Readonly<Record<Notification['state'], string>> = {
  new: 'New',
  ongoing: 'Ongoing',
  worse: 'Worse',
  healed: 'Healed',
}

/** One line of visible text: no control characters, no marks that turn the direction of writing, not too long. */
export function line(text: string, most: number): string {
  return cut(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ').trim(), most)
}

/** Like `line`, with its line breaks kept. */
export function lines(text: string, most: number): string {
  return cut(
    text
      .split(/\r\n|[\r\n]/)
      .map((one) => line(one, most))
      .join('\n')
      .trim(),
    most,
  )
}

/** The address as a browser would open it, or null where it is none of the web. */
export function webLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const url = new URL(link)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') return null
  return url.href.replace(/[|<>"'`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
