export { openRay } from './open-ray.ts'
export type { RaySettings } from './settings.ts'
