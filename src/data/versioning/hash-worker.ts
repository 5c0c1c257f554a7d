// The entry of a worker thread: `dist/` holds it as a file of its own, beside the bundle.
import { parentPort } from 'node:worker_threads'
import { hashBuffer } from './hash-bytes.ts'
import { doHashWork, type HashWork } from './hash-work.ts'

const buffer = hashBuffer()
parentPort?.on('message', (work: HashWork) => parentPort?.postMessage(doHashWork(work, buffer)))
