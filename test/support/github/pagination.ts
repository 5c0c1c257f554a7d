import type { Answer, Call } from './operation.ts'

/** The page the query asks for, and the Link header that leads to the others (30 a page, at most 100). */
export function pageOf<T>(call: Call, items: readonly T[]): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const links = [
    ...(page > 1 ? [link(call, 'prev', page - 1)] : []),
    ...(page < last ? [link(call, 'next', page + 1), link(call, 'last', last)] : []),
    ...(page > 1 ? [link(call, 'first', 1)] : []),
  ]
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

/** A list answer: the page's items, each through `present`. */
export async function listAnswer<T>(
  call: Call,
  items: readonly T[],
  present: (item: T) => unknown,
): Promise<Answer> {
  const page = pageOf(call, items)
  return { status: 200, body: await Promise.all(page.items.map(present)), headers: page.headers }
}

/** As `listAnswer`, wrapped as `{ total_count, [key]: items }`. */
export async function countedAnswer<T>(
  call: Call,
  key: string,
  items: readonly T[],
  present: (item: T) => unknown,
): Promise<Answer> {
  const page = pageOf(call, items)
  const body = { total_count: items.length, [key]: await Promise.all(page.items.map(present)) }
  return { status: 200, body, headers: page.headers }
}

function link(call: Call, relation: string, page: number): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(page))
  return `<${call.url}?${query}>; rel="${relation}"`
}
