export { type GitBranch, openBranchInGit } from './open-branch-in-git.ts'
