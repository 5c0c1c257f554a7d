import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { wantedLabels } from '../../src/cli/setup/index.ts'
import { root } from './workflow-files.ts'

/** GitHub's "Syntax for issue forms" and "Syntax for GitHub's form schema". */
const validations = z.strictObject({ required: z.boolean() }).optional()
const id = z.string().regex(/^[A-Za-z0-9_-]+$/)
const text = z.string().min(1)
const asked = { label: text, description: text.optional() }
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...asked, placeholder: text.optional(), value: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...asked,
      placeholder: text.optional(),
      value: text.optional(),
      render: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...asked,
      multiple: z.boolean().optional(),
      // YAML reads a bare No as false, which GitHub refuses; "None" is GitHub's own
      options: z.array(text.refine((option) => option.toLowerCase() !== 'none')).min(1),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
])
const form = z
  .strictObject({
    name: text,
    description: text,
    title: z.string().optional(),
    labels: z.array(text).optional(),
    assignees: z.array(text).optional(),
    body: z.array(element).min(1),
  })
  .refine(({ body }) => body.some(({ type }) => type !== 'markdown'), 'asks nothing')
  .refine(({ body }) => {
    const ids = body.flatMap((one) => ('id' in one ? [one.id] : []))
    const labels = body.flatMap((one) => ('label' in one.attributes ? [one.attributes.label] : []))
    return new Set(ids).size === ids.length && new Set(labels).size === labels.length
  }, 'has an id or a label twice')

const forms = ['.github/ISSUE_TEMPLATE', 'template-repo/.github/ISSUE_TEMPLATE'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
    .map((name) => ({
      path: `${folder}/${name}`,
      content: parse(readFileSync(join(root, folder, name), 'utf8')),
    })),
)

describe('the issue forms', () => {
  it.each(forms)('$path has the form that GitHub takes', ({ content }) => {
    expect(form.safeParse(content).error?.issues ?? []).toEqual([])
  })

  it('of the template give labels that `mlops setup` makes', () => {
    const labels = forms
      .filter(({ path }) => path.startsWith('template-repo/'))
      .flatMap(({ content }) => (content as { labels: string[] }).labels)
    expect(labels.length).toBeGreaterThan(2)
    const made = wantedLabels.map(({ name }) => name)
    expect(labels.filter((label) => !made.includes(label))).toEqual([])
  })

  it('would be refused with an answer that YAML takes for no text, or an id twice', () => {
    const of = (options: string) =>
      form.safeParse(
        parse(
          `name: a\ndescription: b\nbody:\n  - { type: dropdown, id: x, attributes: { label: y, options: ${options} } }\n`,
        ),
      ).success
    expect(of('[a, b]')).toBe(true)
    expect(of('[a, false]')).toBe(false)
  })
})
