import type { Element, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'

type Node = Root | RootContent

/** The tree a browser would build from a page. */
export function treeOfPage(html: string): Root {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html } as never] }
  return unified().use(rehypeRaw).runSync(root) as Root
}

export function* walk(node: Node): Generator<{ node: Node; inside: readonly string[] }> {
  yield* visit(node, [])
}

function* visit(node: Node, inside: readonly string[]): Generator<{ node: Node; inside: readonly string[] }> {
  yield { node, inside }
  const deeper = node.type === 'element' ? [...inside, node.tagName] : inside
  if ('children' in node) for (const child of node.children) yield* visit(child as Node, deeper)
}

export function elements(root: Root): Element[] {
  return [...walk(root)].flatMap(({ node }) => (node.type === 'element' ? [node] : []))
}

export function comments(root: Root): Node[] {
  return [...walk(root)].flatMap(({ node }) => (node.type === 'comment' ? [node] : []))
}

/** The text of a page outside the named elements. */
export function texts(root: Root, except: readonly string[] = []): string[] {
  return [...walk(root)].flatMap(({ node, inside }) =>
    node.type === 'text' && !inside.some((name) => except.includes(name)) ? [node.value] : [],
  )
}
