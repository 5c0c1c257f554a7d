export { billOfMaterials } from './bom.ts'
