import { z } from 'zod'
import { section } from '../../section.ts'
import { oneOrMany, text } from '../../values.ts'

/** Methods of drift of embeddings, under Evidently's names. */
export const embeddingMethods = ['mmd', 'distance'] as const
export const meanDistances = ['euclidean', 'cosine', 'cityblock', 'chebyshev'] as const

const columns = oneOrMany().transform((some) => ({ columns: some }))

const embedding = section({
  columns: oneOrMany().describe('Columns of numbers, with `*` for any text, or one column of lists.'),
  method: z
    .enum(embeddingMethods)
    .optional()
    .describe('`mmd`, the maximum mean discrepancy (default), or `distance` of the means.'),
  distance: z.enum(meanDistances).optional().describe('Of the means; default `euclidean`.'),
  threshold: z.number().min(0).optional().describe('Smallest effect that matters, above what chance gives.'),
  bootstrap: z
    .boolean()
    .optional()
    .describe('Only with `compat: evidently`: decides by draws from the reference.'),
}).refine(
  ({ method, distance }) => distance === undefined || method === 'distance',
  '`distance` needs `method: distance`',
)

/** Columns that form an embedding, and how it is compared. */
export type EmbeddingSetting = Partial<z.output<typeof embedding>> & { readonly columns: string[] }

export const embeddingKeys = {
  embeddings: z
    .record(text(), z.union([columns, embedding]))
    .default({})
    .superRefine((all, context) => {
      const first = new Map<string, string>()
      for (const [name, { columns: named }] of Object.entries(all))
        for (const column of named) {
          const other = first.get(column)
          if (other !== undefined)
            context.addIssue({
              code: 'custom',
              path: [name],
              message:
                other === name ? `names \`${column}\` twice` : `\`${column}\` is of \`${other}\` already`,
            })
          first.set(column, name)
        }
    })
    .describe('Columns that form an embedding, by its name: compared as one, instead of one by one.'),
}
