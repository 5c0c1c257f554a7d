// A comment as GitHub shows it: the same dialect of Markdown, the same allow list of elements, the same style sheet.
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import { remarkAlert } from 'remark-github-blockquote-alert'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** GitHub draws alerts after cleaning up; here they are drawn before, so their elements have to be let through. */
const withAlerts = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    div: [...(defaultSchema.attributes?.div ?? []), ['className', /^markdown-alert/]],
    p: [['className', /^markdown-alert/]],
    svg: ['viewBox', 'width', 'height', 'ariaHidden', ['className', 'octicon']],
    path: ['d'],
  },
}

const parser = () => unified().use(remarkParse).use(remarkGfm)
const toHtml = (processor) => processor.use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)

/** Markdown as the HTML that GitHub would show. */
export function renderAsGitHub(markdown) {
  const alerts = parser().use(remarkAlert)
  return String(toHtml(alerts).use(rehypeSanitize, withAlerts).use(rehypeStringify).processSync(markdown))
}

/** The element tree before anything is cleaned away: what the Markdown would do where nobody sanitises. */
export function treeOf(markdown, { sanitize = false } = {}) {
  const processor = toHtml(parser())
  if (sanitize) processor.use(rehypeSanitize)
  return processor.runSync(processor.parse(markdown))
}
