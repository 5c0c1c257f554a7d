import { z } from 'zod'

export const taskSchema = z.enum(['binary-classification', 'multiclass-classification', 'regression'])
export type Task = z.infer<typeof taskSchema>
