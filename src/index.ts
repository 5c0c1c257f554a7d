/** The one bundle's entry: every stub in `dist/` calls one of these. */
export { runRoot } from './actions/root.ts'
export { runAction } from './actions/shell.ts'
export { runCli } from './cli/index.ts'
