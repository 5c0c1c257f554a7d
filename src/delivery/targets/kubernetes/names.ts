/** The two places for a version. Which of them is the stable one is what the stable Service says. */
export type Slot = 'blue' | 'green'

export const otherSlot = (slot: Slot): Slot => (slot === 'blue' ? 'green' : 'blue')

export const slotLabel = 'mlops-actions/slot'
export const modelLabel = 'mlops-actions/model'
export const managed = { 'app.kubernetes.io/managed-by': 'mlops-actions' } as const

/** Names of everything of one model. */
export interface Names {
  /** Service, and route, of the stable version. */
  readonly stable: string
  /** Service of the candidate. */
  readonly candidate: string
  readonly deployment: Readonly<Record<Slot, string>>
}

/** Longest name of a Service. */
const longest = 63

/** @param name of the settings, or the model's: made a DNS label where it is none */
export function namesOf(name: string): Names {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, longest - '-candidate'.length)
    .replace(/^[^a-z]+|-+$/g, '')
  const stable = label === '' ? 'model' : label
  return {
    stable,
    candidate: `${stable}-candidate`,
    deployment: { blue: `${stable}-blue`, green: `${stable}-green` },
  }
}
