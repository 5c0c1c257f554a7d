import type { Services } from '../../foundation/index.ts'

/** What stores need of the services. */
export type ByteServices = Pick<Services, 'logger' | 'clock' | 'env' | 'signal'>
