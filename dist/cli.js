#!/usr/bin/env node
import * as module from 'node:module'

module.enableCompileCache?.()
const { runCli } = await import('./index.js')
await runCli()
