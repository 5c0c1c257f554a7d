import type { Root } from 'hast'

export function renderAsGitHub(markdown: string): string
export function treeOf(markdown: string, options?: { sanitize?: boolean }): Root
