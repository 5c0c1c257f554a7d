import type { Tone } from './document.ts'

/** Every tone has a sign of its own in each rendering, so that nothing depends on colour. */
interface Signs {
  /** Before a title in a comment. */
  readonly title: string
  /** Before a word in a comment. */
  readonly dot: string
  /** In text of one column width. */
  readonly text: string
  /** GitHub's kind of alert. */
  readonly alert: 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION'
  /** The alert's heading where GitHub does not write it. */
  readonly word: string
}

export const signs: Readonly<Record<Tone, Signs>> = {
  good: { title: '✅', dot: '🟢', text: '✓', alert: 'TIP', word: 'Good' },
  bad: { title: '❌', dot: '🔴', text: '✗', alert: 'CAUTION', word: 'Fails' },
  warn: { title: '⚠️', dot: '🟡', text: '!', alert: 'WARNING', word: 'Look at' },
  neutral: { title: '⚪', dot: '⚪', text: '–', alert: 'NOTE', word: 'Note' },
  info: { title: '🔵', dot: '🔵', text: '•', alert: 'NOTE', word: 'Note' },
}
